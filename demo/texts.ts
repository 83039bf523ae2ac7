/** What simulated people write: for each audience and principle some stories, each with one of the ends, or none. */
interface Stories {
  readonly byPrinciple: Readonly<Record<string, readonly string[]>>;
  readonly ends: readonly string[];
  readonly remarks: readonly string[];
}

/** In our own words; nobody ever wrote these. */
export const STORIES: Readonly<Record<string, Stories>> = {
  resident: {
    byPrinciple: {
      fitting: [
        'Ik moest mijn verhaal drie keer vertellen, steeds aan iemand anders.',
        'Ze keken alleen naar mijn knie. Dat ik ook voor mijn man zorg, telde niet mee.',
        'De hulp paste niet bij hoe wij thuis leven.',
        'Iedere instantie had een eigen plan voor mij.',
      ],
      'future-proof': [
        'De hulp stopte precies toen het weer slechter ging.',
        'Mijn dochter wordt bijna achttien. Niemand weet wat er dan verandert.',
        'Na de operatie werd er niet meer gevraagd hoe het ging.',
        'Elk jaar moet ik opnieuw bewijzen dat ik ziek ben.',
      ],
      'own-say': [
        'Ze vroegen niet wat ik zelf wilde.',
        'Het plan lag al klaar toen ik binnenkwam.',
        'Ik wist niet dat mijn zus mee mocht naar het gesprek.',
        'Er werd over mij gepraat en niet met mij.',
      ],
      'skilled-staff': [
        'De medewerker wist niet wat mijn ziekte betekent.',
        'Ik sprak elke keer iemand anders, en die wist van niets.',
        'Aan het loket kreeg ik een ander antwoord dan aan de telefoon.',
        'Zij luisterde goed, maar mocht bijna niets beslissen.',
      ],
      'room-to-act': [
        'Het mocht niet van de regels, zei hij. Hij vond het zelf ook vreemd.',
        'Ik heb veertien weken op een besluit gewacht.',
        'Voor een kleine aanpassing moest ik vier formulieren invullen.',
        'Een simpele oplossing kon niet, een dure wel.',
      ],
      'clear-and-simple': [
        'De brief was lang en ik snapte hem niet.',
        'Ik wist niet bij wie ik moest zijn.',
        'Alles moet met de computer. Dat kan ik niet.',
        'Het formulier vroeg drie keer hetzelfde.',
        'Ik werd vier keer doorverbonden en toen viel de lijn weg.',
      ],
      'early-help': [
        'Het duurde lang voordat iemand terugbelde.',
        'Toen er hulp kwam, hadden wij al schulden.',
        'Ik vroeg in het voorjaar om hulp en kreeg die in de winter.',
        'De huisarts zag het al, maar daarna gebeurde er niets.',
      ],
    },
    ends: [
      'Dat kost veel kracht.',
      'Daardoor vroeg ik later geen hulp meer.',
      'Gelukkig hielp mijn buurvrouw.',
      'Dat kan toch anders?',
      'Ik hoop dat anderen dit niet meemaken.',
    ],
    remarks: [
      'Fijn dat u hiernaar vraagt.',
      'De mevrouw van het wijkteam was heel aardig.',
      'Ik wil hier graag een keer over meepraten.',
      'De parkeerplaats bij het zwembad is veel te klein.',
      'U kunt mij bellen op 06-12345678, dan vertel ik u meer.',
      'Mail mij op bewoner@voorbeeld.nl als u meer wilt weten.',
      'Mijn burgerservicenummer is 123456782, kijk maar in mijn dossier.',
    ],
  },
  staff: {
    byPrinciple: {
      fitting: [
        'Wij weten van elkaar niet wie wat doet.',
        'Mijn formulier vraagt naar één probleem, en mensen hebben er meestal meer.',
        'Voor een goed gesprek aan de keukentafel is een uur te kort.',
      ],
      'future-proof': [
        'Na het besluit hebben wij geen tijd meer om te vragen hoe het gaat.',
        'Wij maken plannen voor een jaar, terwijl iemand een leven lang ziek is.',
        'De overgang naar achttien jaar valt tussen twee afdelingen.',
      ],
      'own-say': [
        'Onder tijdsdruk vullen wij te veel in voor de inwoner.',
        'Wij wijzen te weinig op de onafhankelijke cliëntondersteuner.',
        'Inwoners zien het verslag pas als alles al vaststaat.',
      ],
      'skilled-staff': [
        'Nieuwe collega’s moeten het vak leren terwijl de telefoon gaat.',
        'Voor scholing is in het rooster geen plek.',
        'Wij leren weinig van elkaars moeilijke gesprekken.',
      ],
      'room-to-act': [
        'De regels laten weinig over om zelf te beslissen.',
        'Voor elke uitzondering heb ik drie handtekeningen nodig.',
        'Geef ons een klein potje geld voor wat vandaag nodig is.',
        'Mijn systeem kent alleen producten en geen oplossingen.',
      ],
      'clear-and-simple': [
        'Onze brieven zijn geschreven voor de wet en niet voor de inwoner.',
        'Wij hebben vijf telefoonnummers. Ik raak er zelf de weg kwijt.',
        'Op de website vind ik zelf niet wat ik zoek.',
      ],
      'early-help': [
        'Mensen komen vaak pas als het al erg is.',
        'Wij horen te laat van schulden.',
        'Scholen en huisartsen weten niet wie zij bij ons kunnen bellen.',
      ],
    },
    ends: [
      'Dat moet beter kunnen.',
      'Daar lopen wij elke week tegenaan.',
      'Daar verliezen wij mensen mee.',
      'Ik zou dat graag samen met inwoners veranderen.',
    ],
    remarks: [
      'Goed dat inwoners dezelfde vragen krijgen als wij.',
      'Ik wil graag horen wat er met de uitkomst gebeurt.',
      'De koffieautomaat op de derde verdieping is alweer stuk.',
      'Wie mee wil denken: bel mij op 06-12345678.',
    ],
  },
};

/** What has nothing to do with access to help: a coordinator rejects it. */
export const OFF_TOPIC: readonly string[] = [
  'De parkeerplaats bij het zwembad is veel te klein.',
  'De koffieautomaat op de derde verdieping is alweer stuk.',
];
