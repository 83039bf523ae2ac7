import {expect} from 'chai';
import {sampleContent} from '@toegang/model/samples';
import {FakeSpeech, makeVoice} from '../ui/testing/fake-speech.js';
import {clearPage, showScan, type ScanPage} from './testing/scan-page.js';
import './toegang-scan.js';

const [first, second] = sampleContent.statements;
const options = [...sampleContent.scale.options.map(({label}) => label), sampleContent.scale.unknown];

describe('reading the scan aloud', () => {
  let page: ScanPage;
  let speech: FakeSpeech;

  beforeEach(async () => {
    speech = FakeSpeech.install(makeVoice('nl-NL'));
    page = await showScan({audience: 'resident'});
    while (!page.has('Lees voor')) await page.settle();
    await page.press('Start');
  });
  afterEach(clearPage);

  it('says a step from its heading on: each statement, and then its answers', async () => {
    await page.press('Lees voor');
    await speech.finishAll();
    const {texts} = speech;
    expect(texts.slice(0, 2)).to.deep.equal(['Stap 1 van 9', 'Passend en samenhangend']);
    const from = texts.indexOf(first?.texts['resident'] ?? '');
    expect(texts.slice(from, from + 1 + options.length)).to.deep.equal([first?.texts['resident'], ...options]);
    expect(texts).not.to.contain('Volgende');
  });

  it('says the statements in easy language when they are shown so', async () => {
    await page.press('Toon de stellingen in makkelijke taal');
    await page.press('Lees voor');
    await speech.finishAll();
    expect(speech.texts).to.contain(second?.easy?.['resident']);
    expect(speech.texts).not.to.contain(second?.texts['resident']);
  });

  it('stops at the next step, and can be asked for there', async () => {
    await page.press('Lees voor');
    await page.press('Volgende');
    expect(speech.isSpeaking).to.equal(false);
    await page.press('Lees voor');
    expect(speech.texts.at(-1)).to.equal('Stap 2 van 9');
  });
});
