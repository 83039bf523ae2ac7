/** What may be reckoned with numbers that were published: on the screen, on a server, in a file. */
export {cleanText} from './report/clean-text.js';
export {
  changeBetween,
  compareRounds,
  findObstacles,
  type Change,
  type Direction,
  type Obstacle,
  type RoundComparison,
  type RoundSeries,
  type ShownChange,
} from './report/comparison.js';
export {toCsv, type CsvOptions} from './report/csv.js';
export {dutchTableWords} from './report/dutch-table-words.js';
export {englishTableWords} from './report/english-table-words.js';
export {ENOUGH_TO_RANK, ENOUGH_TO_SPREAD} from './report/enough.js';
export {
  findFindings,
  type Certainty,
  type DifferenceFound,
  type Findings,
  type GroupFindings,
  type Judgement,
  type PairFindings,
} from './report/findings.js';
export {toLongTable} from './report/long-table.js';
export type {TableContent} from './report/names.js';
export {rankPoints, type HiddenPoint, type ImprovementPoint, type Ranking} from './report/ranking.js';
export {findGroupSpread, findSpread, inBands, type GroupSpread, type Spread} from './report/spread.js';
export {strengthOf, toTenth, type Strength} from './report/strength.js';
export type {TableId, TableWords} from './report/table-words.js';
export {toTables, type Cell, type Table} from './report/tables.js';
export type {Top} from './report/top.js';
