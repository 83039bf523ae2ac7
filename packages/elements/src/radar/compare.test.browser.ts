// Here before the tests begin, as it is before a visitor looks for it.
import './radar-compare.js';
import {expect} from 'chai';
import {earlierResults, manyResults, otherScaleResults, sampleContent} from '@toegang/model/samples';
import type {CollectorReader} from '../context/collector-reader.js';
import {clearPage, showRadar, type RadarPage} from './testing/radar-page.js';
import './toegang-radar.js';

async function read(page: RadarPage, text: string): Promise<void> {
  for (let tries = 0; tries < 200 && !page.text.includes(text); tries += 1) await page.settle();
  expect(page.text).to.contain(text);
}

describe('a radar beside other rounds', () => {
  afterEach(clearPage);

  it('has for each group and principle a small mark of the earlier round, and says of which day', async () => {
    const page = await showRadar({results: manyResults, earlier: [earlierResults]});
    await read(page, 'Kleine tekens en een dunne lijn: de ronde van 22 november 2024');
    expect(page.all('.drawing .earlier .mark')).to.have.lengthOf(14);
    expect(page.points).to.have.lengthOf(14);
  });

  it('has the numbers of all rounds in a table, oldest first, and which way they went', async () => {
    const page = await showRadar({results: manyResults, earlier: [earlierResults]});
    await read(page, 'Tabel met eerdere rondes');
    const start = page.table.findIndex(([first]) => first === 'Groep');
    const [header, , residents] = page.table.slice(start);
    expect(header).to.deep.equal(['Groep', '22 november 2024', '21 november 2026', 'Verandering']);
    expect(residents?.[0]).to.equal('Inwoners');
    expect(residents?.at(-1)).to.contain('hoger');
  });

  it('draws nothing of a round that may not be compared, and says why', async () => {
    const page = await showRadar({results: manyResults, earlier: [otherScaleResults]});
    await read(page, 'mogen niet naast deze staan: de vragen zijn veranderd en de antwoorden zijn anders geteld');
    expect(page.all('.drawing .earlier')).to.have.lengthOf(0);
  });

  it('finds the rounds that it names at the collector', async () => {
    const asked: string[] = [];
    const transport: CollectorReader = {
      fetchContent: () => Promise.resolve({ok: true, value: sampleContent}),
      fetchResults: (round) => {
        asked.push(round);
        return Promise.resolve({ok: true, value: round === 'now' ? manyResults : earlierResults});
      },
    };
    const page = await showRadar({round: 'now', transport, compare: 'before'});
    await read(page, 'de ronde van 22 november 2024');
    expect(asked).to.deep.equal(['now', 'before']);
  });
});
