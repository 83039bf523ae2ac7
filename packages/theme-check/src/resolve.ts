import parse, {type FunctionNode, type Node} from 'postcss-value-parser';
import type {Tokens} from './schemes.js';

/** What a custom property comes to: a value, not set at all, or set to something that leads nowhere. */
export type Resolved =
  | {readonly kind: 'value'; readonly value: string}
  | {readonly kind: 'unset'}
  | {readonly kind: 'broken'; readonly because: string};

/**
 * The value of a custom property as a browser computes it: `var()` filled in, with fallbacks, nested.
 * A reference that leads nowhere or in a circle makes the property count as not set; that is `broken` here.
 */
export function resolveToken(name: string, tokens: Tokens, path: readonly string[] = []): Resolved {
  const written = tokens.get(name);
  if (written === undefined || written === 'initial') return {kind: 'unset'};
  if (path.includes(name)) return {kind: 'broken', because: `verwijst in een kring: ${[...path, name].join(' → ')}`};
  return resolveValue(written, tokens, [...path, name]);
}

/** A CSS value with each `var()` in it filled in. */
function resolveValue(text: string, tokens: Tokens, path: readonly string[] = []): Resolved {
  const parsed = parse(text);
  const failure = fillIn(parsed.nodes, tokens, path);
  return failure ?? {kind: 'value', value: parse.stringify(parsed.nodes).trim()};
}

/** Replaces each `var()` in its place; gives what went wrong, or null. */
function fillIn(nodes: Node[], tokens: Tokens, path: readonly string[]): Resolved | null {
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'function') continue;
    if (node.value.toLowerCase() !== 'var') {
      const failure = fillIn(node.nodes, tokens, path);
      if (failure !== null) return failure;
      continue;
    }
    const resolved = resolveReference(node, tokens, path);
    if (resolved.kind !== 'value') return resolved;
    const {sourceIndex, sourceEndIndex} = node;
    nodes[index] = {type: 'word', value: resolved.value, sourceIndex, sourceEndIndex};
  }
  return null;
}

function resolveReference(reference: FunctionNode, tokens: Tokens, path: readonly string[]): Resolved {
  const name = reference.nodes.find(({type}) => type === 'word')?.value ?? '';
  const resolved = resolveToken(name, tokens, path);
  if (resolved.kind === 'value') return resolved;
  const comma = reference.nodes.findIndex(({type, value}) => type === 'div' && value === ',');
  if (comma >= 0) return resolveValue(parse.stringify(reference.nodes.slice(comma + 1)), tokens, path);
  return resolved.kind === 'broken' ? resolved : {kind: 'broken', because: `verwijst naar ${name}, dat niet bestaat`};
}
