import {expect} from 'chai';
import {manyResults} from '@toegang/model/samples';
import {FakeSpeech, makeVoice} from '../ui/testing/fake-speech.js';
import {clearPage, showRadar} from './testing/radar-page.js';
import './toegang-radar.js';

describe('reading the radar aloud', () => {
  afterEach(clearPage);

  it('says what it comes down to, and in the table each number with its group', async () => {
    const speech = FakeSpeech.install(makeVoice('nl-NL'));
    const page = await showRadar({results: manyResults});
    while (page.all('.read-aloud').length === 0) await page.settle();
    await page.click('.read-aloud');
    await speech.finishAll();
    expect(speech.texts[0]).to.equal('Uitkomsten per uitgangspunt');
    expect(speech.texts).to.contain('Toon als');
    expect(speech.texts.join(' ')).not.to.contain('Inwoners:');
    await page.chooseView('Tabel');
    await page.click('.read-aloud');
    await speech.finishAll();
    const [, row = []] = page.table;
    expect(row[1]).to.match(/^\d,\d van 5/u);
    expect(speech.texts.join(' ')).to.contain(`Inwoners: ${row[1]?.slice(0, 8)}`);
  });
});
