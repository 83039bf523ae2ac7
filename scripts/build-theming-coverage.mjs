// docs/theming-coverage.md: how many published themes give each part of ours a value, by the map alone.
// With --check: ends with 1 when the file is not up to date.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {countCoverage, readThemes} from '../stories/themes/coverage.ts';

const file = fileURLToPath(new URL('../docs/theming-coverage.md', import.meta.url));
const themes = readThemes();
const fresh = await format(describe(countCoverage(themes)), {...(await resolveConfig(file)), filepath: file});
if (!process.argv.includes('--check')) {
  writeFileSync(file, fresh);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== fresh) {
  console.error(
    'not up to date: docs/theming-coverage.md\nRun: npm run build && npx node scripts/build-theming-coverage.mjs',
  );
  process.exitCode = 1;
}

function describe(coverage) {
  const rows = coverage.map(({part, valid, broken, faint}) => `| ${part} | ${valid} | ${broken} | ${faint} |`);
  const rendered = themes.filter(({isRendered}) => isRendered).map(({name}) => name);
  const byMap = themes.filter(({isRendered}) => !isRendered).map(({name}) => name);
  return `# How far published themes colour our parts

Made by \`scripts/build-theming-coverage.mjs\` from the installed themes and
[theme-map.json](../packages/elements/src/theme/theme-map.json): change those.

${themes.length} themes are read by the map alone. ${rendered.length} of them are also rendered and measured
(\`stories/themes\`): ${rendered.join('; ')}. ${byMap.length} are token files of municipalities in \`@conduction/theme\`:
${byMap.join(', ')}.

What a theme does not give, gets a value of ours. What is broken gets it too. What is too faint is mended by the
components. Nothing has to be filled for our parts to work; what is filled makes them look at home.

| part | valid, of ${themes.length} | broken | too faint |
| --- | ---: | ---: | ---: |
${rows.join('\n')}
`;
}
