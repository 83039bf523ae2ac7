import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {findPersonalData} from './personal-data.js';
import {check} from './testing/property.js';

/** Each text with what has to be found in it, in order; the numbers are made up, with the right check digits. */
const FOUND: Readonly<Record<string, readonly (readonly [kind: string, found: string])[]>> = {
  'Mijn BSN is 111222333.': [['bsn', '111222333']],
  'bsn 123456782, en dat van mijn zoon 1234.56.782': [
    ['bsn', '123456782'],
    ['bsn', '1234.56.782'],
  ],
  'burgerservicenummer: 123 456 782': [['bsn', '123 456 782']],
  'Mijn nummer 12-34-56-782 is bekend': [['bsn', '12-34-56-782']],
  'Bel mij op 0612345678': [['phone', '0612345678']],
  'Bel 06-12345678 of 06 12 34 56 78!': [
    ['phone', '06-12345678'],
    ['phone', '06 12 34 56 78'],
  ],
  'Mijn nummer is 020-1234567 (werk)': [['phone', '020-1234567']],
  'Tel. (0341) 12 34 56, sinds 2019': [['phone', '(0341) 12 34 56']],
  'Thuis 010 123 45 67 2 keer gebeld': [['phone', '010 123 45 67']],
  'App naar +31 6 1234 5678': [['phone', '+31 6 1234 5678']],
  'App naar +31 (0)6-12345678 of 0031612345678': [
    ['phone', '+31 (0)6-12345678'],
    ['phone', '0031612345678'],
  ],
  'Mijn zus in België: +32 470 12 34 56': [['phone', '+32 470 12 34 56']],
  'Mail naar jan.de.vries+zorg@voorbeeld-stad.nl.': [['mail', 'jan.de.vries+zorg@voorbeeld-stad.nl']],
  'Mail: naam(at)voorbeeld.nl': [['mail', 'naam(at)voorbeeld.nl']],
  'Ik woon op 1234 AB 12': [['address', '1234 AB 12']],
  'Adres 1234AB, nr. 12-a, derde deur': [['address', '1234AB, nr. 12-a']],
  'ik woon op 1234ab 7': [['address', '1234ab 7']],
  'ik woon op 1234 ab 7, al jaren': [['address', '1234 ab 7']],
  'dorpsstraat 12, 1234 ab voorbeeldstad': [['address', 'dorpsstraat 12, 1234 ab']],
  'BSN 123.456.782; tel 0031 6 12345678; 06 1234 5678': [
    ['bsn', '123.456.782'],
    ['phone', '0031 6 12345678'],
    ['phone', '06 1234 5678'],
  ],
  'Kom langs: Dorpsstraat 12, 1234 AB Voorbeeldstad': [['address', 'Dorpsstraat 12, 1234 AB']],
  'Laan van Voorbeeld 101b 1234 AB': [['address', 'Laan van Voorbeeld 101b 1234 AB']],
  'dorpsstraat 12 1234 AB': [['address', 'dorpsstraat 12 1234 AB']],
  'De buren op Kerkstraat 3 kregen wel hulp.': [['address', 'Kerkstraat 3']],
  'Maak het over op NL91ABNA0417164300 graag': [['iban', 'NL91ABNA0417164300']],
  'rekening nl91 abna 0417 1643 00 op naam van mijn man': [['iban', 'nl91 abna 0417 1643 00']],
  'Mijn rekening is BE68 5390 0754 7034.': [['iban', 'BE68 5390 0754 7034']],
  'BSN\u00A0123\u00A0456\u00A0782 met harde spaties': [['bsn', '123\u00A0456\u00A0782']],
  'Ik ben 111222333, bel 06-12345678 of mail a@b.nl, Dorpsstraat 1, 1234 AB.': [
    ['bsn', '111222333'],
    ['phone', '06-12345678'],
    ['mail', 'a@b.nl'],
    ['address', 'Dorpsstraat 1, 1234 AB'],
  ],
};

const HARMLESS: readonly string[] = [
  '',
  'Ik wacht al sinds 2019, en in 2026 nog steeds.',
  'Van 2019 2020 tot 2025-2026 gebeurde er niets.',
  'IN 2026 OP 12 MAART kreeg ik een brief.',
  'Op 22-11-2026 om 14:30 uur, en op 06-11-2026 12 minuten lang.',
  'Op 01-02-2026 12 uur gewacht; 03.04.2026 10.30 uur weer.',
  'Het kost € 123.456.782 per jaar, of 123456782 euro, dus 1.234.567,89 meer.',
  'Zaaknummer 123456789 ligt er al een jaar.',
  'Er zijn 17.900.000 inwoners en 1 234 567 huizen.',
  'Bel 14 030 of 0800-1234567 of 0900 123 4567.',
  'Ik gaf een 6, 7, 8 en een 9; dat is 3,5 gemiddeld en 0,123456782 te weinig.',
  'Artikel 2.3.5 van de Wmo 2015, lid 3.',
  'Ik stond om 9 uur @ het loket. DigiD werkt niet.',
  'Wij zijn met z’n 4en en ik ben 84 jaar.',
  'Onderweg 3 keer gestopt, en in het Leerplein 2024 verdwaald.',
  'Ik heb 1200 is genoeg gehoord, 1500 op 12 dagen.',
  'In 2026 op 12 maart reed ik 1000 km 3 keer, en wachtte op 4 2026 de hele dag.',
  'Het formulier heeft 1234567890123456 als kenmerk.',
  'AB12 is een lokaal, en NL00ABNA0417164300 is geen rekening.',
];

