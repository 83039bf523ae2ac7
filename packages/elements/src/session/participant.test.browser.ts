import {expect} from 'chai';
import {sampleSessions, sampleTalkContent} from '@toegang/model/samples';
import type {Session} from '@toegang/model';
import {pressKeys} from '../ui/testing/engine.js';
import {leaveSeats, takePart, takeSeat} from './testing/seat-page.js';
import {StandInSessions} from './testing/stand-in-sessions.js';
import './toegang-gesprek.js';

const [firstQuestion, secondQuestion] = sampleTalkContent.openingQuestions ?? [];
const unanswered: Session = {...sampleSessions.questions, tallies: []};
const writing: Session = {...sampleSessions.theme, step: 'points'};
const POINT = 'Uw punt bij ‘Vindbaar zijn’';

describe('a vote on a telephone', () => {
  afterEach(leaveSeats);

  it('is sent when an answer is chosen, and may change until the room has seen the outcome', async () => {
    const {page, sessions} = await takePart(unanswered);
    await page.tick('Eens', firstQuestion?.text);
    await page.tick('Oneens', firstQuestion?.text);
    expect(sessions.done).to.deep.equal([
      {kind: 'vote', vote: {on: 'open-find', value: 'agree'}},
      {kind: 'vote', vote: {on: 'open-find', value: 'disagree'}},
    ]);
    expect(page.field('Oneens', firstQuestion?.text).checked).to.equal(true);
    expect(page.text).to.contain('Uw keuze is bewaard');
  });

  it('is one of so many questions, as is said above them', async () => {
    const {page} = await takePart(unanswered);
    expect(page.text).to.contain('U hebt 0 van de 2 vragen beantwoord.');
    await page.tick('Eens', firstQuestion?.text);
    await page.read('U hebt 1 van de 2 vragen beantwoord.');
    await page.press('Wis mijn keuze');
    await page.read('U hebt 0 van de 2 vragen beantwoord.');
  });

  it('can be taken back', async () => {
    const {page, sessions} = await takePart(unanswered);
    await page.tick('Eens', secondQuestion?.text);
    await page.press('Wis mijn keuze');
    expect(sessions.done.at(-1)).to.deep.equal({kind: 'vote', vote: {on: 'open-listen', value: null}});
    expect(page.all('input:checked')).to.have.length(0);
    expect(page.nameOf(page.focused as HTMLElement)).to.equal('Eens');
  });

  it('that is not kept yet is said to be on its way, and to wait while there is no connection', async () => {
    const {page, sessions} = await takePart(unanswered);
    sessions.isSlow = true;
    await page.tick('Eens', firstQuestion?.text);
    expect(page.text).to.contain('Uw keuze is onderweg.');
    sessions.tell({connection: 'offline'});
    await page.read('Uw keuze wordt verstuurd als u weer verbonden bent.');
    sessions.tell({connection: 'live', pending: []});
    await page.read('Uw keuze is bewaard.');
  });

  it('shows what the room chose, in words, once that is revealed; and then nothing can be chosen', async () => {
    const {page, sessions} = await takePart(unanswered);
    await page.tick('Eens', firstQuestion?.text);
    sessions.turn({
      tallies: [{on: 'open-find', voters: 12, revealed: true, value: {agree: 1, disagree: 11, depends: 0}}],
    });
    await page.read('U koos: Eens.');
    expect(page.texts('[data-ballot="open-find"] li')).to.deep.equal([
      'Eens 1 mens',
      'Oneens 11 mensen',
      'Het hangt ervan af niemand',
    ]);
    expect(page.all('[data-ballot="open-find"] input')).to.have.length(0);
    expect(page.all('[data-ballot="open-listen"] input')).to.have.length(3);
  });

  it('that came too late is said to be so, until that is read', async () => {
    const {page, sessions} = await takePart(unanswered);
    sessions.tell({
      refused: [{action: {kind: 'vote', vote: {on: 'open-find', value: 'agree'}}, reason: 'late', problems: []}],
    });
    await page.read('kwam te laat');
    page.button('Ik heb het gezien').focus();
    await page.press('Ik heb het gezien');
    expect(page.text).not.to.contain('te laat');
    expect(page.focused?.id).to.equal('title');
  });

  it('is given with the keyboard alone', async () => {
    const {page, sessions} = await takePart(unanswered);
    page.field('Eens', firstQuestion?.text).focus();
    await pressKeys(' ');
    await pressKeys('ArrowDown');
    await page.until(() => sessions.done.length === 2); // a key comes when the engine has time for it
    expect(sessions.done.at(-1)).to.deep.equal({kind: 'vote', vote: {on: 'open-find', value: 'disagree'}});
  });

  it('on a statement is asked when the statement is on the screen', async () => {
    const {page, sessions} = await takePart({...sampleSessions.theme, item: 'findable-2'});
    await page.tick('Het hangt ervan af', 'Ik weet wie mij hierbij kan helpen.');
    expect(sessions.done).to.deep.equal([{kind: 'vote', vote: {on: 'findable-2', value: 'depends'}}]);
  });

  it('says from where somebody comes', async () => {
    const {page, sessions} = await takePart(sampleSessions.welcome);
    await page.tick('Zorg en welzijn', 'Waar komt u vandaag vandaan?');
    expect(sessions.done).to.deep.equal([{kind: 'vote', vote: {on: 'disciplines', value: 'care'}}]);
  });
});

