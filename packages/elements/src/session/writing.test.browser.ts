import {expect} from 'chai';
import {sampleSessions} from '@toegang/model/samples';
import type {Session} from '@toegang/model';
import {typeText} from '../ui/testing/engine.js';
import {leaveSeats, takePart} from './testing/seat-page.js';
import './toegang-gesprek.js';

const unanswered: Session = {...sampleSessions.questions, tallies: []};
const writing: Session = {...sampleSessions.theme, step: 'points'};
const POINT = 'Uw punt bij ‘Vindbaar zijn’';

describe('what is written on a telephone', () => {
  afterEach(leaveSeats);

  it('becomes a point of the theme that is open, and can be changed and taken away again', async () => {
    const {page, sessions} = await takePart(writing);
    await page.write(POINT, 'Een vast gezicht.');
    await page.press('Voeg toe');
    const [added] = sessions.done;
    expect(added).to.deep.include({kind: 'add-point'});
    expect(sessions.known.session?.points.at(-1)).to.deep.include({text: 'Een vast gezicht.', theme: 'findable'});
    expect(page.field(POINT).value).to.equal('');

    await page.press('Verander: Een vast gezicht.');
    await page.write('Uw punt', 'Altijd een vast gezicht.');
    await page.press('Bewaar');
    expect(sessions.known.session?.points.at(-1)?.text).to.equal('Altijd een vast gezicht.');

    await page.press('Haal weg: Altijd een vast gezicht.');
    expect(page.text).not.to.contain('vast gezicht');
  });

  it('of another telephone cannot be changed', async () => {
    const {page} = await takePart(writing);
    expect(page.text).to.contain('Eén telefoonnummer op elke brief.');
    expect(page.texts('button').some((name) => name.startsWith('Verander'))).to.equal(false);
  });

  it('says that it is empty', async () => {
    const {page, sessions} = await takePart(writing);
    await page.press('Voeg toe');
    expect(page.text).to.contain('Schrijf eerst iets op.');
    expect(page.focused).to.equal(page.field(POINT));
    expect(sessions.done).to.have.length(0);
  });

  it('is not lost, and keeps the focus, when the session moves on', async () => {
    const {page, sessions} = await takePart(writing);
    page.field(POINT).focus();
    await typeText('Nog niet af');
    const field = page.field(POINT);
    sessions.turn({phase: 'plan'});
    await page.read('U was hier nog aan het schrijven');
    expect(page.field(POINT)).to.equal(field);
    expect(page.focused).to.equal(field);
    await typeText(', nu wel');
    await page.press('Voeg toe');
    expect(sessions.known.session?.points.at(-1)).to.deep.include({text: 'Nog niet af, nu wel', theme: 'findable'});
    expect(page.text).not.to.contain('nog aan het schrijven');
  });

  it('stays beside the field for another theme, and can be thrown away', async () => {
    const {page, sessions} = await takePart(writing);
    await page.write(POINT, 'Half');
    sessions.turn({current: 'together'});
    await page.read('Uw punt bij ‘Samen werken’');
    expect(page.field(POINT).value).to.equal('Half');
    expect(page.field('Uw punt bij ‘Samen werken’').value).to.equal('');
    await page.press('Gooi weg');
    expect(page.text).not.to.contain(POINT);
  });

  it('is left alone when something happens elsewhere', async () => {
    const {page, sessions} = await takePart(writing);
    page.field(POINT).focus();
    await typeText('Midden in een');
    const point = {id: 'other', text: 'Van een ander', theme: 'findable', toPlan: false};
    sessions.turn({points: [...sampleSessions.theme.points, point], participants: 13});
    await page.read('Van een ander');
    await typeText(' woord');
    expect(page.field(POINT).value).to.equal('Midden in een woord');
  });

  it('where groups look apart belongs to a question and to a group', async () => {
    const {page, sessions} = await takePart({...unanswered, format: 'read-together'});
    expect(page.all('textarea')).to.have.length(0);
    await page.tick('Inwoner', 'Bij welke groep hoort u?');
    await page.write('Wat verrast u?', 'Dat wij het anders zien.');
    page.field('Wat verrast u?').form?.requestSubmit();
    await page.settle();
    expect(sessions.known.session?.points.at(-1)).to.deep.include({
      ...{text: 'Dat wij het anders zien.', prompt: 'surprising', audience: 'resident'},
    });
  });

  it('where groups look apart comes after the results of the own group', async () => {
    const {page} = await takePart({...unanswered, format: 'read-together'});
    for (const slot of ['results', 'results-resident']) {
      const results = document.createElement('p');
      Object.assign(results, {slot, textContent: slot});
      page.element.append(results);
    }
    const shown = (): readonly (string | null)[] =>
      [...page.element.querySelectorAll<HTMLElement>(':scope > [slot^=results]')]
        .filter((results) => results.offsetHeight > 0)
        .map(({textContent}) => textContent);
    await page.settle();
    expect(shown()).to.deep.equal(['results']);
    await page.tick('Inwoner', 'Bij welke groep hoort u?');
    expect(shown()).to.deep.equal(['results-resident']);
    await page.tick('Medewerker', 'Bij welke groep hoort u?');
    expect(shown()).to.deep.equal(['results']);
  });

  it('is pointed out when it looks like personal data', async () => {
    const {page} = await takePart(writing);
    await page.write(POINT, 'Bel mij op 06 12345678');
    await page.read('Zo te zien staat hier');
  });
});
