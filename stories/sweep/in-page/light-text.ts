/** What is seen of an element, beside what a reader finds that knows only the light DOM. */
export interface LightTextReport {
  /** Seen, and not in the light DOM. */
  readonly missing: readonly string[];
  /** In the light DOM, and not seen. */
  readonly extra: readonly string[];
  /** Seen in one language, and read in another. */
  readonly language: readonly string[];
  /** True when both have it in the same order. */
  readonly order: boolean;
}

/** Not for the eye, said twice to the eye, drawn (a drawing has a table), or filled in by the visitor. */
const NOT_SEEN = '.visually-hidden, [aria-hidden=true], svg, textarea, select, script, style, template';
const NOT_READ = '[hidden], script, style, template';

/** What is wrong with the light text of every element of this story; an element around others only passes theirs on. */
export function findLightTextProblems(): readonly string[] {
  const hosts = hostsIn(document.querySelector('#storybook-root')).filter((host) => hostsIn(host).length === 0);
  return hosts.flatMap((host) => {
    const {missing, extra, language, order} = compareLightText(host);
    return [
      ...missing.map((text) => `not in the light DOM: “${text}”`),
      ...extra.map((text) => `not seen, and read all the same: “${text}”`),
      ...language.map((text) => `read in another language: “${text}”`),
      ...(order ? [] : ['not read in the order in which it is seen']),
    ].map((problem) => `${host.localName}: ${problem}`);
  });
}

function hostsIn(around: Element | null): readonly Element[] {
  return [...(around?.querySelectorAll('*') ?? [])].filter(({shadowRoot}) => shadowRoot !== null);
}

/** Compares each text that is seen, or will be when what is folded up opens, with the texts in the light DOM. */
export function compareLightText(host: Element): LightTextReport {
  const root = host.shadowRoot;
  if (root === null) throw new Error(`<${host.localName}> has no shadow tree.`);
  const seen = [...seenIn(root)].map((node) => tidy(node.data)).filter(isSaid);
  const described = describedIn(root);
  const read = [...readIn(host)]
    .filter((node) => !(isAside(node) && wordsOf(node.data).every((word) => described.has(word))))
    .map((node) => tidy(node.data))
    .filter(isSaid);
  const slots = [...root.querySelectorAll('slot')].filter((slot) => slot.assignedNodes().length > 0);
  const stale = slots.filter((slot) => isOurs(slot) && tidy(slot.textContent) !== textShownBy(slot));
  return {
    missing: [
      ...without(seen, read),
      ...findUndescribed(root, described),
      ...stale.map((slot) => tidy(slot.textContent)),
    ],
    extra: [...without(read, seen), ...stale.map(textShownBy)],
    language: slots
      .filter((slot) => isOurs(slot) && slot.assignedElements().some((node) => langAt(node) !== langAt(slot)))
      .map(textShownBy),
    order: without(seen, without(seen, read)).join('\n') === without(read, without(read, seen)).join('\n'),
  };
}

/** In the order of the page as it is put together: what fills a slot stands where the slot is. */
function* seenIn(node: Node): Generator<Text> {
  if (node instanceof Text) {
    const {parentElement} = node;
    if (parentElement === null || getComputedStyle(parentElement).visibility === 'visible') yield node;
    return;
  }
  if (node instanceof Element && (node.matches(NOT_SEEN) || getComputedStyle(node).display === 'none')) return;
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const inside = node instanceof Element ? (node.shadowRoot ?? node) : node;
  for (const child of assigned.length > 0 ? assigned : inside.childNodes) yield* seenIn(child);
}

function* readIn(node: Node): Generator<Text> {
  if (node instanceof Text) yield node;
  else if (node instanceof Element && node.matches(NOT_READ)) return;
  else for (const child of node.childNodes) yield* readIn(child);
}

/** The words of the tables: what a drawing shows has to stand there, too. */
function describedIn(root: ShadowRoot): ReadonlySet<string> {
  return new Set(
    [...root.querySelectorAll('table')].flatMap((table) => [...seenIn(table)]).flatMap(({data}) => wordsOf(data)),
  );
}

function findUndescribed(root: ShadowRoot, described: ReadonlySet<string>): readonly string[] {
  const labels = [...root.querySelectorAll('svg text')].map((label) =>
    [...readIn(label)].map(({data}) => data).join(' '),
  );
  return labels.filter((label) => wordsOf(label).some((word) => !described.has(word))).map(tidy);
}

/** In a place that the style sheet shows at other widths only, such as names beside a drawing that has no room for them. */
function isAside({parentElement}: Text): boolean {
  const place = parentElement?.assignedSlot?.parentElement;
  return place instanceof Element && !isDrawn(place);
}

function isDrawn(element: Element | null): boolean {
  return element === null || (getComputedStyle(element).display !== 'none' && isDrawn(element.parentElement));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** A slot of our own repeats inside what its text has to be; one for the page may hold anything. */
function isOurs(slot: HTMLSlotElement): boolean {
  return slot.name.startsWith('-');
}

function textShownBy(slot: HTMLSlotElement): string {
  return tidy(
    slot
      .assignedNodes()
      .map(({textContent}) => textContent ?? '')
      .join(' '),
  );
}

/** The nearest language around, out of shadow trees, too. */
function langAt(element: Element): string {
  const near = element.closest('[lang]');
  const root = element.getRootNode();
  if (near) return near.getAttribute('lang') ?? '';
  return root instanceof ShadowRoot ? langAt(root.host) : '';
}

/** The texts of one list that are not in the other, each as often as it is there too many. */
function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return texts.filter((text) => {
    const index = left.indexOf(text);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

function isSaid(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function tidy(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
