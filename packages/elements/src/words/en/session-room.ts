import {formatFor} from '../format.js';
import type {SessionRoomWords} from '../session-room.js';

const {count, number} = formatFor('en-GB');
const people = (value: number): string => count(value, {one: 'person', other: 'people'});
const dots = (value: number): string => count(value, {one: 'dot', other: 'dots'});
const ofAll = (value: number, all: number | null): string =>
  all === null ? people(value) : `${number(value)} of ${people(all)}`;
const have = (value: number): string => (value === 1 ? 'has' : 'have');

/** What the seats in the room say in English: a draft, made by a computer. */
export const englishSessionRoomWords: SessionRoomWords = {
  now: (title) => `Now: ${title}`,
  nobody: 'nobody',
  voted: (voters, of) => (voters === 0 ? 'Nobody has chosen yet.' : `${ofAll(voters, of)} ${have(voters)} chosen.`),
  placedDots: (voters, of) =>
    voters === 0 ? 'Nobody has placed dots yet.' : `${ofAll(voters, of)} ${have(voters)} placed dots.`,
  outcome: 'What the group chose',
  hiddenUntil: 'Nobody sees what you choose. Soon everybody sees what the whole group chose.',
  answered: (answered, questions) => `You have answered ${answered} of the ${questions} questions.`,
  nothingAgreed: 'Nothing has been agreed yet.',
  chosenThemes: 'We talk about',
  chosenPrinciples: 'We work on',
  points: 'What others wrote down',
  notes: (notes) => `${count(notes, {one: 'answer has', other: 'answers have'})} been written down.`,
  noPoints: 'There are no points yet.',
  pointsForPlan: 'Points for the plan',
  noPointsForPlan: 'No point has been chosen for the plan yet.',
  otherPoints: 'Other points',
  tools: 'Ways to look deeper',
  noTools: 'There are no ways to look deeper here.',
  statement: (place, of) => `Statement ${number(place)} of ${number(of)}`,
  disciplines: 'Who is here?',
  disciplinesTask: 'Where are you from today?',
  waitForSubject: 'The facilitator is about to choose what we talk about.',

  clearChoice: 'Clear my choice',
  choiceKept: 'Your choice has been kept. You can still choose something else.',
  choiceOnItsWay: 'Your choice is on its way.',
  choiceLater: 'Your choice is sent when you are connected again.',
  yourChoice: (choice) => `You chose: ${choice}.`,
  lateChoice: 'Your choice came too late and does not count.',
  noChoice: 'You did not choose. That is fine, too.',
  dotsTask: (value) => `Divide ${dots(value)}`,
  dotsHint: 'You may put more than one dot on the same thing.',
  oneDotTask: 'Choose one',
  dotsLeft: (value) => `You have ${dots(value)} left.`,
  noDotsLeft: 'You have placed all your dots.',
  addDot: 'One more dot',
  removeDot: 'One dot less',
  noDots: 'no dots',

  pointTitle: 'Write down what you want to keep',
  pointLabel: (place) => `Your point about ‘${place}’`,
  changedPoint: 'Your point',
  pointHint: 'One point at a time. Everybody in the group can read it. Do not write down names of residents.',
  noteHint: 'Everybody in the group can read it later. Do not write down names.',
  addPoint: 'Add',
  pointEmpty: 'Write something down first.',
  pointTooLong: (characters) =>
    `This is too long. Take out ${count(characters, {one: 'letter', other: 'letters'})}, or make two points of it.`,
  pointAdded: 'Your point has been added.',
  pointKept: 'Your point has been kept.',
  pointOnItsWay: 'Your point is on its way.',
  pointLater: 'Your point is sent when you are connected again.',
  ownPoints: 'What you wrote down',
  changePoint: 'Change',
  keepPoint: 'Keep',
  cancelChange: 'Leave it as it was',
  removePoint: 'Take away',
  pointRemoved: 'Your point has been taken away.',
  pointChanged: 'Your point has been changed.',
  stillWriting: 'You were still writing here',
  throwAway: 'Throw away',
  thrownAway: 'Thrown away.',
  audienceTask: 'Which group do you belong to?',
  audienceHint: 'The group stands beside what you write, your name does not.',
  written: (group) => `Written by: ${group}`,

  joinTask: 'Join in with your phone',
  joinAddress: 'Go to',
  joinCodeLabel: 'Type the code',
  joinQr: (address) => `QR code to join in at ${address}`,
  phonesIn: (phones) => `${count(phones, {one: 'phone is', other: 'phones are'})} in.`,
  noPhones: 'No phone is in yet.',
  thanks: 'Thank you for taking part.',
};
