import {formatFor} from '../format.js';
import type {ScanWords} from '../scan.js';
import {englishLanguageWords} from './language.js';

const {count, number} = formatFor('en');

const points = (value: number): string => count(value, {one: 'point for improvement', other: 'points for improvement'});
const characters = (value: number): string => count(value, {one: 'character', other: 'characters'});
const statements = (value: number): string => count(value, {one: 'statement', other: 'statements'});

/** The scan in plain English: a draft, made by a computer. */
export const englishScanWords: ScanWords = {
  ...englishLanguageWords,

  loading: 'The questionnaire is loading …',
  unreachable: 'The questionnaire cannot be loaded now.',
  tryAgain: 'Try again',
  wrongContent: 'This questionnaire cannot be shown',
  wrongContentHint: 'The people who run this website can repair this:',

  fault: (what) => `Nothing can be sent from this page now: ‘${what}’ is not right.`,

  about:
    'You read short statements and say whether they are true. Then you choose what should get better first. ' +
    'In this way you help to make help and support easier to find and to get.',
  duration: (minutes) => `It takes about ${count(minutes, {one: 'minute', other: 'minutes'})}.`,
  skippingIsFine: 'You may skip statements. You can always go back.',
  nothingIsSent: 'Nothing is sent until you press ‘Send’.',
  privacyTitle: 'What happens with your answers?',
  privacy: 'We do not ask for your name or address.',
  retention: (days) =>
    'Your answers are erased, at the latest ' +
    (days % 365 ? count(days, {one: 'day', other: 'days'}) : count(days / 365, {one: 'year', other: 'years'})) +
    ' after the round has closed.',
  privacyLink: 'Read who keeps your answers, and for how long',
  helpTitle: 'Do you need help now?',
  help: 'You do not ask for help with this questionnaire. For help, please contact your municipality.',
  helpLink: 'See where you can find help now',
  tryOut: 'This is a trial round. Answers are erased before the real round begins.',
  closed: 'This round has closed. You can no longer fill in the questionnaire.',
  start: 'Start',
  resume: 'Continue',

  stepOf: (step, steps) => `Step ${number(step)} of ${number(steps)}`,
  previous: 'Back',
  next: 'Next',
  backToCheck: 'Back to checking',

  whoTitle: 'Who are you?',

  statementsHint: 'You may skip a statement.',
  clearAnswer: 'Clear answer',
  easyLanguage: 'Show the statements in easy language',
  easyShown: 'The statements are now in easy language.',
  easyHidden: 'The statements are now in ordinary language.',

  prioritiesTitle: 'What should get better first?',
  prioritiesQuestion: 'Choose your points for improvement',
  prioritiesHint: (max, isSorted) =>
    `You may choose ${number(max)} at most. You may also skip this.` +
    (isSorted ? ' At the top is what you find least true.' : ''),
  chosenCount: (chosen, max) => `You chose ${number(chosen)} of at most ${number(max)}.`,
  ownAnswer: (answer) => `Your answer: ${answer}`,
  why: 'Why?',
  whyOptional: 'Why? (optional)',
  remark: 'Is there anything else you want to say? (optional)',
  noPersonalData: 'Please do not write down names or addresses, of other people neither.',
  charactersLeft: (left) => `You can type ${characters(left)} more.`,
  charactersOver: (over) => `You have ${characters(over)} too many.`,

  checkTitle: 'Check your answers',
  checkHint: 'Is everything right? You can still change every answer. Your answers only leave when you press ‘Send’.',
  change: 'Change',
  you: 'About you',
  skipped: 'Skipped',
  skippedCount: (skipped) => `You skipped ${statements(skipped)}. That is fine.`,
  nothingWritten: 'Nothing filled in',
  chosen: 'Chosen',
  because: 'Why:',
  send: 'Send',
  sending: 'Sending …',

  error: 'Error:',
  errorSummary: 'Something is not right yet',
  noAudience: 'Choose who you are.',
  tooMany: (max, chosen) => `Choose ${points(max)} at most. You have chosen ${number(chosen)}.`,
  noWhy: (text) => `Write down why this should get better: ${text}`,
  longText: (what, max, over) =>
    `Make your text shorter at ‘${what}’: ${characters(max)} at most. You now have ${number(over)} too many.`,

  notSent: 'Your answers have not been sent',
  answersStay: 'Your answers are still on this page. You can print or copy them.',
  closedNow: 'We are sorry. This round has just closed. Your answers could not be added any more.',
  failed: 'Something went wrong. Please try again.',
  noCode: 'You need a code for this round. It is in your letter.',
  usedCode: 'This code has been used already, or is for another group.',
  refused: 'This is not your fault. Please contact the municipality.',

  paper: 'Fill in on paper',
  paperCross:
    'For each statement, put a cross in the box that fits. Made a mistake? Put the cross somewhere else and blacken the wrong box.',
  paperNumbers: 'Write the number of the statement in the box.',
  paperNumber: 'Statement number',
  paperReturnTitle: 'Done?',
  paperReturn: 'Give this form to the organisation that gave it to you, or hand it in at your municipality.',

  paperEntered: 'The form has been entered',
  nextForm: 'Next form',

  thanks: 'Thank you for taking part',
  sent: 'Your answers have been sent.',
  handedOver: 'You are done.',
  inForm: 'Your answers go along when you send this form.',
  receiptTitle: 'Your code',
  receiptHint:
    'With this code you can withdraw your answers later. You do that on the first page of this questionnaire. ' +
    'Write the code down, copy it or print this page.',
  nextTitle: 'What happens now?',
  nextResults: (publish, least) =>
    (publish === 'on-close' ? 'The results appear when the round has closed. ' : 'The results appear step by step. ') +
    `Results of a group only appear when at least ${count(least, {one: 'person', other: 'people'})} took part.`,
  nextUnknown: 'The results appear later, when enough people have taken part.',
  again: 'Fill it in once more',
  againHint:
    'Does somebody else want to take part on this device? Then your answers are first erased from this screen.',

  waitingTitle: 'Your answers are still waiting',
  waitingOnDevice:
    'Sending does not work yet. Your answers are kept on this device. We keep trying, and then erase them here. ' +
    'Leave this page open to get your code too.',
  waitingInPage:
    'Sending does not work yet. We keep trying. ' +
    'Please leave this page open, because your answers cannot be kept on this device.',
  waitingHere: 'There are still answers waiting on this device.',
  sentLater: 'They will be sent without your help.',
  eraseWaiting: 'Erase my answers from this device',
  erasedTitle: 'Your answers have been erased',
  erased: 'Nothing has been sent.',
  notErased: 'Erasing is not possible: your answers are already being sent.',

  withdraw: 'Withdraw answers',
  withdrawSure: 'Are you sure? Your answers are erased and do not count any more.',
  withdrawYes: 'Yes, withdraw my answers',
  withdrawNo: 'No, keep them',
  withdrawn: 'Your answers have been withdrawn and erased.',
  withdrawEarlier: 'Did you take part before? Withdraw your answers',
  noReceipt: 'Fill in the code that you got after sending.',
  unknownReceipt: 'This round does not know this code. Check whether you copied it correctly.',
  notWithdrawn: 'Withdrawing does not work now. Please try again later.',

  draft: 'Keep my answers on this device',
  draftHint: 'Then you can go on later. Do not do this on a computer that other people use too.',
  draftKept: 'Your answers are kept on this device until you send or erase them.',
  draftFailed: 'Your answers cannot be kept on this device.',
  draftRestored: 'You had already started. Your answers are still here.',
  eraseDraft: 'Erase what is kept',
  draftErased: 'What was kept has been erased.',
};
