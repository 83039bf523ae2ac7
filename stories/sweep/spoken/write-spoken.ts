import {TEXT, type Spoken} from './spoken.ts';

/** Where Chromium's word is not an everyday one. */
const ROLES: Readonly<Record<string, string>> = {
  [TEXT]: 'text',
  textbox: 'text field',
  DisclosureTriangle: 'fold-out',
  DescriptionList: 'list of terms',
  listitem: 'item',
  columnheader: 'column header',
  rowheader: 'row header',
  combobox: 'choice list',
  generic: 'part',
};

/** In characters. More of what is filled in says no more. */
const LONGEST_VALUE = 60;

/** Writes what a screen reader says as text: a line for each part, indented by what it stands in. A file can hold it. */
export function writeSpoken({children, element}: Spoken): string {
  const lines = children.flatMap((child) => writePart(child, element.lang));
  return `${lines.join('\n').toWellFormed()}\n`;
}

function writePart(part: Spoken, langAround: string): readonly string[] {
  const {role, element, description} = part;
  const [only] = part.children;
  // a paragraph or a cell with nothing but a text is that text
  const isText = part.name === '' && part.children.length === 1 && only?.role === TEXT;
  const {name, lang} = isText ? {name: only.name, lang: only.element.lang} : {name: part.name, lang: element.lang};
  const says = name === '' ? '' : ` "${name}"`;
  const line = [`${ROLES[role] ?? role}${says}`, ...statesOf(part), ...(lang === langAround ? [] : [`in ${lang}`])];
  const rest = isText ? [] : part.children.flatMap((child) => writePart(child, lang));
  const more = description === '' ? [] : [`adds "${description}"`];
  return [line.join(', '), ...[...more, ...rest].map((inner) => `  ${inner}`)];
}

/** In the order in which they are heard. */
function statesOf({role, value, states}: Spoken): readonly string[] {
  const {position, size, checked, expanded, live} = states;
  const isSet = (state: string): boolean => states[state] === true || states[state] === 'true';
  return [
    role === 'heading' && `level ${states['level']}`,
    position !== undefined && `${position} of ${size}`,
    checked !== undefined && {true: 'checked', false: 'not checked', mixed: 'partly checked'}[String(checked)],
    expanded !== undefined && (expanded === true ? 'open' : 'closed'),
    value !== '' && `holds "${value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value}"`,
    isSet('disabled') && 'unavailable',
    isSet('required') && 'required',
    isSet('invalid') && 'invalid',
    isSet('selected') && 'selected',
    isSet('pressed') && 'pressed',
    isSet('busy') && 'busy',
    isSet('focused') && 'has the focus',
    live === 'polite' && 'spoken by itself',
    live === 'assertive' && 'spoken at once',
  ].filter((state) => typeof state === 'string');
}
