import type {SourceFiles} from '../join-files.js';

/** A pack with nothing in it that could be left out. Tests break one file of it; the lines count. */
const FILES: Readonly<Record<string, string>> = {
  'pack.yaml': `schema: toegang-content/1
id: small
version: 1.0.0
lang: nl
title: Klein
provenance: {source: Wij, licence: EUPL-1.2, status: own}
audiences:
  - id: resident
    label: Inwoner
  - id: staff
    label: Medewerker
scale:
  options:
    - {value: 1, label: Nee}
    - {value: 2, label: Ja}
  unknown: Weet ik niet
priorities: {kind: statement, max: 3, why: optional}
`,
  'principles/1-early-help.yaml': `id: early-help
title: Op tijd
short: Op tijd
explanation: Hulp komt op tijd.
source: page
statements:
  - id: early-help-soon
    texts:
      resident: Ik krijg snel hulp.
      staff: Ik kan snel helpen.
    easy:
      resident: Hulp komt snel.
  - id: early-help-nearby
    texts:
      resident: Er is hulp in de buurt.
      staff: Ik ken de buurt.
    easy:
      resident: Hulp is dichtbij.
`,
  'sources.yaml': `sources:
  - id: page
    title: Een pagina
`,
};

/** The files of the small pack, with other files in place of its own or beside them. */
export function smallPack(others: Readonly<Record<string, string>> = {}): SourceFiles {
  return new Map(Object.entries({...FILES, ...others}));
}

/** The small pack with one text in a file replaced by another. Throws when the text is not there. */
export function smallPackWith(path: string, text: string, replacement: string): SourceFiles {
  const file = FILES[path] ?? '';
  if (!file.includes(text)) throw new Error(`${path} has no ${JSON.stringify(text)}`);
  return smallPack({[path]: file.replace(text, replacement)});
}
