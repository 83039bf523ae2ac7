import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import postcss from 'postcss';

/**
 * The text of a stylesheet with the local files that it imports in their place; each file once.
 * Throws when a file cannot be read (the system's error) or is not CSS (postcss' CssSyntaxError).
 */
export function readStylesheet(file: string, seen: Set<string> = new Set()): string {
  const path = resolve(file);
  if (seen.has(path)) return '';
  seen.add(path);
  const sheet = postcss.parse(readFileSync(path, 'utf8'), {from: path});
  const imported: string[] = [];
  sheet.walkAtRules('import', (rule) => {
    const address = /^(?:url\()?\s*["']?([^"')\s]+)/.exec(rule.params)?.[1] ?? '';
    if (!/^([a-z]+:)?\/\//i.test(address)) imported.push(readStylesheet(resolve(dirname(path), address), seen));
    rule.remove();
  });
  return [...imported, sheet.toString()].join('\n');
}
