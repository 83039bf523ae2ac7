/** A theme as it is written: where the model has blocks, a source may have plain text. */
export function readTheme({intro, cases, practices, ...rest}: Readonly<Record<string, unknown>>): unknown {
  return {
    ...rest,
    intro: readBlocks(intro),
    cases: readEach(cases, 'story'),
    practices: readEach(practices, 'body'),
  };
}

/** What a facilitator reads, written in the same way. */
export function readGuide(written: unknown): unknown {
  if (typeof written !== 'object' || written === null || !('sections' in written)) return written;
  return {...written, sections: readEach(written.sections, 'body')};
}

function readEach(items: unknown, field: string): unknown {
  if (!Array.isArray(items)) return items;
  return items.map((item: unknown) =>
    typeof item === 'object' && item !== null && field in item
      ? {...item, [field]: readBlocks((item as Record<string, unknown>)[field])}
      : item,
  );
}

/** Empty lines divide plain text in paragraphs; one in which every line begins with `- ` is a list. */
function readBlocks(written: unknown): unknown {
  if (typeof written !== 'string') return written;
  return written
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(toBlock);
}

function toBlock(part: string): unknown {
  const lines = part.split('\n').map((line) => line.trim());
  return lines.every((line) => line.startsWith('- '))
    ? {type: 'list', items: lines.map((line) => [{text: line.slice(2)}])}
    : {type: 'paragraph', text: [{text: lines.join(' ')}]};
}
