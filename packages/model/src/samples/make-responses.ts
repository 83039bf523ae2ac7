import type {ScanContent} from '../scan-content.js';
import type {Answer, Response} from '../response.js';
import {seededRandom} from './seeded.js';

interface Group {
  readonly seed: number;
  /** Begins the id of every response. */
  readonly name: string;
  readonly resident: number;
  readonly staff: number;
  readonly round?: string;
  /** How much lower it thinks of a principle than the leanings say. */
  readonly less?: Readonly<Record<string, number>>;
}

/** What a group thinks on the whole, on the scale 1 … 5; a principle that is not here is a 3. */
const LEANINGS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  resident: {fitting: 3.4, 'own-say': 2.7, 'skilled-staff': 4.1, 'clear-and-simple': 2.2, 'early-help': 2.9},
  staff: {fitting: 3.8, 'own-say': 3.7, 'skilled-staff': 4, 'room-to-act': 2.3, 'clear-and-simple': 3.1},
};

/** Why somebody would choose a statement of this principle. */
const REASONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  resident: {
    fitting: 'Ik moest mijn verhaal bij elke hulpverlener opnieuw vertellen.',
    'future-proof': 'Mijn zoon wordt achttien en niemand weet hoe het dan verder gaat.',
    'own-say': 'Niemand zei dat er iemand met mij mee mocht naar het gesprek.',
    'skilled-staff': 'Ik kreeg elke keer een ander aan de telefoon.',
    'room-to-act': 'Zij wilde wel helpen, maar het mocht niet van de regels.',
    'clear-and-simple': 'De brief was zo moeilijk dat mijn dochter moest bellen.',
    'early-help': 'Toen er eindelijk hulp kwam, was het al misgegaan.',
  },
  staff: {
    fitting: 'Wij weten van elkaar niet wie er bij een gezin over de vloer komt.',
    'future-proof': 'Na een jaar hoor ik pas dat iemand allang iets anders nodig had.',
    'own-say': 'Onder tijdsdruk vullen wij te veel in voor de inwoner.',
    'skilled-staff': 'Voor scholing is in de planning geen plek.',
    'room-to-act': 'Voor elke kleine uitzondering moet ik eerst toestemming vragen.',
    'clear-and-simple': 'Onze brieven zijn geschreven voor de wet en niet voor de inwoner.',
    'early-help': 'Wij zien te laat dat er ook schulden zijn.',
  },
};

/** Plausible responses to a pack with residents and staff, the same every time: first residents, then staff. */
export function makeResponses(content: ScanContent, group: Group): readonly Response[] {
  const random = seededRandom(group.seed);
  const make = (audience: string, count: number) =>
    Array.from({length: count}, (_, index) =>
      makeResponse(content, group, {audience, id: `${group.name}-${audience}-${index + 1}`}, random),
    );
  return [...make('resident', group.resident), ...make('staff', group.staff)];
}

function makeResponse(
  content: ScanContent,
  {round = 'voorbeeld-2026', less = {}}: Group,
  {audience, id}: {readonly audience: string; readonly id: string},
  random: () => number,
): Response {
  const highest = Math.max(...content.scale.options.map(({value}) => value));
  const mood = (random() - 0.5) * 1.6;
  const answers: Record<string, Answer> = {};
  for (const statement of content.statements) {
    const chance = random();
    const leaning = LEANINGS[audience]?.[statement.principle] ?? 3;
    const score = Math.round(leaning - (less[statement.principle] ?? 0) + mood + (random() + random() - 1) * 2);
    if (chance > 0.02) answers[statement.id] = chance < 0.06 ? null : Math.min(highest, Math.max(1, score));
  }
  const remark = random() < 0.1 ? {remark: 'Fijn dat u hiernaar vraagt.'} : {};
  return {
    schema: 'toegang-response/1',
    id,
    round,
    content: {id: content.id, version: content.version},
    lang: content.lang,
    audience,
    answers,
    priorities: choosePriorities(content, answers, audience, random),
    ...remark,
  };
}

/** The lowest scores, none to three of them, half of them with a reason. */
function choosePriorities(
  {statements}: ScanContent,
  answers: Readonly<Record<string, Answer>>,
  audience: string,
  random: () => number,
): Response['priorities'] {
  const lowest = statements
    .flatMap(({id, principle}) => {
      const answer = answers[id];
      return typeof answer === 'number' ? [{id, principle, answer}] : [];
    })
    .sort((a, b) => a.answer - b.answer);
  return lowest.slice(0, Math.floor(random() * 4)).map(({id, principle}) => {
    const why = random() < 0.5 ? REASONS[audience]?.[principle] : undefined;
    return {kind: 'statement', id, ...(why === undefined ? {} : {why})};
  });
}
