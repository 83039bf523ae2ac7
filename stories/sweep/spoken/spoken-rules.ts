import {allParts, type Spoken} from './spoken.ts';

const CONTROLS = new Set(
  'button checkbox combobox DisclosureTriangle link listbox radio searchbox slider spinbutton switch tab textbox'.split(
    ' ',
  ),
);

/** `Transparant en eenvoudig, inwoners: 2,8 van 5, 34 antwoorden, …`, or why there is no number. */
const POINT_NAME = /^\S.*, \S.*: (?:\d+[.,]\d [\p{L} ]+ \d+, \d+ \p{L}+|\p{L}[^\d]+$)/u;

/** What is wrong whatever was accepted before: rules for everything that a screen reader says. Empty when all is well. */
export function findSpokenProblems(whole: Spoken): readonly string[] {
  return [
    ...findUnnamed(whole),
    ...findLooseRadios(whole),
    ...findHeadingProblems(whole),
    ...findDrawingProblems(whole),
  ];
}

function findUnnamed(whole: Spoken): readonly string[] {
  return [...allParts(whole)]
    .filter(({role, name}) => name === '' && (CONTROLS.has(role) || role === 'image' || role === 'heading'))
    .map(({role, element}) => `a ${role} (${element.tag}) has no name`);
}

/** A radio button is one of several, in a group that says what is asked. */
function findLooseRadios(part: Spoken, group = ''): readonly string[] {
  const {role, name, states, children} = part;
  const inside = role === 'group' || role === 'radiogroup' ? name : group;
  const {position, size = 0} = states;
  const problems = [
    role === 'radio' && group === '' && `the radio “${name}” is in no group with a name`,
    role === 'radio' && !(position && Number(size) > 1) && `the radio “${name}” is not one of several`,
  ].filter((problem) => problem !== false);
  return [...problems, ...children.flatMap((child) => findLooseRadios(child, inside))];
}

/** Levels go down one at a time, and something is said before the next heading of that level or a higher one. */
function findHeadingProblems(whole: Spoken): readonly string[] {
  const parts = [...allParts(whole)].filter(({role}) => role !== 'figure' && role !== 'form');
  const headings = parts.filter(({role}) => role === 'heading');
  return headings.flatMap((heading, index) => {
    const [before, after] = [headings[index - 1], headings[index + 1]].map((other) => levelOf(other));
    const level = levelOf(heading) ?? 0;
    const isEmpty = after === undefined || after <= level ? nextOf(heading, parts)?.role === 'heading' : false;
    return [
      before !== undefined && level > before + 1 && `the heading “${heading.name}” skips a level`,
      (isEmpty || nextOf(heading, parts) === undefined) && `nothing is said under the heading “${heading.name}”`,
    ].filter((problem) => problem !== false);
  });
}

function levelOf(heading: Spoken | undefined): number | undefined {
  return heading && Number(heading.states['level']);
}

function nextOf(heading: Spoken, parts: readonly Spoken[]): Spoken | undefined {
  const inside = new Set(allParts(heading));
  return parts.slice(parts.indexOf(heading)).find((part) => !inside.has(part));
}

/** A drawing is one stop for Tab, and each of its points says which it is and what its value is. */
function findDrawingProblems(whole: Spoken): readonly string[] {
  const drawings = [...allParts(whole)].filter(({role, element}) => role === 'group' && element.tag === 'svg');
  return drawings.flatMap((drawing) => {
    const points = [...allParts(drawing)].filter(({role}) => role === 'image');
    const stops = points.filter(({element}) => element.attributes['tabindex'] === '0').length;
    return [
      ...(stops === 1 ? [] : [`the drawing “${drawing.name}” is ${stops} stops for Tab`]),
      ...points
        .filter(({name}) => !POINT_NAME.test(name))
        .map(({name}) => `the point “${name}” does not say its value`),
      ...points.filter(({element}) => !('tabindex' in element.attributes)).map(({name}) => `“${name}” takes no focus`),
    ];
  });
}
