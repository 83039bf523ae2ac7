import {Audit, Outcome} from '@siteimprove/alfa-act';
import Rules from '@siteimprove/alfa-rules';
import {Page} from '@siteimprove/alfa-web';
import type {Snapshot} from './snapshot.ts';
import {putTextsInPlace} from './put-in-place.ts';

/** Rules that cannot be held by a story, and why. */
const NOT_FOR_A_STORY: Readonly<Record<string, string>> = {
  'sia-r57': 'the landmarks are the page’s; an element with a menu of its own stands in its main part',
  'sia-r59': 'whether there is any heading at all is for the page around an element',
  'sia-r61': 'the heading of level 1 is the page’s: elements begin at level 2',
  'sia-r78': 'does not see what follows a heading in a shadow tree; spoken-rules.ts holds it instead',
  'sia-r87': 'the link that skips the menu is the page’s',
};

/** How a page came does not matter here. */
const REQUEST = {method: 'GET', url: 'http://localhost/', headers: [], body: ''};
const RESPONSE = {url: 'http://localhost/', status: 200, headers: [], body: ''};

/** A part of a page: written out, its HTML. */
interface Target {
  toString(): string;
}

const rules = [...Rules].filter(({uri}) => !(idOf(uri) in NOT_FOR_A_STORY));

/** What the rules of Alfa find in a page; empty when all is well. */
export async function findAlfaProblems({document, device}: Snapshot): Promise<readonly string[]> {
  const json = {request: REQUEST, response: RESPONSE, document: putTextsInPlace(document), device};
  const page = Page.from(json as unknown as Page.JSON).getUnsafe();
  const outcomes = await Audit.of(page, rules).evaluate();
  return [...outcomes]
    .filter(({outcome}) => outcome === Outcome.Value.Failed)
    .map(({rule, target}) => `${idOf(rule.uri)}: ${tidy((target as Target).toString())}`);
}

/** `https://alfa.siteimprove.com/rules/sia-r60` is `sia-r60`. */
function idOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

function tidy(html: string): string {
  return html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 300);
}
