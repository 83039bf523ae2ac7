import 'axe-core/axe.min.js';
import type {AxeResults, ElementContext, RunOptions} from 'axe-core';

declare const axe: {run(context: ElementContext, options: RunOptions): Promise<AxeResults>};

/** What axe finds in an element by all rules of WCAG 2.2 A and AA and by its own best practices; empty when all is well. */
export async function findAxeProblems(element: Element): Promise<readonly string[]> {
  const {violations} = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // an element on a test page has no page around it
    rules: {region: {enabled: false}},
  });
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
}
