import type {Protocol} from 'puppeteer-core';
import type {Engine} from '../../../scripts/engines.mjs';
import {buildSpoken} from './build-spoken.ts';
import type {ElementFacts, Spoken} from './spoken.ts';

type DOMNode = Protocol.DOM.Node;

/** Where Storybook draws a story. */
const STORY = 'storybook-root';

const NOWHERE: ElementFacts = {tag: '', attributes: {}, lang: '', tree: 0};

/** Reads what a screen reader says of the story that is shown. Throws in another engine than Chromium. */
export async function readSpoken({page, name}: Engine): Promise<Spoken> {
  if (page === undefined) throw new Error(`${name} shows nobody its accessibility tree.`);
  const session = await page.createCDPSession();
  const {root: document} = await session.send('DOM.getDocument', {depth: -1, pierce: true});
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const facts = new Map<number, ElementFacts>();
  collectFacts(document, NOWHERE, facts);
  const root =
    nodes.find(({backendDOMNodeId = 0}) => facts.get(backendDOMNodeId)?.attributes['id'] === STORY) ??
    // a modal dialog leaves nothing else to be heard
    nodes.find(({childIds = []}) =>
      nodes.some(({nodeId, role}) => role?.value === 'dialog' && childIds.includes(nodeId)),
    );
  if (root === undefined) throw new Error(`There is no #${STORY} in the accessibility tree.`);
  return buildSpoken(nodes, root, (node) => facts.get(node) ?? NOWHERE);
}

/** The language of an element is its own, or that of its parent; a shadow tree begins with that of its host. */
function collectFacts(node: DOMNode, around: ElementFacts, facts: Map<number, ElementFacts>): void {
  const own = node.nodeName === '#text' ? around : describe(node, around);
  facts.set(node.backendNodeId, own);
  for (const child of node.children ?? []) collectFacts(child, own, facts);
  for (const tree of node.shadowRoots ?? []) collectFacts(tree, {...own, tree: tree.backendNodeId}, facts);
}

function describe({nodeName, attributes: list = []}: DOMNode, {lang, tree}: ElementFacts): ElementFacts {
  const attributes = Object.fromEntries(
    list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1] ?? '']] : [])),
  ) as Record<string, string>;
  return {tag: nodeName.toLowerCase(), attributes, lang: attributes['lang'] || lang, tree};
}
