// All that is made from packages/elements/src/theme/theme-map.json: the parts that the sheets read, the pairs that the
// contrast guard holds, the tokens in NL Design System form, and the table in docs/theming.md. They are committed.
// With --check: ends with 1 when one is not up to date.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

const root = new URL('../', import.meta.url);
const {prefix, parts} = JSON.parse(readFileSync(new URL('packages/elements/src/theme/theme-map.json', root), 'utf8'));
const groups = [...new Set(parts.map(({group}) => group))];
const titles = {
  text: 'In every element',
  form: 'Questions, fields and buttons',
  chart: 'The radar',
  plate: 'The talk plate',
};
// groups in a file of their own: they come with a part of `toegang.js`
const LATE = ['plate'];
const source = '// Made from theme-map.json by scripts/build-theme.mjs: change it there.\n';

const files = {
  'packages/elements/src/theme/parts.ts': describeParts(groups.filter((group) => !LATE.includes(group))),
  'packages/elements/src/theme/plate-parts.ts': describeParts(LATE),
  'packages/elements/src/theme/contrast.ts': describeContrast(),
  'docs/theming.md': fillTable(readFileSync(new URL('docs/theming.md', root), 'utf8')),
  'packages/elements/tokens.json': JSON.stringify({[prefix]: describeTokens()}),
};

const stale = [];
for (const [name, text] of Object.entries(files)) {
  const file = fileURLToPath(new URL(name, root));
  const fresh = await format(text, {...(await resolveConfig(file)), filepath: file});
  if (!process.argv.includes('--check')) writeFileSync(file, fresh);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== fresh) stale.push(name);
}
if (stale.length > 0) {
  console.error(`not up to date: ${stale.join(', ')}\nRun: npx node scripts/build-theme.mjs`);
  process.exitCode = 1;
}

/** The rows of which theme/tokens.ts makes a sheet: one list for each group, so that a sheet carries what it needs. */
function describeParts(chosen) {
  const lists = chosen.map((group) => {
    const rows = parts.filter((part) => part.group === group).map((part) => JSON.stringify(rowOf(part)));
    return `/** Parts of the group "${group}". */\nexport const ${group}: readonly Part[] = [${rows.join(',')}];\n`;
  });
  return `${source}import type {Part} from './tokens.js';\n\n${lists.join('\n')}`;
}

function rowOf({name, tokens, fallback, syntax, initial, floor, forced}) {
  const row = [name, tokens.join(' '), fallback, syntax, initial, floor, forced].map((cell) => cell ?? '');
  while (row.at(-1) === '') row.pop();
  return row;
}

/** The rules of the guard, in a file of their own: it is loaded after the first view. */
function describeContrast() {
  const rules = parts.flatMap(({name, contrast}) =>
    contrast ? [JSON.stringify([name, contrast.against, contrast.atLeast, contrast.instead.join(' ')])] : [],
  );
  return `${source}import type {ContrastRule} from './guard.js';

/** What has to be clear against what, the first that others depend on first. */
export const contrastRules: readonly ContrastRule[] = [${rules.join(',')}];\n`;
}

/** The page with its tables between the two marks anew; what stands around them is written by hand. */
function fillTable(page) {
  const tables = groups.map((group) => {
    const rows = parts.filter((part) => part.group === group).map(describeRow);
    return `### ${titles[group]}\n\n| token | what it is | read from, in this order | without any |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
  });
  return page.replace(/(<!-- parts -->\n).*(<!-- end of parts -->)/su, `$1\n${tables.join('\n\n')}\n\n$2`);
}

function describeRow({name, use, tokens, fallback, floor, contrast}) {
  const least = floor ? ` At least \`${floor}\`.` : '';
  const clear = contrast ? ` Kept at ${contrast.atLeast}:1 on \`${contrast.against}\`.` : '';
  const links = tokens.map((token) => `\`--${token}\``).join(', ') || '–';
  return `| \`--${prefix}-${name}\` | ${use}${least}${clear} | ${links} | \`${fallback}\` |`;
}

/** Our own tokens without values, for Figma and Style Dictionary: https://nldesignsystem.nl/handboek/developer/ */
function describeTokens() {
  return Object.fromEntries(
    parts.map(({name, syntax, use}) => [
      name,
      {
        $type: typeOf(name, syntax),
        $description: use,
        $extensions: {'nl.nldesignsystem.css-property-syntax': syntax ?? '*'},
      },
    ]),
  );
}

function typeOf(name, syntax) {
  if (syntax === '<color>') return 'color';
  if (syntax === '<length>' || name.endsWith('size')) return 'dimension';
  if (name.endsWith('font-family')) return 'fontFamily';
  return name.endsWith('font-weight') ? 'fontWeight' : 'strokeStyle';
}
