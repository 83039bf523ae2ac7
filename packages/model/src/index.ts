export {
  ContentPackSchema,
  ScanContentSchema,
  parseContentPack,
  parseScanContent,
  type Audience,
  type ContentPack,
  type Principle,
  type Scale,
  type ScanContent,
  type Statement,
} from './content.js';
export {problemAt, type Immutable, type Parsed, type Problem} from './parse.js';
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
  parseNewRound,
  parseRound,
  parseRoundChange,
  type NewRound,
  type Round,
  type RoundChange,
  type RoundState,
} from './round.js';
