import postcss, {AtRule, Rule, type Node} from 'postcss';

/** Custom properties with their values as written: `--utrecht-link-color` → `var(--utrecht-color-blue-35)`. */
export type Tokens = ReadonlyMap<string, string>;

/** One look that a stylesheet can give to a page: light, dark, compact … */
export interface Scheme {
  /** Its selector, and the media query under which it holds: `.a-theme @media (prefers-color-scheme: dark)`. */
  readonly name: string;
  /** What an element with this scheme sees: also what comes from `:root` and from the scheme it varies on. */
  readonly tokens: Tokens;
  /** Whether the page says `color-scheme: dark`, on which system colours and `light-dark()` depend. */
  readonly isDark: boolean;
}

interface Block {
  readonly selector: string;
  readonly media: string;
  readonly declarations: Map<string, string>;
}

/**
 * The schemes of a stylesheet, in its order; with a selector only those of exactly that selector.
 * Throws postcss' CssSyntaxError for what is not CSS.
 */
export function readSchemes(css: string, selector?: string): Scheme[] {
  const blocks = readBlocks(css);
  const isWanted = selector === undefined ? isThemeSelector : (candidate: string) => candidate === selector;
  return blocks.filter((block) => isWanted(block.selector)).map((block) => toScheme(block, blocks));
}

/** The rules with custom properties or a `color-scheme`, one for each selector and media query. */
function readBlocks(css: string): Block[] {
  const blocks = new Map<string, Block>();
  postcss.parse(css).walkRules((rule) => {
    const media = mediaOf(rule);
    const declarations = declarationsOf(rule);
    if (media === null || declarations.length === 0) return;
    for (const selector of rule.selectors.filter(isCompound)) {
      const key = `${selector}${media}`;
      const block = blocks.get(key) ?? {selector, media, declarations: new Map<string, string>()};
      for (const [name, value] of declarations) block.declarations.set(name, value);
      blocks.set(key, block);
    }
  });
  return [...blocks.values()];
}

function declarationsOf(rule: Rule): [name: string, value: string][] {
  return rule.nodes.flatMap((node): [string, string][] =>
    node.type === 'decl' && (node.prop.startsWith('--') || node.prop === 'color-scheme')
      ? [[node.prop, node.value.trim()]]
      : [],
  );
}

/** The conditions on colours around a rule, `''` for none, null when it is not for a screen of every width. */
function mediaOf(rule: Rule): string | null {
  const queries: string[] = [];
  for (let parent: Node | undefined = rule.parent; parent !== undefined; parent = parent.parent) {
    if (parent instanceof Rule) return null;
    if (parent instanceof AtRule && parent.name === 'media') queries.unshift(parent.params);
  }
  const conditions = queries.filter((query) => !/^(all|screen)$/.test(query));
  if (!conditions.every((query) => /prefers-(color-scheme|contrast)/.test(query))) return null;
  return conditions.map((query) => ` @media ${query}`).join('');
}

/** One element, not something inside another: `.a-theme`, `:root[data-mode=dark]`. */
const isCompound = (selector: string): boolean => !/[\s>+~]|::/.test(selector);

const isRoot = (selector: string): boolean => /^(:root|html|:host)$/.test(selector);

/** NL Design System: a theme is a class `.…-theme`; some stylesheets set `:root`. */
const isThemeSelector = (selector: string): boolean => /^(:root|html|body|:host|\[)|theme/.test(selector);

function toScheme(own: Block, all: readonly Block[]): Scheme {
  const beneath = all.filter((block) => block !== own && block.media === '' && isBeneath(block.selector, own));
  const roots = beneath.filter(({selector}) => isRoot(selector));
  const others = beneath.filter(({selector}) => !isRoot(selector));
  const declarations = new Map([...roots, ...others, own].flatMap((block) => [...block.declarations]));
  const colorScheme = declarations.get('color-scheme') ?? '';
  const prefersDark = /prefers-color-scheme:\s*dark/.test(own.media);
  return {
    name: `${own.selector}${own.media}`,
    tokens: declarations,
    isDark: /dark/.test(colorScheme) && (prefersDark || !/light/.test(colorScheme)),
  };
}

/** Whether an element with one scheme also has the other: `.a-theme--dark` comes with `.a-theme`. */
function isBeneath(selector: string, own: Block): boolean {
  return (
    isRoot(selector) || (own.selector.startsWith(selector) && /^([-.:[]|$)/.test(own.selector.slice(selector.length)))
  );
}
