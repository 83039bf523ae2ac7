import {Audit, Outcome} from '@siteimprove/alfa-act';
import {Native as PageSnapshot} from '@siteimprove/alfa-dom/native';
import {Native as DeviceSnapshot} from '@siteimprove/alfa-device/native';
import Rules from '@siteimprove/alfa-rules';
import {Page} from '@siteimprove/alfa-web';
import type {Engine} from '../../scripts/engines.mjs';

/** Rules that cannot be held by a story, and why. */
const NOT_FOR_A_STORY: Readonly<Record<string, string>> = {
  'sia-r59': 'whether there is any heading at all is for the page around an element',
  'sia-r61': 'the heading of level 1 is the page’s: elements begin at level 2',
  'sia-r78': 'does not see what follows a heading in a shadow tree; spoken-rules.ts holds it instead',
  'sia-r87': 'the link that skips the menu is the page’s',
};

/** What Alfa is mistaken about. An exception that is not needed any more fails the tests. */
const MISTAKES: readonly {readonly rule: string; readonly target: RegExp; readonly reason: string}[] = [
  {
    rule: 'sia-r60',
    target: /^<fieldset[^>]*role="radiogroup"/,
    reason: 'it does not read what a slot shows when nothing is slotted; Chromium gives the group its name',
  },
];

/** A part of a page: written out, its HTML. */
interface Target {
  toString(): string;
}

const rules = [...Rules].filter(({uri}) => !(idOf(uri) in NOT_FOR_A_STORY));
const needed = new Set<string>();

/** What the rules of Alfa find in the page that is shown. Throws when Alfa cannot read the page. */
export async function findAlfaProblems(engine: Engine): Promise<readonly string[]> {
  // without arguments both take what they run in
  const document = await engine.run<[], unknown>(PageSnapshot.fromNode);
  const device = await engine.run<[], unknown>(DeviceSnapshot.fromWindow);
  const url = 'http://localhost/';
  const request = {method: 'GET', url, headers: [], body: ''};
  const response = {url, status: 200, headers: [], body: ''};
  const page = Page.from({request, response, document, device} as unknown as Page.JSON).getUnsafe();
  const outcomes = [...(await Audit.of(page, rules).evaluate())];
  return outcomes
    .filter(({outcome}) => outcome === Outcome.Value.Failed)
    .map(({rule, target}) => ({rule: idOf(rule.uri), target: tidy((target as Target).toString())}))
    .filter((problem) => !isMistake(problem))
    .map(({rule, target}) => `${rule}: ${target}`);
}

/** The exceptions that no page so far needed. */
export function findNeedlessExceptions(): readonly string[] {
  return MISTAKES.map(({rule}) => rule).filter((rule) => !needed.has(rule));
}

function isMistake(problem: {readonly rule: string; readonly target: string}): boolean {
  const isKnown = MISTAKES.some(({rule, target}) => rule === problem.rule && target.test(problem.target));
  if (isKnown) needed.add(problem.rule);
  return isKnown;
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
