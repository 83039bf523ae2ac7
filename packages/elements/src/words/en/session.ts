import {formatFor} from '../format.js';
import type {SessionEntryWords, SessionFrameWords, SessionWords} from '../session.js';
import type {ResultsWords} from '../results.js';
import {englishSessionLeadWords} from './session-lead.js';
import {englishSessionRoomWords} from './session-room.js';

const {count, list} = formatFor('en-GB');

const frame: SessionFrameWords = {
  wrongContent: 'This session cannot be shown',
  noFormat: 'This session uses a way to talk that we do not know. The keeper of this website can mend this.',
  connecting: 'Connecting to the session …',
  offline: 'There is no connection for a moment. Just go on. We keep what you do and send it as soon as we can.',
  gone: 'This session is no more, or this link is wrong. Ask the facilitator for a new link or code.',
  toEntry: 'To the beginning',
  refusedTitle: 'This did not work',
  refused: {
    late: 'Your vote came too late: the group has already seen the outcome.',
    gone: 'Somebody took this point away.',
    'not-yours': 'Only the facilitator can do this.',
    wrong: 'This could not be kept.',
  },
  understood: 'I have seen it',

  goals: 'What we do it for',
  opinions: {agree: 'Agree', disagree: 'Disagree', depends: 'It depends'},
  minutes: (minutes) => count(minutes, {one: 'minute', other: 'minutes'}),
  dots: (dots) => count(dots, {one: 'dot', other: 'dots'}),
  votes: (votes) => count(votes, {one: 'vote', other: 'votes'}),
  timeLeft: (minutes, seconds) => `${minutes}:${seconds} left`,
  timePaused: 'The clock stands still',
  timeUp: 'Time is up',
  caseNumber: (place) => `Story ${place}`,
  dilemma: 'The dilemma',
  caseQuestions: 'Talk about it',
  practices: 'It can be done like this',
  practicePlace: (place) => `Where: ${place}`,
  readMore: 'Read more',
  errorWord: 'Note:',
  personalData: (kinds) => `This looks like ${list(kinds)}. Please leave it out: everybody in the group can read this.`,
  personalDataKinds: {
    bsn: 'a citizen service number',
    phone: 'a phone number',
    mail: 'an e-mail address',
    address: 'an address',
    iban: 'a bank account number',
  },
};

const entry: SessionEntryWords = {
  entryIntro: 'Talk with each other about access to help: with residents, staff and everybody who belongs there.',
  joinTitle: 'Take part',
  joinHint: 'Are you at a session? A code stands on the screen in the room.',
  code: 'Code of the session',
  codeHint: 'Eight letters and digits. Capitals, small letters and dashes make no difference.',
  join: 'Take part',
  joining: 'One moment …',
  codeMissing: 'Type the code that stands on the screen.',
  codeWrong: 'A code has eight letters and digits. Look at the screen again.',
  entryRefused: {
    unknown: 'We do not know this code. Look at the screen again: are all letters right?',
    full: 'This session is full. Ask the facilitator whether you may look on with somebody.',
    busy: 'A wrong code was tried too often. Wait a minute and try again.',
    refused: 'This did not work. Try once more, or ask the facilitator for help.',
    offline: 'There is no connection to the internet. Try again in a moment.',
  },

  leadTitle: 'Do you lead the session?',
  beginTitle: 'Begin a session',
  beginHint: 'People take part with their phones. You get a link for yourself, a link for the screen and a code.',
  sessionTitle: 'Name of the session',
  sessionTitleHint: 'For example: Session with team North.',
  titleMissing: 'Give the session a name.',
  formatChoice: 'How do you want to talk?',
  formatMinutes: (minutes) => `Takes about ${minutes}.`,
  coordinatorKey: 'Key of the coordinator',
  coordinatorKeyHint: 'You get it from whoever runs the scan for the municipality.',
  keyMissing: 'Fill in the key of the coordinator.',
  begin: 'Begin this session',
  beginning: 'The session is being made …',
  beginRefused: {
    unknown: 'This did not work: this website cannot keep sessions now.',
    full: 'This did not work: there are too many sessions now.',
    busy: 'A wrong key was tried too often. Wait a minute and try again.',
    refused: 'This key is wrong. Did you copy all of it?',
    offline: 'There is no connection to the internet. Try again in a moment, or begin on one device.',
  },

  madeTitle: 'Your session is ready',
  madeHint:
    'Keep these links well. They are keys: who has the link of the facilitator can lead the session. So share it with nobody but who takes over from you.',
  facilitatorLink: 'Link for the facilitator',
  screenLink: 'Link for the screen in the room',
  joinCode: 'Code for the phones',
  goLead: 'Go to the session',

  aloneTitle: 'Without internet: one device',
  aloneHint:
    'You lead the session with this device, and count raised hands. Nothing is kept: save your points at the end.',
  beginAlone: 'Begin on this device',
  noSessions: 'On this website phones cannot take part yet. On one device it works.',
};

/** A session in plain English: a draft, made by a computer. */
export const englishSessionWords: Omit<SessionWords, keyof ResultsWords> &
  Pick<SessionWords, 'loading' | 'unreachable'> = {
  title: 'Group session',
  loading: 'The session is loading …',
  unreachable: 'The session cannot be loaded now. Please try again later.',
  ...frame,
  ...entry,
  ...englishSessionLeadWords,
  ...englishSessionRoomWords,
};
