import {expect} from 'chai';
import {
  longWordsContent,
  longWordsResults,
  manyResults,
  partlyHiddenResults,
  rightToLeftContent,
  rightToLeftResults,
  sampleContent,
} from '@toegang/model/samples';
import {findCutText, spaceText} from '../ui/testing/find-cut-text.js';
import {laidOut} from '../ui/testing/laid-out.js';
import type {RadarView} from './radar.js';
import {clearPage, showRadar} from './testing/radar-page.js';
import './toegang-radar.js';

const samples = {
  manyResults: {results: manyResults, contentPack: sampleContent},
  partlyHiddenResults: {results: partlyHiddenResults, contentPack: sampleContent},
  longWordsResults: {results: longWordsResults, contentPack: longWordsContent},
  rightToLeftResults: {results: rightToLeftResults, contentPack: rightToLeftContent},
};
const views: readonly RadarView[] = ['radar', 'bars', 'table'];

/** What a page gives the element: wide, as narrow as a phone or 400 %, and with letters of 200 %. */
const rooms = {
  '1200 px': {width: '1200px', size: '16px'},
  '320 px': {width: '320px', size: '16px'},
  '412 px and letters of 200 %': {width: '412px', size: '32px'},
};

describe('every text of the radar can be read', () => {
  afterEach(clearPage);

  for (const [where, {width, size}] of Object.entries(rooms)) {
    for (const [name, settings] of Object.entries(samples)) {
      it(`in any view of ${name} at ${where}`, async () => {
        const room = document.createElement('main');
        Object.assign(room.style, {width, fontSize: size});
        document.body.append(room);
        for (const view of views) {
          const {element} = await showRadar({...settings, view}, room);
          await laidOut();
          for (const part of element.shadowRoot?.querySelectorAll('details') ?? []) part.open = true;
          for (const space of [() => () => undefined, spaceText]) {
            const undo = space(element);
            expect(findCutText(element), `${view} ${space.name}`).to.deep.equal([]);
            expect(room.scrollWidth, view).to.be.at.most(room.clientWidth + 1);
            undo();
          }
          element.remove();
        }
      });
    }
  }
});
