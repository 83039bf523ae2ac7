/** What this needs to know of a node in Alfa's JSON. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly attributes?: readonly {readonly name: string; readonly value: string}[];
  readonly children?: readonly Node[];
  readonly shadow?: Node | null;
}

/**
 * Gives the same page with each text of our own where it is shown, instead of a slot there and the text in the light
 * DOM. Alfa looks through all slots for each text and through all texts for each slot, which takes it seconds.
 */
export function putTextsInPlace<Page extends Node>(node: Page): Page {
  const children = (node.children ?? [])
    .filter((child) => !isOurs(child, 'slot'))
    .flatMap((child) => (child.name === 'slot' && isOurs(child, 'name') ? (child.children ?? []) : [child]))
    .map(putTextsInPlace);
  return {...node, children, ...(node.shadow && {shadow: putTextsInPlace(node.shadow)})};
}

/** Slots of our own have names that begin with a hyphen. */
function isOurs({attributes = []}: Node, attribute: string): boolean {
  return attributes.some(({name, value}) => name === attribute && value.startsWith('-'));
}