suite('personal data in a text', () => {
  for (const [text, found] of Object.entries(FOUND)) {
    test(`is found in: ${text}`, () => assert.deepEqual(read(text), found));
  }

  for (const text of HARMLESS) {
    test(`is not seen in: ${text}`, () => assert.deepEqual(read(text), []));
  }
});

suite('whatever stands around it', () => {
  const around = fc.constantFrom('', 'Hallo, ', 'ik zeg: ', ' (', 'nummer ', '\n', '“', '… ');
  const digits = (count: number) =>
    fc.array(fc.integer({min: 0, max: 9}), {minLength: count, maxLength: count}).map((all) => all.join(''));

  test('nine digits are a citizen service number exactly when they pass the eleven-test', (t) => {
    check(t, fc.tuple(around, fc.integer({min: 1, max: 9}), digits(8)), ([before, first, rest]) => {
      const number = `${first}${rest}`;
      const isBsn =
        Array.from(number, Number).reduce((sum, digit, at) => sum + digit * (at === 8 ? -1 : 9 - at), 0) % 11 === 0;
      assert.deepEqual(read(`${before}${number}.`), isBsn ? [['bsn', number]] : []);
    });
  });

  test('an account with the right check digits is found, with one digit changed it is not', (t) => {
    check(t, fc.tuple(around, digits(10), fc.nat({max: 8})), ([before, account, shift]) => {
      const iban = `NL${checkDigits(account)}ABNA${account}`;
      const wrong = iban.slice(0, -1) + String((Number(iban.at(-1)) + 1 + shift) % 10);
      assert.deepEqual(read(`${before}${iban} graag`), [['iban', iban]]);
      assert.ok(!read(`${before}${wrong} graag`).some(([kind]) => kind === 'iban'));
    });
  });

  test('a mobile number is found however it is spaced', (t) => {
    const spaces = fc.constantFrom('', ' ', '-', ' - ', '.');
    check(t, fc.tuple(around, spaces, spaces, digits(8)), ([before, first, second, rest]) => {
      const number = `06${first}${rest.slice(0, 4)}${second}${rest.slice(4)}`;
      fc.pre(!/^06[-. ]\d\d?[-. ]/.test(number));
      assert.deepEqual(read(`${before}${number}, dank u`), [['phone', number]]);
    });
  });

  test('a year, a sum of money, or a number with fewer than nine digits is nothing', (t) => {
    const number = fc.oneof(
      fc.integer({min: 1900, max: 2100}).map(String),
      fc.integer({min: 0, max: 99_999_999}).map(String),
      fc.integer({min: 0, max: 999_999_999}).map((sum) => `€ ${sum}`),
      fc.integer({min: 0, max: 99_999_999}).map((sum) => `${new Intl.NumberFormat('nl').format(sum)},50`),
      fc.date({min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true}).map(toDutchDay),
    );
    check(t, fc.array(number, {minLength: 1, maxLength: 4}), (numbers) => {
      assert.deepEqual(read(`Er waren er ${numbers.join(' en ')} bij.`), []);
    });
  });

  test('what is found lies in the text, in order, without overlaps, and is found again', (t) => {
    const piece = fc.oneof(
      fc.constantFrom(...Object.keys(FOUND), ...HARMLESS, '@', '.', '+31', ' ', '0', 'NL', '(0)', '👩‍👧'),
      fc.string({unit: 'grapheme'}),
      digits(9),
    );
    check(t, fc.array(piece, {maxLength: 8}), (pieces) => {
      const text = pieces.join('');
      const found = findPersonalData(text);
      let last = 0;
      for (const {start, end} of found) {
        assert.ok(last <= start && start < end && end <= text.length);
        last = end;
      }
      assert.deepEqual(findPersonalData(text), found);
    });
  });
});

test('ten thousand characters of anything are read in a moment', () => {
  for (const piece of [
    'a',
    '1',
    '0',
    'a.',
    'A ',
    '06 ',
    '1 ',
    'NL91',
    '@',
    '(',
    '-',
    'Van der ',
    '1234 AB ',
    '+31 ',
    '𝐀',
    '𝐀@b.nl ',
    '𝐀 1, ',
  ]) {
    const start = performance.now();
    findPersonalData(piece.repeat(10_000 / piece.length));
    assert.ok(performance.now() - start < 500, `${piece}: ${performance.now() - start} ms`);
  }
});

function read(text: string): readonly (readonly [string, string])[] {
  return findPersonalData(text).map(({kind, start, end}) => [kind, text.slice(start, end)]);
}

/** For a Dutch account at this bank: 98 minus the rest after 97. */
function checkDigits(account: string): string {
  const digits = Array.from(`ABNA${account}NL00`, (sign) => Number.parseInt(sign, 36)).join('');
  return String(98n - (BigInt(digits) % 97n)).padStart(2, '0');
}

function toDutchDay(date: Date): string {
  return new Intl.DateTimeFormat('nl', {day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC'}).format(
    date,
  );
}
