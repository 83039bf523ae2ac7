// Writes the published numbers of the samples, packages/model/src/samples/data/, from their responses. By hand, after a
// rule of @toegang/domain changed or a sample got other responses: npm run build && npx node scripts/build-samples.mjs
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {publish} from '../packages/domain/dist/index.js';
import * as samples from '../packages/model/dist/samples/index.js';

const unlessHidden = (write) => (value) => (value.kind === 'hidden' ? `hidden('${value.reason}')` : write(value));
const writeCount = unlessHidden(({n}) => `count(${n})`);
const writeShare = unlessHidden(({n, respondents}) => `share(${n}, ${respondents})`);
const writeGap = unlessHidden(({difference, interval, holds}) => `gap(${difference}, [${interval}], ${holds})`);
const writeScore = unlessHidden(({n, mean, interval, distribution, bands}) => {
  const {unknown, ...counts} = distribution ?? bands;
  return `score(${n}, ${mean}, [${interval}], [${Object.values(counts)}], ${unknown})`;
});

for (const name of ['many', 'small', 'tooFew', 'partlyHidden', 'oneGroup', 'earlier', 'otherScale']) {
  const {round: id, publishedOn, minimumGroupSize} = samples.manyResults;
  const content = name === 'otherScale' ? samples.otherScaleContent : samples.sampleContent;
  const policy = {content, round: {id, minimumGroupSize}, publishedOn};
  const numbers = writeNumbers(publish(samples[`${name}Responses`], policy));
  const used = ['count', 'gap', 'hidden', 'score', 'share'].filter((helper) => numbers.includes(`${helper}(`));
  const module = `import {${used.join(', ')}, type ResultNumbers} from '../make-results.js';

/** What may be shown of \`${name}Responses\`. Made by scripts/build-samples.mjs. */
export const ${name}Numbers = (): ResultNumbers => (${numbers});`;
  const file = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  const path = fileURLToPath(new URL(`../packages/model/src/samples/data/${file}.ts`, import.meta.url));
  writeFileSync(path, await format(module, {...(await resolveConfig(path)), filepath: path}));
}

function writeNumbers({audiences, principles, statements, priorities, gaps}) {
  return `{
    audiences: {${audiences.map((row) => `${row.audience}: ${writeCount(row.respondents)}`)}},
    principles: ${writeRows(principles, 'principle', writeScore)},
    statements: ${writeRows(statements, 'statement', writeScore)},
    priorities: ${writeRows(priorities, 'id', writeShare)},
    gaps: {${gaps.map((row) => `'${row.principle}': ${writeGap(row.value)}`)}},
  }`;
}

function writeRows(rows, key, write) {
  const ids = [...new Set(rows.map((row) => row[key]))];
  const values = (id) => rows.filter((row) => row[key] === id).map((row) => `\n${row.audience}: ${write(row.value)}`);
  return `{${ids.map((id) => `'${id}': {${values(id)}}`)}}`;
}
