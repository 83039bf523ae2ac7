import {sayAtLeast} from './advice.js';
import type {Contrast} from './check-contrast.js';
import type {PartReport, SchemeReport, Status} from './check-scheme.js';
import type {ThemeReport} from './check-theme.js';
import {dutchNames} from './dutch-names.js';
import {layTable, wrap} from './text-layout.js';

/** How many broken tokens that are none of our concern are named. */
const MOST_OTHERS = 5;

/** The report as plain text, in Dutch, for a terminal of so many columns. */
export function formatReport({schemes}: ThemeReport, columns = 100): string {
  return schemes.map((scheme) => formatScheme(scheme, columns)).join('\n');
}

function formatScheme(scheme: SchemeReport, columns: number): string {
  const having = (...statuses: readonly Status[]): PartReport[] =>
    scheme.parts.filter(({status}) => statuses.includes(status));
  const [errors, missing, fine] = [having('invalid', 'faint'), having('missing'), having('ok')];
  return [
    ...formatTitle(scheme, errors.length, missing.length, fine.length),
    ...chapter(
      'Fouten',
      errors.flatMap((part) => formatError(part, columns)),
    ),
    ...chapter('Ontbreekt (wij gebruiken onze eigen waarde)', formatMissing(missing, columns)),
    ...chapter('In orde', formatFine(fine, columns)),
    ...chapter('Ook stuk, maar geen onderdeel van ons leest het', formatOtherBroken(scheme, columns)),
    '',
  ].join('\n');
}

function formatTitle({name, alsoFor, isDark}: SchemeReport, errors: number, missing: number, fine: number): string[] {
  const title = `${name}: ${errors} ${errors === 1 ? 'fout' : 'fouten'}, ${missing} ontbreekt, ${fine} in orde`;
  return [
    title,
    '='.repeat(title.length),
    ...(alsoFor.length > 0 ? [`Geldt ook voor: ${alsoFor.join(', ')}`] : []),
    ...(/dark/.test(name) && !isDark
      ? ['Let op: dit donkere thema zegt geen «color-scheme: dark». Kleuren van de browser blijven dan licht.']
      : []),
  ];
}

function chapter(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, '-'.repeat(title.length), ...lines];
}

function formatError(part: PartReport, columns: number): string[] {
  const {name, token, value, colour, contrast, status, broken, advice} = part;
  const isOurs = token === null || broken.some((one) => one.token === token);
  const seen = colour ?? value;
  const facts = broken.map((one) => ['ongeldig', `${one.token} ${one.because}`]);
  facts.push(['gebruikt', isOurs ? `onze eigen waarde ${seen}` : `${seen} van ${token}`]);
  if (status === 'faint' && contrast !== null) facts.push(...sayFaint(contrast));
  if (advice !== null) facts.push(['doe dit', `vul ${advice.token} met ${advice.need}`]);
  const lines = facts.flatMap(([label = '', text = '']) => wrap(`  ${label.padEnd(9)} `, text, columns));
  return [`${dutchNames[name] ?? name} (${name})`, ...lines];
}

function sayFaint({ratio, atLeast, against, instead}: Contrast): string[][] {
  const seen = `${sayRatio(ratio)} op ${against.colour} (${against.part}); nodig is ${sayAtLeast({atLeast})}`;
  const repaired = instead === null ? 'een tint die wel te zien is' : `${instead.colour} (${instead.part})`;
  return [
    ['te flauw', seen],
    ['nu', `het onderdeel gebruikt in plaats daarvan ${repaired}`],
  ];
}

function formatMissing(parts: readonly PartReport[], columns: number): string[] {
  const rows = parts.map(({name, value, colour, contrast, advice}) => [
    name,
    colour ?? value,
    contrast === null ? '' : sayAtLeast(contrast),
    advice?.token ?? '',
  ]);
  return layTable(['onderdeel', 'nu', 'minstens', 'vul dit token'], rows, columns);
}

function formatFine(parts: readonly PartReport[], columns: number): string[] {
  const rows = parts.map(({name, value, colour, contrast, token}) => [
    name,
    colour ?? value,
    contrast === null ? '' : sayRatio(contrast.ratio),
    token ?? '(eigen waarde)',
  ]);
  return layTable(['onderdeel', 'waarde', 'contrast', 'token'], rows, columns);
}

function formatOtherBroken({otherBroken}: SchemeReport, columns: number): string[] {
  const shown = otherBroken.slice(0, MOST_OTHERS).map(({token, because}) => `${token} ${because}`);
  const rest = otherBroken.length - shown.length;
  if (rest > 0) shown.push(`… en nog ${rest}: zie --json`);
  return shown.flatMap((text) => wrap('', text, columns));
}

/** Rounded down, so that what is just too faint never reads as enough: `2,99:1`. */
function sayRatio(ratio: number): string {
  return `${(Math.floor(ratio * 100) / 100).toFixed(2).replace('.', ',')}:1`;
}
