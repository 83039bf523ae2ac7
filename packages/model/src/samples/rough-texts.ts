import type {PublishedResults} from '../results.js';

/** What a text may hold and a page or a sheet must show as text: nothing of it may run, or turn the page around. */
const ROUGH: readonly string[] = [
  '<img src="x" onerror="alert(1)"><script>alert(2)</script><b>vet</b>',
  '</li></ul><h1>Kop</h1><!-- &amp; {{7*7}} ${7*7} -->',
  '=1+1',
  '=HYPERLINK("https://example.org/?"&A1;"Klik hier")',
  '+31+1',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '"=1+1"; \'=1+1\', "einde"',
  '\u202Estfel sthcer nav tsket\u202C en dan weer gewoon',
  'Zonder einde: \u202E\u2067\u2066 wat hierna komt, blijft op zijn plaats.',
  'مرحبا، شكرا على السؤال',
  'Top 👍🏽 hulp 👩‍👩‍👧‍👦 voor het hele gezin 🇳🇱 ❤️‍🔥',
  `Z${'a'.repeat(9_000)}lg${'o\u0336\u0321\u0489'.repeat(249)}`,
  'lang '.repeat(2_000),
  'Regel een\nRegel twee\r\nRegel drie\u2028Regel vier\n\n\nNa drie witregels',
  '   \n\t ',
  'Nul \u200B breed, een bel \u0007, een los half teken \uD83D en het einde \uFFFF',
];

/** Such texts as answers: of residents and staff in turn, by principle, by statement and as a remark. */
export const roughTexts: PublishedResults['answers'] = ROUGH.map((text, index) => ({
  ...(index % 3 === 2 ? {} : {principle: 'clear-and-simple'}),
  ...(index % 3 === 1 ? {statement: 'clear-and-simple-2'} : {}),
  audience: index % 2 === 0 ? 'resident' : 'staff',
  text,
}));
