import {suite} from 'node:test';
import {approvedContract} from './approved-contract.js';
import {authorityContract} from './authority-contract.js';
import {badInputContract} from './bad-input-contract.js';
import type {Client} from './client.js';
import {exportContract} from './export-contract.js';
import {fuzzContract} from './fuzz-contract.js';
import {invitationContract} from './invitation-contract.js';
import {interfaceContract} from './interface-contract.js';
import {liveContract} from './live-contract.js';
import {moderationContract} from './moderation-contract.js';
import {planContract} from './plan-contract.js';
import {planLiveContract} from './plan-live-contract.js';
import {publishingContract} from './publishing-contract.js';
import {responsesContract} from './responses-contract.js';
import {roundsContract} from './rounds-contract.js';
import {seatContract} from './seat-contract.js';
import {sessionContract} from './session-contract.js';
import {voteContract} from './vote-contract.js';

/** All that a collector promises, whatever database is under it. */
export function collectorContract(open: () => Client): void {
  suite('rounds', () => roundsContract(open));
  suite('responses', () => responsesContract(open));
  suite('publishing', () => publishingContract(open));
  suite('moderation', () => moderationContract(open));
  suite('approved answers', () => approvedContract(open));
  suite('invitations', () => invitationContract(open));
  suite('who may do what', () => authorityContract(open));
  suite('taking along', () => exportContract(open));
  suite('sessions', () => sessionContract(open));
  suite('votes and points', () => voteContract(open));
  suite('seats', () => seatContract(open));
  suite('plans', () => planContract(open));
  suite('live plans', () => planLiveContract(open));
  suite('live sessions', () => liveContract(open));
  suite('the interface', () => interfaceContract(open));
  suite('bad input', () => badInputContract(open));
  suite('any input', () => fuzzContract(open));
}
