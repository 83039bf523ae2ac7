import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A piece of a file in the form of Style Dictionary or the Design Tokens Community Group: groups, with values at the ends. */
interface TokenGroup {
  readonly [name: string]: TokenGroup | string | number | undefined;
}

/**
 * The CSS that a folder of `*.tokens.json` stands for: one rule with a custom property for each token that has a value,
 * `{a.b.c}` filled in. A reference that leads nowhere stays as it is, as the tools leave it.
 */
export function readTokenFiles(folder: string, selector: string): string {
  const values = new Map<string, string>();
  for (const file of globSync('**/*.tokens.json', {cwd: folder}).sort())
    collect(JSON.parse(readFileSync(join(folder, file), 'utf8')) as TokenGroup, [], values);
  const lines = [...values].map(
    ([path, value]) => `  --${path.replaceAll('.', '-')}: ${fillIn(value, values, [path])};`,
  );
  return `${selector} {\n${lines.join('\n')}\n}\n`;
}

function collect(group: TokenGroup, path: readonly string[], into: Map<string, string>): void {
  const value = group['$value'] ?? group['value'];
  if (typeof value === 'string' || typeof value === 'number') into.set(path.join('.'), String(value));
  for (const [name, part] of Object.entries(group)) if (typeof part === 'object') collect(part, [...path, name], into);
}

function fillIn(value: string, values: ReadonlyMap<string, string>, path: readonly string[]): string {
  return value.replaceAll(/\{([^{}]+)\}/g, (reference, name: string) => {
    const key = name.replace(/\.\$?value$/, '').trim();
    const target = values.get(key);
    return target === undefined || path.includes(key) ? reference : fillIn(target, values, [...path, key]);
  });
}
