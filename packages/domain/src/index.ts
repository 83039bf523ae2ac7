export {howManyJoin, type Gathering} from './publish/contain.js';
export {join, type Joining} from './publish/join.js';
export {leave, type Leaving} from './publish/leave.js';
export {emptyLedger, parseLedger, wasShown, type CountedResponse, type Ledger} from './publish/ledger.js';
export {narrowResults} from './publish/narrow.js';
export {publish, type PublishPolicy} from './publish/publish.js';
export {show, type Showing} from './publish/show.js';
export type {ApprovedText} from './publish/texts.js';
