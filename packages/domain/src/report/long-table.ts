import type {TableWords} from './table-words.js';
import type {Table} from './tables.js';

/**
 * All tables as one, a row per value: which table, what it is about, what was measured, and the number, or else the text
 * (for a hidden value the reason). One file holds it all, every row has the same columns, and the column of numbers
 * holds nothing but numbers.
 */
export function toLongTable(tables: readonly Table[], {long, tables: tableNames}: TableWords): Table {
  const keys = [...new Set(tables.flatMap((table) => table.columns.slice(0, table.keys)))];
  const rows = tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const about = keys.map((key) => {
        const at = table.columns.indexOf(key);
        return at >= 0 && at < table.keys ? (row[at] ?? '') : '';
      });
      return row
        .slice(table.keys)
        .map((cell, at) => [
          table.name,
          ...about,
          table.columns[table.keys + at] ?? '',
          ...(typeof cell === 'number' ? [cell, ''] : ['', cell]),
        ]);
    }),
  );
  return {
    id: 'long',
    name: tableNames.about,
    columns: [long.table, ...keys, long.measure, long.number, long.text],
    rows,
    keys: keys.length + 2,
  };
}
