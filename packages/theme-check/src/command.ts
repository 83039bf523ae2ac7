import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {checkTheme, type ThemeReport} from './check-theme.js';
import {readStylesheet} from './read-stylesheet.js';
import {formatReport} from './report-text.js';
import type {ThemeMap} from './theme-map.js';

const HELP = `toegang-theme-check: zo zien de onderdelen van toegang eruit in uw huisstijl.

  npx toegang-theme-check thema.css [nog-een.css …] [--selector .uw-theme] [--json] [--strict]

  --selector  alleen deze selector; anders elk thema in de bestanden, licht en donker apart
  --json      dezelfde uitkomst als gegevens
  --strict    ook een token dat ontbreekt is een fout

Einde: 0 in orde · 1 iets is ongeldig of te flauw · 2 verkeerd gebruikt, of een bestand is niet te lezen
`;

/** Where the command writes. */
export interface Output {
  readonly stdout: {write: (text: string) => unknown};
  readonly stderr: {write: (text: string) => unknown};
}

/** Runs the command; gives its exit status: 0 fine, 1 something is invalid or too faint, 2 wrong use. */
export function runCommand(parameters: readonly string[], {stdout, stderr}: Output): 0 | 1 | 2 {
  try {
    const {values, positionals} = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        selector: {type: 'string'},
        json: {type: 'boolean'},
        strict: {type: 'boolean'},
        help: {type: 'boolean'},
      },
    });
    if (values.help === true) {
      stdout.write(HELP);
      return 0;
    }
    if (positionals.length === 0) throw new Error(`Noem een CSS-bestand.\n\n${HELP}`);
    const css = positionals.map((file) => readStylesheet(file)).join('\n');
    const report = checkTheme(css, readThemeMap(), values.selector);
    if (report.schemes.length === 0) throw new Error(sayNothingFound(values.selector));
    stdout.write(values.json === true ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report));
    return statusOf(report, values.strict === true);
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

/** The map of the components that are installed beside this command. */
export function readThemeMap(): ThemeMap {
  const file = fileURLToPath(import.meta.resolve('@toegang/elements/theme-map.json'));
  return JSON.parse(readFileSync(file, 'utf8')) as ThemeMap;
}

function sayNothingFound(selector = '.…-theme'): string {
  return `Geen thema gevonden: geen selector ${selector} zet een token dat onze onderdelen lezen.`;
}

function statusOf({schemes}: ThemeReport, isStrict: boolean): 0 | 1 {
  const isWrong = (status: string): boolean =>
    status === 'invalid' || status === 'faint' || (isStrict && status === 'missing');
  return schemes.some(({parts}) => parts.some(({status}) => isWrong(status))) ? 1 : 0;
}
