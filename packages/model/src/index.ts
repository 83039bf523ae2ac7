export {ContentPackSchema, type ContentPack} from './content.js';
export {parseNewRound, parseRoundChange, type NewRound, type RoundChange} from './new-round.js';
export {parseContentPack, parseScanContent} from './parse-content.js';
export {problemAt, type Immutable, type Parsed, type Problem} from './parse.js';
export {readContentPack, readPublishedResults, readRound, readScanContent} from './read.js';
export {
  MAXIMUM_REMARK_LENGTH,
  MAXIMUM_WHY_LENGTH,
  ResponseSchema,
  findResponseProblems,
  parseResponse,
  type Answer,
  type Response,
} from './response.js';
export {
  ALL_AUDIENCES,
  PublishedResultsSchema,
  parsePublishedResults,
  type Count,
  type Gap,
  type Hidden,
  type HiddenReason,
  type PublishedResults,
  type Score,
  type Share,
  type ShownScore,
} from './results.js';
export {
  MINIMUM_CLOSED_GROUP_SIZE,
  MINIMUM_GROUP_SIZE,
  RoundSchema,
  parseRound,
  type Round,
  type RoundState,
} from './round.js';
export {
  ScanContentSchema,
  type Audience,
  type Principle,
  type Scale,
  type ScanContent,
  type Statement,
} from './scan-content.js';
