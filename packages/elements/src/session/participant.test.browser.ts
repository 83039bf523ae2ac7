import {expect} from 'chai';
import {sampleSessions, sampleTalkContent} from '@toegang/model/samples';
import type {Session} from '@toegang/model';
import {pressKeys, typeText} from '../ui/testing/engine.js';
import {leaveSeats, takeSeat, type SeatPage} from './testing/seat-page.js';
import {StandInSessions} from './testing/stand-in-sessions.js';
import './toegang-gesprek.js';

const [firstQuestion, secondQuestion] = sampleTalkContent.openingQuestions ?? [];
const unanswered: Session = {...sampleSessions.questions, tallies: []};
const writing: Session = {...sampleSessions.theme, step: 'points'};
const POINT = 'Uw punt bij ‘Vindbaar zijn’';

async function sit(
  session: Session,
  known: ConstructorParameters<typeof StandInSessions>[1] = {},
): Promise<{
  readonly page: SeatPage;
  readonly sessions: StandInSessions;
}> {
  const sessions = new StandInSessions(session, known);
  return {sessions, page: await takeSeat('participant', sessions)};
}

describe('a vote on a telephone', () => {
  afterEach(leaveSeats);

  it('is sent when an answer is chosen, and may change until the room has seen the outcome', async () => {
    const {page, sessions} = await sit(unanswered);
    await page.choose('Eens', firstQuestion?.text);
    await page.choose('Oneens', firstQuestion?.text);
    expect(sessions.done).to.deep.equal([
      {kind: 'vote', vote: {on: 'open-find', value: 'agree'}},
      {kind: 'vote', vote: {on: 'open-find', value: 'disagree'}},
    ]);
    expect(page.field('Oneens', firstQuestion?.text).checked).to.equal(true);
    expect(page.text).to.contain('Uw keuze is bewaard');
  });

  it('can be taken back', async () => {
    const {page, sessions} = await sit(unanswered);
    await page.choose('Eens', secondQuestion?.text);
    await page.press('Wis mijn keuze');
    expect(sessions.done.at(-1)).to.deep.equal({kind: 'vote', vote: {on: 'open-listen', value: null}});
    expect(page.all('input:checked')).to.have.length(0);
    expect(page.nameOf(page.focused as HTMLElement)).to.equal('Eens');
  });

  it('that is not kept yet is said to be on its way, and to wait while there is no connection', async () => {
    const {page, sessions} = await sit(unanswered);
    sessions.isSlow = true;
    await page.choose('Eens', firstQuestion?.text);
    expect(page.text).to.contain('Uw keuze is onderweg.');
    sessions.tell({connection: 'offline'});
    await page.read('Uw keuze wordt verstuurd als u weer verbonden bent.');
    sessions.tell({connection: 'live', pending: []});
    await page.read('Uw keuze is bewaard.');
  });

  it('shows what the room chose, in words, once that is revealed; and then nothing can be chosen', async () => {
    const {page, sessions} = await sit(unanswered);
    await page.choose('Eens', firstQuestion?.text);
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
    const {page, sessions} = await sit(unanswered);
    sessions.tell({
      refused: [{action: {kind: 'vote', vote: {on: 'open-find', value: 'agree'}}, reason: 'late', problems: []}],
    });
    await page.read('kwam te laat');
    await page.press('Ik heb het gezien');
    expect(page.text).not.to.contain('te laat');
  });

  it('is given with the keyboard alone', async () => {
    const {page, sessions} = await sit(unanswered);
    page.field('Eens', firstQuestion?.text).focus();
    await pressKeys(' ');
    await pressKeys('ArrowDown');
    await page.settle();
    expect(sessions.done.at(-1)).to.deep.equal({kind: 'vote', vote: {on: 'open-find', value: 'disagree'}});
  });

  it('on a statement is asked when the statement is on the screen', async () => {
    const {page, sessions} = await sit({...sampleSessions.theme, item: 'findable-2'});
    await page.choose('Het hangt ervan af', 'Ik weet wie mij hierbij kan helpen.');
    expect(sessions.done).to.deep.equal([{kind: 'vote', vote: {on: 'findable-2', value: 'depends'}}]);
  });

  it('says from where somebody comes', async () => {
    const {page, sessions} = await sit(sampleSessions.welcome);
    await page.choose('Zorg en welzijn', 'Waar komt u vandaag vandaan?');
    expect(sessions.done).to.deep.equal([{kind: 'vote', vote: {on: 'disciplines', value: 'care'}}]);
  });
});