describe('the dots on a telephone', () => {
  afterEach(leaveSeats);

  it('are divided by pressing, and never more than there are', async () => {
    const {page, sessions} = await takePart(sampleSessions.themes);
    expect(page.text).to.contain('U hebt nog 3 stippen.');
    for (let times = 0; times < 4; times += 1) await page.press('Een stip erbij Luisteren');
    expect(sessions.known.votes).to.deep.equal({themes: {listening: 3}});
    expect(page.text).to.contain('U hebt al uw stippen gezet.');
    expect(page.button('Een stip erbij Samen werken').getAttribute('aria-disabled')).to.equal('true');

    await page.press('Een stip eraf Luisteren');
    await page.press('Een stip erbij Samen werken');
    expect(sessions.known.votes).to.deep.equal({themes: {listening: 2, together: 1}});
  });

  it('keep the focus on the button that was pressed, and a screen reader hears how many are left', async () => {
    const {page} = await takePart(sampleSessions.themes);
    page.button('Een stip erbij Luisteren').focus();
    await pressKeys('Enter');
    await page.until(() => page.texts('[role=status]').some((text) => text.includes('U hebt nog 2 stippen.')));
    expect(page.nameOf(page.focused as HTMLElement)).to.equal('Een stip erbij Luisteren');
  });

  it('are taken back as a whole when the last one is taken away', async () => {
    const {page, sessions} = await takePart(sampleSessions.themes, {votes: {themes: {findable: 1}}});
    await page.press('Een stip eraf Vindbaar zijn');
    expect(sessions.done).to.deep.equal([{kind: 'vote', vote: {on: 'themes', value: null}}]);
  });

  it('are one choice where each person has one', async () => {
    const formats = sampleTalkContent.formats?.map((format) => ({...format, dots: 1})) ?? [];
    const {page, sessions} = await takePart(sampleSessions.themes, {content: {...sampleTalkContent, formats}});
    await page.tick('Luisteren');
    expect(sessions.done).to.deep.equal([{kind: 'vote', vote: {on: 'themes', value: {listening: 1}}}]);
  });
});

describe('a telephone', () => {
  afterEach(leaveSeats);

  it('says politely where the session went, and does not move the focus', async () => {
    const {page, sessions} = await takePart(unanswered);
    page.field('Eens', firstQuestion?.text).focus();
    sessions.turn({participants: 14});
    await page.settle();
    expect(page.focused).to.equal(page.field('Eens', firstQuestion?.text));
    sessions.turn({phase: 'themes'});
    await page.read('Nu: Kiezen');
    expect(page.texts('[role=status]')).to.include('Nu: Kiezen');
    expect(page.texts('h2')).to.deep.equal(['Kiezen']);
  });

  it('keeps the focus where something is when what had it is no more: at the outcome, or at the title', async () => {
    const {page, sessions} = await takePart(unanswered);
    page.field('Eens', firstQuestion?.text).focus();
    sessions.turn({tallies: sampleSessions.themes.tallies});
    await page.read('Dit koos de groep');
    expect(page.focused?.textContent).to.contain(firstQuestion?.text);
    sessions.turn({phase: 'plan'});
    await page.read('Nu: Voor het plan');
    expect(page.focused?.id).to.equal('title');
  });

  it('says that it is not connected, and goes on', async () => {
    const {page, sessions} = await takePart(writing);
    sessions.isSlow = true;
    sessions.tell({connection: 'offline'});
    await page.write(POINT, 'Zonder net');
    await page.press('Voeg toe');
    await page.read('Uw punt wordt verstuurd als u weer verbonden bent.');
    expect(page.text).to.contain('Zonder net');
  });

  it('has all that is seen in the light DOM', async () => {
    const {page} = await takePart(writing);
    for (const text of ['Vindbaar zijn', 'Schrijf op wat u wilt bewaren', 'Eén telefoonnummer op elke brief.'])
      expect(page.lightText).to.contain(text);
  });

  for (const [phase, session] of Object.entries(sampleSessions)) {
    it(`fits 320 pixels in the phase ${phase}`, async () => {
      const column = document.createElement('div');
      column.style.inlineSize = '320px';
      document.body.append(column);
      const page = await takeSeat('participant', new StandInSessions(session), column);
      expect(page.all('.phone')[0]?.scrollWidth).to.be.at.most(320);
    });
  }
});
