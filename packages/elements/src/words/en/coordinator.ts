import type {DeskWords} from '../coordinator.js';
import {englishDeskAnswerWords} from './coordinator-answers.js';
import {englishDeskRoundWords} from './coordinator-rounds.js';
import {formatFor} from '../format.js';

const {count, number} = formatFor('en-GB');

/** What is the same in every element comes with the other English words. */
type OwnWords = Omit<
  DeskWords,
  'lang' | 'dir' | 'draftNotice' | 'languageChoice' | 'languageChosen' | 'readAloud' | 'stopReading'
>;

/** What the coordinator's desk says in English. */
export const englishDeskWords: OwnWords = {
  loading: 'Loading …',
  unreachable: 'This cannot be loaded now. Check your internet connection and try again.',
  tryAgain: 'Try again',

  title: 'Managing the questionnaire',
  signIn: 'Sign in',
  key: 'Your key',
  keyHint:
    'The key belongs to the collector of your municipality. It only stays in this page, until you close or reload it.',
  noKey: 'Fill in your key.',
  wrongKey: 'This key is not right. Check whether you copied all of it.',
  noEndpoint: 'This page does not know where the answers are. Whoever manages this website can mend that (endpoint).',
  signOut: 'Sign out',
  signedOut: 'You are signed out.',
  error: 'Error:',
  errorSummary: 'Something is not right yet',
  notDone: 'That did not work. What you filled in is still there.',
  notDoneUnreachable: 'There is no connection, or there were too many tries. Wait a moment and try again.',
  notDoneRefused: 'The collector says:',
  wrongData: 'What the collector sends cannot be shown',
  wrongDataHint: 'Whoever manages this website can mend this:',
  back: 'To all rounds',
  cancel: 'Cancel',

  otherAddress: 'Where is the questionnaire?',
  scanAddress: 'Address of the page with the questionnaire',
  scanAddressHint: 'The questionnaire of this round is on this page of your website.',
  noScanAddress: 'Fill in a whole address, with https:// before it.',
  inviteHint: {
    'try-out': 'The round is a try-out. Do not share the link yet: answers are erased when you open the round.',
    open: 'Share the link, or have people scan the QR code with a phone.',
    closed: 'This round is closed. Whoever opens the link cannot take part any more.',
  },
  linkFor: (group) => `Link for ${group}`,
  copy: 'Copy the link',
  copied: 'The link has been copied.',
  notCopied: 'Copying does not work here. The link is selected: copy it yourself.',
  qr: (group) => `QR code with the link for ${group}`,
  print: 'Print these invitations',
  posterLead: 'Take part: how easy is it to find help in our municipality?',
  posterScan: 'Point the camera of your phone at this code.',
  posterOr: 'Or go to:',

  codes: 'One-time codes',
  codesHint:
    'Give everybody you invite a slip of their own. A code works once and only for its own group. ' +
    'We do not keep which answers belong to which code.',
  codeCounts: 'Codes so far',
  made: 'Made',
  used: 'Used',
  codesFor: 'For which group?',
  codeAmount: 'How many codes?',
  codeAmountHint: (most) => `${number(most)} at a time at most.`,
  wrongAmount: (most) => `Fill in a number of codes from 1 to ${number(most)}.`,
  makeCodes: 'Make codes',
  codesMade: (made) => `${count(made, {one: 'code has', other: 'codes have'})} been made.`,
  codesOnce: 'You see these codes only once. Print them now.',
  printCodes: 'Print the slips',
  forgetCodes: 'I have printed them',
  codesForgotten: 'The codes are no longer on screen.',
  code: 'Your code',
  codeOnce: 'This code works once.',

  ...englishDeskRoundWords,
  ...englishDeskAnswerWords,
};
