import type {PublishedResults} from '../results.js';
import {seededRandom} from './seeded.js';

type Answers = PublishedResults['answers'];

/** What residents wrote, by the statement they chose; under the empty name a remark at the end. */
const RESIDENTS: Readonly<Record<string, readonly string[]>> = {
  'fitting-1': [
    'Er werd alleen naar mijn rolstoel gekeken. Dat ik ook voor mijn moeder zorg, past in geen enkel vakje.',
    'Pas bij het derde gesprek paste de hulp bij mijn verhaal.',
  ],
  'fitting-2': [
    'Ik moest mijn verhaal vier keer vertellen: bij het loket, bij het wijkteam en twee keer aan de telefoon.',
    'De thuiszorg en de gemeente weten niets van elkaar. Ik ben de postbode tussen die twee.',
    'Steeds weer mijn verhaal doen kost mij een week om van bij te komen.',
  ],
  'future-proof-1': ['Toen mijn man overleed, liep de hulp voor twee gewoon door. En toen stopte alles ineens.'],
  'future-proof-2': ['Mijn zoon wordt volgend jaar achttien. Niemand kan mij zeggen hoe het dan verder gaat.'],
  'own-say-1': [
    'Alles was al ingevuld toen ik aan tafel kwam. Ik mocht alleen nog tekenen.',
    'Zij vroeg als eerste wat ík wilde. Dat was nog nooit gebeurd. Graag meer van zulke mensen.',
  ],
  'own-say-2': [
    'Had ik maar geweten dat er iemand mee mocht naar het gesprek! Ik zat daar alleen tegenover drie mensen.',
    'Met mijn broer erbij kwam mijn verhaal veel beter over.',
  ],
  'skilled-staff-1': [
    'Ik kreeg elke keer een ander aan de telefoon, en iedereen zei iets anders.',
    'Zij wist niets van autisme en gaf dat eerlijk toe. Een week later had zij het uitgezocht. Top.',
  ],
  'skilled-staff-2': [
    'De mevrouw aan het loket luisterde echt. Ik ging huilend naar binnen en met een plan naar buiten.',
    'Ik was nog midden in mijn verhaal en hij keek al op de klok.',
  ],
  'room-to-act-1': ['Zij wilde wel helpen, maar het mocht niet van de regels. Zij vond dat zelf ook gek.'],
  'room-to-act-2': [
    'Na veertien weken wachten kreeg ik een brief dat ik nog langer moest wachten.',
    'Het wachten is het ergste. Je weet niet of ze je vergeten zijn.',
    'Ik snap dat het druk is. Maar wachten zonder bericht, daar word je gek van.',
  ],
  'clear-and-simple-1': [
    'Ik wist niet dat je voor een scootmobiel bij de gemeente moet zijn. Mijn buurvrouw wist het.',
    'Waarom moet alles met DigiD? Ik ben 84 en ik kan prima praten.',
  ],
  'clear-and-simple-2': [
    'De brief was zo moeilijk dat mijn dochter moest bellen om te vragen wat er stond.',
    'Drie keer dezelfde brief met een andere datum. Welke geldt nu?',
    'Maak die brief eens voor gewone mensen. Ik ben niet dom, ik ben alleen geen jurist.',
    'In de brief stond dat ik kon bellen. Het nummer was niet meer in gebruik.',
  ],
  'early-help-1': [
    'Toen er eindelijk hulp kwam, was het al misgegaan. Wij hadden de huur al drie maanden niet betaald.',
    'De buurtsporter zag dat het niet goed ging en belde meteen. Zonder hem had ik het niet gered.',
    'Wij konden niet langer wachten en hebben zelf hulp betaald, van het spaargeld.',
  ],
  'early-help-2': ['Na lang wachten bleek ik aan het verkeerde adres. Daar begon alles opnieuw.'],
  '': ['Fijn dat u hiernaar vraagt. Ik hoop dat er ook iets mee gebeurt.'],
};

