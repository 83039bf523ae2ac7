/** Text after a label, broken between words; each next line begins under the text. */
export function wrap(label: string, text: string, columns: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (label.length + longer.length <= columns || last === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line, index) => (index === 0 ? label : ' '.repeat(label.length)) + line);
}

/** In characters: what the first columns of a table may take, so that there is room for the last. */
const WIDEST = [34, 12, 8];

/**
 * A table under its heads, two spaces between columns; no rows give no table. The last column is whole: where it does
 * not fit it stands on a line of its own, under the second column. The others are cut, with `…`.
 */
export function layTable(heads: readonly string[], rows: readonly (readonly string[])[], columns: number): string[] {
  if (rows.length === 0) return [];
  const all = [heads, ...rows];
  const widths = heads.slice(0, -1).map((_, column) => {
    const longest = Math.max(...all.map((row) => row[column]?.length ?? 0));
    return Math.min(WIDEST[column] ?? longest, longest);
  });
  return all.flatMap((row) => {
    const cells = widths.map((width, column) => cut(row[column] ?? '', width).padEnd(width));
    const [lead, last] = [cells.join('  '), row.at(-1) ?? ''];
    if (lead.length + 2 + last.length <= columns) return [`${lead}  ${last}`.trimEnd()];
    return [lead.trimEnd(), ' '.repeat((widths[0] ?? 0) + 2) + last];
  });
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
