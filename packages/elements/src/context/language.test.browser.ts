import {expect} from 'chai';
import {languageOf} from './language.js';

describe('the language of an element', () => {
  afterEach(() => document.body.replaceChildren());

  it('is its own, else the nearest around it', () => {
    document.body.innerHTML = '<div lang="fr"><p lang="ar"></p><p lang=""></p></div>';
    const [own, around] = document.querySelectorAll('p');
    expect([own, around].map((element) => element && languageOf(element))).to.deep.equal(['ar', 'fr']);
  });

  it('is found from inside shadow roots', () => {
    const host = document.createElement('div');
    host.lang = 'tr';
    document.body.append(host);
    const inside = document.createElement('p');
    host.attachShadow({mode: 'open'}).append(inside);
    expect(languageOf(inside)).to.equal('tr');
  });

  it('is Dutch when nobody says one', () => {
    expect(languageOf(document.createElement('p'))).to.equal('nl');
  });
});