describe('the dots on a telephone', () => {
  afterEach(leaveSeats);

  it('are divided by pressing, and never more than there are', async () => {
    const {page, sessions} = await sit(sampleSessions.themes);
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
    const {page} = await sit(sampleSessions.themes);
    page.button('Een stip erbij Luisteren').focus();
    await pressKeys('Enter');
    await page.settle();
    await page.settle();
    expect(page.nameOf(page.focused as HTMLElement)).to.equal('Een stip erbij Luisteren');
    expect(page.texts('[role=status]').some((text) => text.includes('U hebt nog 2 stippen.'))).to.equal(true);
  });

  it('are taken back as a whole when the last one is taken away', async () => {
    const {page, sessions} = await sit(sampleSessions.themes, {votes: {themes: {findable: 1}}});
    await page.press('Een stip eraf Vindbaar zijn');
    expect(sessions.done).to.deep.equal([{kind: 'vote', vote: {on: 'themes', value: null}}]);
  });

  it('are one choice where each person has one', async () => {
    const formats = sampleTalkContent.formats?.map((format) => ({...format, dots: 1})) ?? [];
    const {page, sessions} = await sit(sampleSessions.themes, {content: {...sampleTalkContent, formats}});
    await page.choose('Luisteren');
    expect(sessions.done).to.deep.equal([{kind: 'vote', vote: {on: 'themes', value: {listening: 1}}}]);
  });
});

describe('what is written on a telephone', () => {
  afterEach(leaveSeats);

  it('becomes a point of the theme that is open, and can be changed and taken away again', async () => {
    const {page, sessions} = await sit(writing);
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
    const {page} = await sit(writing);
    expect(page.text).to.contain('Eén telefoonnummer op elke brief.');
    expect(page.texts('button').some((name) => name.startsWith('Verander'))).to.equal(false);
  });

  it('says that it is empty', async () => {
    const {page, sessions} = await sit(writing);
    await page.press('Voeg toe');
    expect(page.text).to.contain('Schrijf eerst iets op.');
    expect(page.focused).to.equal(page.field(POINT));
    expect(sessions.done).to.have.length(0);
  });

  it('is not lost, and keeps the focus, when the session moves on', async () => {
    const {page, sessions} = await sit(writing);
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
    const {page, sessions} = await sit(writing);
    await page.write(POINT, 'Half');
    sessions.turn({current: 'together'});
    await page.read('Uw punt bij ‘Samen werken’');
    expect(page.field(POINT).value).to.equal('Half');
    expect(page.field('Uw punt bij ‘Samen werken’').value).to.equal('');
    await page.press('Gooi weg');
    expect(page.text).not.to.contain(POINT);
  });

  it('is left alone when something happens elsewhere', async () => {
    const {page, sessions} = await sit(writing);
    page.field(POINT).focus();
    await typeText('Midden in een');
    const point = {id: 'other', text: 'Van een ander', theme: 'findable', toPlan: false};
    sessions.turn({points: [...sampleSessions.theme.points, point], participants: 13});
    await page.read('Van een ander');
    await typeText(' woord');
    expect(page.field(POINT).value).to.equal('Midden in een woord');
  });

  it('where groups look apart belongs to a question and to a group', async () => {
    const {page, sessions} = await sit({...unanswered, format: 'read-together'});
    expect(page.all('textarea')).to.have.length(0);
    await page.choose('Inwoner', 'Bij welke groep hoort u?');
    await page.write('Wat verrast u?', 'Dat wij het anders zien.');
    page.field('Wat verrast u?').form?.requestSubmit();
    await page.settle();
    expect(sessions.known.session?.points.at(-1)).to.deep.include({
      ...{text: 'Dat wij het anders zien.', prompt: 'surprising', audience: 'resident'},
    });
  });

  it('is pointed out when it looks like personal data', async () => {
    const {page} = await sit(writing);
    await page.write(POINT, 'Bel mij op 06 12345678');
    await page.read('Zo te zien staat hier');
  });
});

describe('a telephone', () => {
  afterEach(leaveSeats);

  it('says politely where the session went, and does not move the focus', async () => {
    const {page, sessions} = await sit(unanswered);
    page.field('Eens', firstQuestion?.text).focus();
    sessions.turn({participants: 14});
    await page.settle();
    expect(page.focused).to.equal(page.field('Eens', firstQuestion?.text));
    sessions.turn({phase: 'themes'});
    await page.read('Nu: Kiezen');
    expect(page.texts('[role=status]')).to.include('Nu: Kiezen');
    expect(page.texts('h2')).to.deep.equal(['Kiezen']);
  });

  it('says that it is not connected, and goes on', async () => {
    const {page, sessions} = await sit(writing);
    sessions.isSlow = true;
    sessions.tell({connection: 'offline'});
    await page.write(POINT, 'Zonder net');
    await page.press('Voeg toe');
    await page.read('Uw punt wordt verstuurd als u weer verbonden bent.');
    expect(page.text).to.contain('Zonder net');
  });

  it('has all that is seen in the light DOM', async () => {
    const {page} = await sit(writing);
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
