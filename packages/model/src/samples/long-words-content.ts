import type {ScanContent} from '../scan-content.js';
import {sampleContent} from './content.js';

/** Per principle of the sample: a title, a short name and the compound that its statements are about. */
const LONG_WORDS: Readonly<Record<string, readonly [title: string, short: string, compound: string]>> = {
  fitting: [
    'Passendheidsbeoordelingssystematiek en samenhangbevorderingsmaatregelen binnen de gemeentelijke toegangsvoorzieningen',
    'Passendheidsbeoordelingssystematiek',
    'maatschappelijkeondersteuningsvoorzieningen',
  ],
  'future-proof': [
    'Toekomstbestendigheids- en levensloopbestendigheidsbevorderingsinstrumentarium',
    'Levensloopbestendigheidsbevordering',
    'levensloopbestendigheidsonderzoeksgesprekken',
  ],
  'own-say': [
    'Zeggenschapsbevorderingsmogelijkheden en medezeggenschapsvertegenwoordigingsregelingen van inwoners',
    'Medezeggenschapsvertegenwoordiging',
    'cliëntondersteuningsbeschikbaarheidsinformatie',
  ],
  'skilled-staff': [
    'Deskundigheidsbevorderingsprogramma’s voor toegangsmedewerkers en gebiedsteamcoördinatoren',
    'Deskundigheidsbevorderingsprogramma',
    'deskundigheidsbevorderingsbijeenkomsten',
  ],
  'room-to-act': [
    'Handelingsruimteverruimingsmogelijkheden om zonder verantwoordingsverplichtingenstapeling te doen wat nodig is',
    'Handelingsruimteverruiming',
    'verantwoordingsverplichtingenvermindering',
  ],
  'clear-and-simple': [
    'Begrijpelijkheidsverbeteringsvoorstellen voor beschikkingen, aanvraagformulieren en bezwaarschriftprocedures',
    'Begrijpelijkheidsverbetering',
    'aanvraagformulierenvereenvoudiging',
  ],
  'early-help': [
    'Vroegsignaleringssamenwerkingsovereenkomsten en doorverwijzingsverantwoordelijkheidsverdeling',
    'Vroegsignaleringssamenwerking',
    'schuldhulpverleningstoegankelijkheidsafspraken',
  ],
};

const longWordsOf = (principle: string) => LONG_WORDS[principle] ?? [principle, principle, principle];

/** The sample with the longest words that Dutch can make, everywhere. */
export const longWordsContent: ScanContent = /* @__PURE__ */ lengthen(sampleContent);

function lengthen(content: ScanContent): ScanContent {
  return {
    ...content,
    id: 'long-words',
    title:
      'Toegankelijkheidsbelevingsonderzoek maatschappelijkeondersteuningsvoorzieningen Zuidwest-Noordoosterveenendijk',
    audiences: [
      {
        id: 'resident',
        label: 'Inwonersvertegenwoordiger of mantelzorgondersteuningsgebruiker',
        plural: 'Inwonersvertegenwoordigers en mantelzorgondersteuningsgebruikers',
        description: 'U gebruikt maatschappelijkeondersteuningsvoorzieningen of regelt die voor een ander.',
      },
      {
        id: 'staff',
        label: 'Toegangsmedewerker of gebiedsteamcoördinator',
        plural: 'Toegangsmedewerkers en gebiedsteamcoördinatoren',
        description: 'U werkt in de toegang, bij de gemeente of bij een samenwerkingsverbandspartner.',
      },
    ],
    scale: {
      options: [
        {value: 1, label: 'Helemaal niet overeenkomstig mijn ervaringswerkelijkheid'},
        {value: 2, label: 'Nauwelijks overeenkomstig mijn ervaringswerkelijkheid'},
        {value: 3, label: 'Gedeeltelijk overeenkomstig mijn ervaringswerkelijkheid'},
        {value: 4, label: 'Grotendeels overeenkomstig mijn ervaringswerkelijkheid'},
        {value: 5, label: 'Helemaal overeenkomstig mijn ervaringswerkelijkheid'},
      ],
      unknown: 'Daarover heb ik onvoldoende ervaringsdeskundigheid',
    },
    principles: content.principles.map((principle) => {
      const [title, short, compound] = longWordsOf(principle.id);
      return {...principle, title, short, explanation: `Dit uitgangspunt gaat over ${compound} in de hele gemeente.`};
    }),
    statements: content.statements.map((statement, index) => {
      const [, , compound] = longWordsOf(statement.principle);
      return {
        ...statement,
        texts: {
          resident: `Ik merk dat de gemeente in het ${index + 1}e gesprek rekening houdt met ${compound}.`,
          staff: `Wij houden in het ${index + 1}e gesprek met een inwoner altijd rekening met ${compound}.`,
        },
        easy: {resident: `De gemeente denkt aan ${compound}.`},
      };
    }),
  };
}
