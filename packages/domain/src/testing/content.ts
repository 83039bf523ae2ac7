import {parseScanContent, type ScanContent} from '@toegang/model';

/** What a test says of a pack; the rest is filled in. */
interface Sketch {
  /** Statement ids per principle; each is worded for every audience, unless `only` says for whom. */
  readonly principles: Readonly<Record<string, readonly string[]>>;
  readonly only?: Readonly<Record<string, readonly string[]>>;
  readonly audiences?: readonly string[];
  readonly scale?: readonly number[];
  readonly choose?: 'statement' | 'principle';
}

/** A valid pack with the given ids, by default for residents and staff on a scale from 1 to 5. */
export function makeContent(sketch: Sketch): ScanContent {
  const {principles, only = {}, audiences = ['resident', 'staff'], scale = [1, 2, 3, 4, 5]} = sketch;
  const parsed = parseScanContent({
    schema: 'toegang-content/1',
    id: 'test',
    version: '1',
    lang: 'nl',
    title: 'Test',
    provenance: {source: 'test', licence: 'EUPL-1.2', status: 'own'},
    audiences: audiences.map((id) => ({id, label: id})),
    scale: {options: scale.map((value) => ({value, label: `${value}`})), unknown: 'Weet ik niet'},
    principles: Object.keys(principles).map((id) => ({id, title: id})),
    statements: Object.entries(principles).flatMap(([principle, ids]) =>
      ids.map((id) => ({id, principle, texts: textsFor(only[id] ?? audiences)})),
    ),
    priorities: {kind: sketch.choose ?? 'statement', max: 3, why: 'off'},
  });
  if (!parsed.ok) throw new TypeError(parsed.problems.map(({path, message}) => `${path}: ${message}`).join('\n'));
  return parsed.value;
}

function textsFor(audiences: readonly string[]): Record<string, string> {
  return Object.fromEntries(audiences.map((audience) => [audience, 'Test']));
}
