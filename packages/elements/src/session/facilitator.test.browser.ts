import {expect} from 'chai';
import {sampleSessions, sampleTalkContent} from '@toegang/model/samples';
import type {Session} from '@toegang/model';
import {findAxeProblems} from '../ui/testing/find-axe-problems.js';
import {createMemorySessions, type MemorySessions} from './testing/memory-sessions.js';
import {showSession, type SessionPage} from './testing/session-page.js';
import './toegang-gesprek.js';

async function lead(
  session: Session = sampleSessions.welcome,
): Promise<{readonly page: SessionPage; readonly sessions: MemorySessions}> {
  const sessions = createMemorySessions(session, sampleTalkContent);
  const page = await showSession({sessions, place: {seat: 'facilitator', key: 'facilitator'}});
  await page.read(session.title);
  return {page, sessions};
}

const theme = sampleSessions.theme;

describe('the seat of who leads a session', () => {
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '');
  });

  it('goes to every phase, on and back, moves the focus to its heading, and tells the page', async () => {
    const {page, sessions} = await lead();
    await page.press('Verder: Vragen vooraf');
    expect(sessions.session.phase).to.equal('questions');
    expect(page.focusedText).to.equal('Vragen vooraf');
    await page.press('Terug: Welkom');
    await page.press('Afsluiten');
    expect(sessions.session.phase).to.equal('close');
    expect(page.phases).to.deep.equal(['questions', 'welcome', 'close']);
    expect(page.texts('.lead-phase[aria-current=step]')).to.deep.equal(['Afsluiten']);
  });

  it('says what to do now and how long it takes', async () => {
    const {page} = await lead();
    expect(page.texts('.lead-now')[0]).to.equal('Dit doet u nu (10 minuten) Vertel wat er nu gebeurt.');
  });

  it('shows how many phones there are and how many voted, and what only after the reveal', async () => {
    const {page, sessions} = await lead(sampleSessions.questions);
    await page.read('12 telefoons doen mee');
    expect(page.texts('.voted')[0]).to.contain('11');
    expect(page.all('.tally')).to.deep.equal([]);
    await page.press('Laat zien wat de groep koos: Vinden mensen ons op tijd?');
    expect(sessions.session.tallies.find(({on}) => on === 'open-find')?.revealed).to.equal(true);
    expect(page.all('.tally')).to.have.lengthOf(1);
  });

  it('adds raised hands to the votes of phones', async () => {
    const {page, sessions} = await lead({...theme, item: 'findable-2'});
    await page.press('Handen erbij tellen');
    await page.write('Oneens', '2');
    await page.press('Laat zien wat de groep koos');
    const tally = sessions.session.tallies.find(({on}) => on === 'findable-2');
    expect(tally?.value).to.deep.equal({agree: 0, disagree: 2, depends: 0});
  });

  it('takes over what the dots propose, changes the order, and leaves one out', async () => {
    const {tallies} = theme;
    const {page, sessions} = await lead({...sampleSessions.themes, tallies});
    expect(page.text).to.contain('De meeste stippen gaan naar: Vindbaar zijn, Samen werken');
    await page.press('Neem dit voorstel over');
    expect(sessions.session.themes).to.deep.equal(['findable', 'together']);
    await page.press('Eerder: Samen werken');
    expect(sessions.session.themes).to.deep.equal(['together', 'findable']);
    await page.press('Weglaten: Vindbaar zijn');
    expect(sessions.session.themes).to.deep.equal(['together']);
  });

  it('says between which the group has to choose when dots are equal', async () => {
    const tallies = [
      {on: 'themes', voters: 6, revealed: true as const, value: {findable: 9, listening: 4, together: 4}},
    ];
    const {page} = await lead({...sampleSessions.themes, tallies});
    expect(page.text).to.contain('Deze hebben evenveel stippen. Kies er samen nog 1: Luisteren, Samen werken');
  });

  it('opens a theme without dots, and tells the page', async () => {
    const {page, sessions} = await lead({...theme, themes: ['findable']});
    await page.press('Kies een ander onderwerp');
    await page.press('Luisteren');
    expect(sessions.session.current).to.equal('listening');
    expect(sessions.session.step).to.equal('intro');
    expect(sessions.session.themes).to.deep.equal(['findable', 'listening']);
    expect(page.opened).to.deep.equal(['listening']);
  });

  it('walks through the steps of a theme, to the next theme, and to the plan', async () => {
    const {page, sessions} = await lead({...theme, step: 'intro'});
    for (const step of ['Een verhaal', 'Stellingen', 'In gesprek', 'Punten', 'Samen werken']) {
      await page.press(`Verder: ${step}`);
    }
    expect(sessions.session.current).to.equal('together');
    await page.press('Punten');
    await page.press('Verder: Voor het plan');
    expect(sessions.session.phase).to.equal('plan');
  });

  it('shows another statement on the screen of the room', async () => {
    const {page, sessions} = await lead();
    sessions.change({...theme, step: 'vote', item: 'findable-1'});
    await page.read('Bij ons gaat dit goed.');
    await page.press('Stelling 2 van 2');
    expect(sessions.session.item).to.equal('findable-2');
    await page.read('Ik weet wie mij hierbij kan helpen.');
  });

  it('starts, pauses, goes on with and takes away the time', async () => {
    const {page, sessions} = await lead();
    await page.write('Minuten', '3');
    await page.press('Start de tijd');
    expect(sessions.session.timer).to.include({state: 'running', seconds: 180});
    await page.press('Zet de tijd stil');
    expect(sessions.session.timer?.state).to.equal('paused');
    await page.press('Laat de tijd doorlopen');
    expect(sessions.session.timer?.state).to.equal('running');
    await page.press('Haal de tijd weg');
    expect(sessions.session.timer).to.equal(undefined);
  });

  it('writes a point with its theme, case and principle, and tells the page', async () => {
    const {page, sessions} = await lead({...theme, step: 'case', item: 'case-1'});
    await page.write('Wat wil de groep bewaren?', ' Bel dezelfde dag terug. ');
    await page.choose('Hoort bij een uitgangspunt (mag)', 'Transparant en eenvoudig');
    await page.press('Voeg toe');
    const {id, ...point} = sessions.session.points.at(-1) ?? {id: ''};
    expect(id).to.match(/^[\w-]{8,}$/);
    const about = {theme: 'findable', case: 'case-1', principle: 'clear-and-simple'};
    expect(point).to.deep.equal({...about, text: 'Bel dezelfde dag terug.', toPlan: false});
    expect(page.points).to.deep.equal([{...about, id, text: 'Bel dezelfde dag terug.'}]);
    expect(page.field('Wat wil de groep bewaren?').value).to.equal('');
  });

  it('asks for a text when there is none', async () => {
    const {page, sessions} = await lead(theme);
    await page.press('Voeg toe');
    expect(page.focused?.getAttribute('aria-invalid')).to.equal('true');
    expect(sessions.session.points).to.have.lengthOf(theme.points.length);
  });

  it('points at personal data in a point, and keeps it all the same', async () => {
    const {page, sessions} = await lead(theme);
    await page.write('Wat wil de groep bewaren?', 'Bel mevrouw op 06-12345678');
    await page.read('een telefoonnummer');
    await page.press('Voeg toe');
    expect(sessions.session.points).to.have.lengthOf(theme.points.length + 1);
  });

  it('changes a point and takes one away, after asking', async () => {
    const {page, sessions} = await lead(sampleSessions.plan);
    await page.press('Verander: Eén telefoonnummer');
    await page.write('De tekst van dit punt', 'Eén nummer.');
    await page.press('Bewaar');
    expect(sessions.session.points[0]?.text).to.equal('Eén nummer.');
    await page.press('Haal weg: Eén nummer.');
    expect(page.text).to.contain('Weet u het zeker?');
    await page.press('Ja, haal weg');
    expect(sessions.session.points.map(({id}) => id)).to.deep.equal(['point-2']);
  });

  it('chooses the points for the plan', async () => {
    const {page, sessions} = await lead(sampleSessions.plan);
    await page.tick('Naar het verbeterplan: De bibliotheek mag ook doorverwijzen.');
    expect(sessions.session.points.map(({toPlan}) => toPlan)).to.deep.equal([true, true]);
  });

  it('writes down what was agreed', async () => {
    const {page, sessions} = await lead(sampleSessions.close);
    expect(page.field('Wat spreekt de groep af?').value).to.equal(sampleSessions.close.agreed);
    await page.write('Wat spreekt de groep af?', 'Morgen beginnen wij.');
    await page.press('Bewaar de afspraken');
    expect(sessions.session.agreed).to.equal('Morgen beginnen wij.');
  });

  it('loses no typed text and no focus when another device changes the phase', async () => {
    const {page, sessions} = await lead(theme);
    page.field('Wat wil de groep bewaren?').focus();
    await page.write('Wat wil de groep bewaren?', 'Half af');
    const field = page.focused;
    sessions.change({phase: 'questions'});
    await page.read('Vinden mensen ons op tijd?');
    expect(page.focused).to.equal(field);
    expect((field as HTMLTextAreaElement).value).to.equal('Half af');
  });

  it('keeps the focus in the element when what had it is gone', async () => {
    const {page, sessions} = await lead(theme);
    page.button('Stelling 2 van 2').focus();
    sessions.change({phase: 'plan'});
    await page.read('Voor het plan');
    await page.settle();
    expect(page.focusedText).to.equal('Voor het plan');
  });

  it('shows at once what is done without a connection, and says that it waits', async () => {
    const {page, sessions} = await lead();
    sessions.connect('offline');
    await page.press('Verder: Vragen vooraf');
    expect(page.focusedText).to.equal('Vragen vooraf');
    expect(page.text).to.contain('Er is even geen verbinding');
    expect(sessions.session.phase).to.equal('welcome');
    sessions.connect('live');
    await page.settle();
    expect(sessions.session.phase).to.equal('questions');
  });

  it('says what was not taken, until somebody read it', async () => {
    const sessions = createMemorySessions(theme, sampleTalkContent);
    const page = await showSession({sessions, place: {seat: 'facilitator', key: 'phone-7'}});
    await page.press('Verder');
    await page.read('Dit kan alleen de gespreksleider doen.');
    await page.press('Ik heb het gezien');
    expect(page.text).not.to.contain('Dit kan alleen de gespreksleider doen.');
  });

  it('lets another laptop take over with the same link', async () => {
    const {page, sessions} = await lead();
    page.element.remove();
    const other = await showSession({sessions, place: {seat: 'facilitator', key: 'facilitator'}});
    await other.press('Verder: Vragen vooraf');
    expect(sessions.session.phase).to.equal('questions');
  });

  it('passes axe in every phase', async () => {
    for (const session of Object.values(sampleSessions)) {
      const {page} = await lead(session);
      expect(await findAxeProblems(page.element), session.phase).to.deep.equal([]);
      page.element.remove();
      history.replaceState(null, '');
    }
  });
});
