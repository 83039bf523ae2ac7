import type {ScanContent} from '../scan-content.js';

/** A small pack in Dutch: seven principles, two statements each, for residents and for staff. */
export const sampleContent: ScanContent = {
  schema: 'toegang-content/1',
  id: 'sample',
  version: '1',
  lang: 'nl',
  dir: 'ltr',
  title: 'Hoe goed is de toegang tot hulp in Voorbeeldstad?',
  provenance: {source: 'toegang', licence: 'EUPL-1.2', status: 'own'},
  audiences: [
    {
      id: 'resident',
      label: 'Inwoner',
      plural: 'Inwoners',
      description: 'U zoekt of krijgt hulp, of u regelt dat voor een ander.',
    },
    {
      id: 'staff',
      label: 'Medewerker',
      plural: 'Medewerkers',
      description: 'U werkt in de toegang, bij de gemeente of bij een partner.',
    },
  ],
  scale: {
    options: [
      {value: 1, label: 'Helemaal niet'},
      {value: 2, label: 'Een beetje'},
      {value: 3, label: 'Half om half'},
      {value: 4, label: 'Grotendeels'},
      {value: 5, label: 'Helemaal wel'},
    ],
    unknown: 'Weet ik niet',
  },
  principles: [
    {
      id: 'fitting',
      title: 'Passend en samenhangend',
      short: 'Passend',
      explanation: 'De hulp past bij het leven van de inwoner en vormt samen één geheel.',
    },
    {
      id: 'future-proof',
      title: 'Toekomst- en levensloopbestendig',
      short: 'Toekomst',
      explanation: 'De hulp verandert mee met het leven van de inwoner.',
    },
    {
      id: 'own-say',
      title: 'Regie en zeggenschap van inwoners',
      short: 'Regie',
      explanation: 'Inwoners beslissen mee over hun eigen hulp.',
    },
    {
      id: 'skilled-staff',
      title: 'Deskundige toegangsmedewerkers',
      short: 'Deskundig',
      explanation: 'Medewerkers luisteren goed en weten veel van hun vak.',
    },
    {
      id: 'room-to-act',
      title: 'Handelingsruimte om te doen wat nodig is',
      short: 'Ruimte',
      explanation: 'Medewerkers mogen doen wat nodig is, ook als dat net anders is dan anders.',
    },
    {
      id: 'clear-and-simple',
      title: 'Transparant en eenvoudig',
      short: 'Eenvoudig',
      explanation: 'Iedereen begrijpt waar hij moet zijn en wat er gebeurt.',
    },
    {
      id: 'early-help',
      title: 'Voorkomen, tijdig signaleren, doorgeleiden',
      short: 'Op tijd',
      explanation: 'Hulp komt op tijd, en wie verder moet, komt daar ook.',
    },
  ],
  statements: [
    {
      id: 'fitting-1',
      principle: 'fitting',
      texts: {
        resident: 'De hulp die ik kreeg, paste bij mijn leven en bij wat ik zelf kan.',
        staff: 'De hulp die wij inzetten, past bij het leven van de inwoner en bij wat die zelf kan.',
      },
      easy: {resident: 'De hulp past bij mij.'},
    },
    {
      id: 'fitting-2',
      principle: 'fitting',
      texts: {
        resident: 'De mensen die mij helpen, werken goed met elkaar samen.',
        staff: 'Wij werken goed samen met de andere organisaties die een inwoner helpen.',
      },
      easy: {resident: 'De mensen die mij helpen, werken samen.'},
    },
    {
      id: 'future-proof-1',
      principle: 'future-proof',
      texts: {
        resident: 'Als mijn leven verandert, verandert de hulp op tijd mee.',
        staff: 'Als het leven van een inwoner verandert, passen wij de hulp op tijd aan.',
      },
      easy: {resident: 'Mijn leven verandert. De hulp verandert mee.'},
    },
    {
      id: 'future-proof-2',
      principle: 'future-proof',
      texts: {
        resident: 'In het gesprek ging het ook over hoe mijn leven er later uitziet.',
        staff: 'In het gesprek kijken wij met de inwoner ook een paar jaar vooruit.',
      },
      easy: {resident: 'Wij praatten ook over later.'},
    },
    {
      id: 'own-say-1',
      principle: 'own-say',
      texts: {
        resident: 'Ik besliste zelf mee over de hulp die ik kreeg.',
        staff: 'De inwoner beslist bij ons mee over de hulp.',
      },
      easy: {resident: 'Ik mocht meebeslissen over mijn hulp.'},
    },
    {
      id: 'own-say-2',
      principle: 'own-say',
      texts: {
        resident: 'Ik wist dat er iemand met mij mee kon denken die los staat van de gemeente.',
        staff: 'Wij vertellen elke inwoner dat er iemand mee kan denken die los staat van de gemeente.',
      },
      easy: {resident: 'Ik wist dat iemand mij kon helpen bij het gesprek.'},
    },
    {
      id: 'skilled-staff-1',
      principle: 'skilled-staff',
      texts: {
        resident: 'De medewerker die ik sprak, wist veel van mijn soort vraag.',
        staff: 'Ik weet genoeg om inwoners met heel verschillende vragen te helpen.',
      },
      easy: {resident: 'De medewerker wist veel.'},
    },
    {
      id: 'skilled-staff-2',
      principle: 'skilled-staff',
      texts: {
        resident: 'De medewerker luisterde goed en nam mij serieus.',
        staff: 'Wij luisteren goed en nemen elke inwoner serieus.',
      },
      easy: {resident: 'De medewerker luisterde naar mij.'},
    },
    {
      id: 'room-to-act-1',
      principle: 'room-to-act',
      texts: {
        resident: 'De medewerker mocht doen wat voor mij nodig was.',
        staff: 'Ik mag van de gewone weg afwijken als een inwoner dat nodig heeft.',
      },
      easy: {resident: 'De medewerker deed wat nodig was.'},
    },
    {
      id: 'room-to-act-2',
      principle: 'room-to-act',
      texts: {
        resident: 'Ik hoefde niet lang op een besluit te wachten.',
        staff: 'Ik kan snel een besluit nemen, zonder veel stappen ertussen.',
      },
      easy: {resident: 'Ik hoefde niet lang te wachten.'},
    },
    {
      id: 'clear-and-simple-1',
      principle: 'clear-and-simple',
      texts: {
        resident: 'Ik wist waar ik met mijn vraag naartoe kon.',
        staff: 'Inwoners weten waar zij met hun vraag naartoe kunnen.',
      },
      easy: {resident: 'Ik wist waar ik hulp kon vragen.'},
    },
    {
      id: 'clear-and-simple-2',
      principle: 'clear-and-simple',
      texts: {
        resident: 'De brieven en formulieren kon ik goed begrijpen.',
        staff: 'Onze brieven en formulieren zijn voor elke inwoner te begrijpen.',
      },
      easy: {resident: 'Ik begreep de brieven.'},
    },
    {
      id: 'early-help-1',
      principle: 'early-help',
      texts: {
        resident: 'Ik kreeg hulp voordat mijn problemen groter werden.',
        staff: 'Wij zijn er met hulp voordat problemen groter worden.',
      },
      easy: {resident: 'Ik kreeg op tijd hulp.'},
    },
    {
      id: 'early-help-2',
      principle: 'early-help',
      texts: {
        resident: 'Als een ander mij beter kon helpen, kwam ik daar snel terecht.',
        staff: 'Als een ander beter kan helpen, zorgen wij dat de inwoner daar snel terechtkomt.',
      },
      easy: {resident: 'Ik kwam snel bij de juiste hulp.'},
    },
  ],
  priorities: {kind: 'statement', max: 3, why: 'optional'},
};

/** The least that is still a scan: one principle, one statement, one audience. */
export const oneStatementContent: ScanContent = /* @__PURE__ */ keepOneStatement(sampleContent);

function keepOneStatement(content: ScanContent): ScanContent {
  return {
    ...content,
    id: 'one-statement',
    title: 'Eén vraag over de toegang',
    audiences: content.audiences.slice(0, 1),
    principles: content.principles.slice(0, 1),
    statements: content.statements.slice(0, 1).map(({id, principle, texts, easy}) => ({
      id,
      principle,
      texts: {resident: texts['resident'] ?? ''},
      ...(easy && {easy}),
    })),
    priorities: {kind: 'statement', max: 1, why: 'optional'},
  };
}
