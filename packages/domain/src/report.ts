/** What may be reckoned with numbers that were published: on the screen, on a server, in a file. */
export {toCsv, type CsvOptions} from './report/csv.js';
export {dutchTableWords} from './report/dutch-table-words.js';
export {englishTableWords} from './report/english-table-words.js';
export {toLongTable} from './report/long-table.js';
export type {TableContent} from './report/names.js';
export type {TableId, TableWords} from './report/table-words.js';
export {toTables, type Cell, type Table} from './report/tables.js';
