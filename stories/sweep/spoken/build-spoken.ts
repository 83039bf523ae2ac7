import type {Protocol} from 'puppeteer-core';
import {TEXT, allParts, textOf, tidy, type ElementFacts, type Spoken} from './spoken.ts';

type AXNode = Protocol.Accessibility.AXNode;

/** Say nothing of themselves: what is inside them speaks. */
const SILENT = new Set('none generic strong emphasis code mark time superscript subscript rowgroup'.split(' '));

/** Their text is the name of a control or a group, and is heard as that. */
const LABELS = new Set(['LabelText', 'Legend']);

/** Pieces of a text that is a part already, and marks before the items of a list. */
const PIECES = new Set(['InlineTextBox', 'ListMarker', 'LineBreak']);

/**
 * Makes what a screen reader says out of Chromium's accessibility tree: without parts that say nothing, and without
 * texts that only repeat the name of what they stand in or beside. `factsOf` knows the elements by `backendDOMNodeId`.
 */
export function buildSpoken(nodes: readonly AXNode[], root: AXNode, factsOf: (id: number) => ElementFacts): Spoken {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const names = new Set(
    nodes.filter(({role}) => role?.value !== TEXT).map(({name}) => tidy(String(name?.value ?? ''))),
  );
  const inside = (node: AXNode): readonly Spoken[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? speak(child) : [];
    });
  const speak = (node: AXNode): readonly Spoken[] => {
    const part = describe(node, factsOf(node.backendDOMNodeId ?? 0));
    if (PIECES.has(part.role)) return [];
    const children = mergeTexts(inside(node));
    if (LABELS.has(part.role)) return children.filter(({role, name}) => role !== TEXT || !names.has(name));
    if (node.ignored || isSilent(part)) return children;
    return [{...part, children: isMomentary(part) ? [] : withoutRepeats(part, children)}];
  };
  const whole = {...describe(root, factsOf(root.backendDOMNodeId ?? 0)), children: mergeTexts(inside(root))};
  return withPositions(whole);
}

/** What was typed is a value; what was just announced is gone a moment later. */
function isMomentary({role, states, element}: Spoken): boolean {
  return role === 'textbox' || (states['live'] !== undefined && element.attributes['class'] === 'visually-hidden');
}

function isSilent({role, name, element, states}: Spoken): boolean {
  return name === '' && states['focused'] !== true && (SILENT.has(role) || element.tag === 'details');
}

function describe(node: AXNode, element: ElementFacts): Spoken {
  const states = (node.properties ?? []).map(({name, value}) => [name, value.value as string | number | boolean]);
  return {
    role: String(node.role?.value ?? ''),
    name: tidy(String(node.name?.value ?? '')),
    description: tidy(String(node.description?.value ?? '')),
    value: String(node.value?.value ?? ''),
    states: Object.fromEntries(states) as Spoken['states'],
    element,
    children: [],
  };
}

/** Texts of one language that follow one another are one text. */
function mergeTexts(parts: readonly Spoken[]): readonly Spoken[] {
  const merged: Spoken[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const isOneText = last?.role === TEXT && part.role === TEXT && last.element.lang === part.element.lang;
    if (isOneText) merged.splice(-1, 1, {...last, name: tidy(`${last.name} ${part.name}`)});
    else merged.push(part);
  }
  return merged;
}

function withoutRepeats(parent: Spoken, children: readonly Spoken[]): readonly Spoken[] {
  const isAllText = children.every((child) =>
    [...allParts(child)].every(({role}) => role === TEXT || role === 'paragraph'),
  );
  if (isAllText && textOf(children) === parent.name) return [];
  return children;
}

/** Chromium leaves it to the screen reader to count radio buttons: those of one name in one tree are a set. */
function withPositions(whole: Spoken): Spoken {
  const sets = new Map<string, Spoken[]>();
  for (const part of allParts(whole)) {
    if (part.role === 'radio') sets.set(setOf(part), [...(sets.get(setOf(part)) ?? []), part]);
  }
  const place = (part: Spoken): Spoken => {
    const set = sets.get(setOf(part)) ?? [];
    const index = set.indexOf(part);
    const states = index < 0 ? part.states : {...part.states, position: index + 1, size: set.length};
    return {...part, states, children: part.children.map(place)};
  };
  return place(whole);
}

function setOf({element: {tree, attributes}}: Spoken): string {
  return `${tree} ${attributes['name'] ?? ''}`;
}