/** The same of staff. */
const STAFF: Readonly<Record<string, readonly string[]>> = {
  'fitting-1': ['Ik zie de hele mens, maar mijn formulier ziet alleen de aanvraag.'],
  'fitting-2': [
    'Wij weten van elkaar niet wie er bij een gezin over de vloer komt.',
    'Eén keer per maand lunchen met de wijkverpleging levert mij meer op dan drie overleggen.',
  ],
  'future-proof-1': ['Na een jaar hoor ik pas dat een inwoner allang iets anders nodig had.'],
  'future-proof-2': ['Vooruitkijken lukt alleen als er tijd is voor een tweede gesprek, en die tijd is er niet.'],
  'own-say-1': [
    'Als de tijd krap is, vullen wij te veel in voor de inwoner.',
    'Ik leg de regels uit aan de inwoner, en dan legt de inwoner mij uit waarom ze niet werken.',
  ],
  'own-say-2': ['Dat er iemand mee mag, staat wel in onze brief. Onderaan, in kleine letters. Dat kan beter.'],
  'skilled-staff-1': ['Om bij te leren is in de planning geen tijd. Ik lees ’s avonds zelf bij.'],
  'skilled-staff-2': [
    'Mijn collega’s zijn het beste wat deze gemeente heeft. Wees er zuinig op.',
    'Meer tijd voor een gesprek. De rest volgt vanzelf.',
  ],
  'room-to-act-1': [
    'Voor elke kleine uitzondering moet ik eerst toestemming vragen. Met drie handtekeningen!',
    'De regels zijn goed bedoeld, maar ze zijn geschreven voor de gemiddelde inwoner. Die ben ik nog nooit tegengekomen.',
    'Geef ons een klein potje voor wat nú nodig is. Een wasmachine kost minder dan tien overleggen.',
    'Achter de regels verstoppen wij ons soms ook een beetje.',
  ],
  'room-to-act-2': [
    'Ik kan een inwoner vandaag al helpen, maar het besluit komt pas over zes weken.',
    'De regels veranderen sneller dan ik ze kan uitleggen.',
    'Elk jaar komen er nieuwe regels bij. De oude blijven gewoon staan.',
  ],
  'clear-and-simple-1': ['Wij hebben vijf telefoonnummers en drie loketten. Ik raak er zelf de weg kwijt.'],
  'clear-and-simple-2': ['Onze brieven zijn geschreven voor de wet en niet voor de inwoner.'],
  'early-help-1': [
    'Wij zien te laat dat er ook schulden zijn. Niemand vraagt ernaar, ook wij niet.',
    'Er is geen tijd meer om zomaar de wijk in te lopen. Daar begon het vroeger mee.',
  ],
  'early-help-2': ['Doorsturen is bij ons: een telefoonnummer meegeven en hopen dat het goed komt.'],
  '': ['Goed dat inwoners en wij dezelfde vragen krijgen. Nu nog samen aan tafel.'],
};

/** What both groups wrote, in no order; of some principles only, or of some audiences. */
export function approvedTexts({
  principles,
  audiences = ['resident', 'staff'],
}: {
  readonly principles?: readonly string[];
  readonly audiences?: readonly string[];
} = {}): Answers {
  const written = [...write('resident', RESIDENTS), ...write('staff', STAFF)].filter(
    ({audience, principle = ''}) =>
      audiences.includes(audience) && (principles === undefined || principles.includes(principle)),
  );
  const random = seededRandom(1);
  return written
    .map((answer) => ({answer, place: random()}))
    .sort((one, other) => one.place - other.place)
    .map(({answer}) => answer);
}

function write(audience: string, texts: Readonly<Record<string, readonly string[]>>): Answers {
  return Object.entries(texts).flatMap(([statement, written]) =>
    written.map((text) =>
      statement === '' ? {audience, text} : {principle: statement.replace(/-\d+$/, ''), statement, audience, text},
    ),
  );
}
