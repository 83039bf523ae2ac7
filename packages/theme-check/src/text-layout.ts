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

/**
 * A table under its heads, two spaces between columns. The last column is whole, broken between words where it must;
 * the others are cut, with `…`, so that half of the width is left for it. No rows give no table.
 */
export function layTable(heads: readonly string[], rows: readonly (readonly string[])[], columns: number): string[] {
  if (rows.length === 0) return [];
  const all = [heads, ...rows];
  const lead = heads.slice(0, -1);
  const most = [34, 16, 10];
  const widths = lead.map((_, column) =>
    Math.min(most[column] ?? 10, Math.max(...all.map((row) => row[column]?.length ?? 0))),
  );
  return all.flatMap((row) => {
    const cells = widths.map((width, column) => cut(row[column] ?? '', width).padEnd(width));
    return wrap(`${cells.join('  ')}  `, row.at(-1) ?? '', columns);
  });
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
