import {expect} from 'chai';
import {sampleSessions, sampleTalkContent} from '@toegang/model/samples';
import {sendKeys} from '@web/test-runner-commands';
import {showSession, type SessionPage} from './testing/session-page.js';
import './toegang-gesprek.js';

/** Walks with Tab to what has this name, as soon as it is there, and presses Enter. */
async function pressByKeyboard(page: SessionPage, name: string): Promise<void> {
  await page.until(() => page.texts('button, summary').some((text) => text.startsWith(name)));
  const target = page.button(name);
  for (let presses = 0; presses < 200 && page.focused !== target; presses += 1) await sendKeys({press: 'Tab'});
  expect(page.focused, `Tab reaches “${name}”`).to.equal(target);
  await sendKeys({press: 'Enter'});
  await page.settle();
}

/** Walks with Tab to the field with this name, and types in it. */
async function typeByKeyboard(page: SessionPage, name: string, text: string): Promise<void> {
  await page.read(name);
  const target = page.field(name);
  for (let presses = 0; presses < 200 && page.focused !== target; presses += 1) await sendKeys({press: 'Tab'});
  expect(page.focused, `Tab reaches “${name}”`).to.equal(target);
  await sendKeys({type: text});
  await page.until(() => target.value === text); // a key comes when the engine has time for it
}

const atRest = (): boolean => {
  const event = new Event('beforeunload', {cancelable: true});
  window.dispatchEvent(event);
  return !event.defaultPrevented;
};

describe('a session on one device', () => {
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '');
  });

  it('goes through all phases of the talk about themes, by keyboard alone', async () => {
    const page = await showSession();
    await pressByKeyboard(page, 'Leidt u het gesprek?');
    await page.read('Hoe wilt u praten?');
    await pressByKeyboard(page, 'Begin op dit apparaat');
    await page.read('Op één apparaat. Er wordt niets bewaard.');

    await typeByKeyboard(page, 'Inwoner', '4');
    await pressByKeyboard(page, 'Laat de uitslag zien');
    await page.until(() => page.texts('.tally li')[0]?.includes('4 mensen') === true);
    await pressByKeyboard(page, 'Verder: Vragen vooraf');
    await pressByKeyboard(page, 'Verder: Kiezen');
    await typeByKeyboard(page, 'Luisteren', '7');
    await typeByKeyboard(page, 'Samen werken', '5');
    await pressByKeyboard(page, 'Laat de uitslag zien');
    await pressByKeyboard(page, 'Neem dit voorstel over');
    await pressByKeyboard(page, 'Verder: Praten');
    await page.until(() => page.opened.length > 0);
    expect(page.opened).to.deep.equal(['listening']);
    await pressByKeyboard(page, 'Verder: Een verhaal');
    await pressByKeyboard(page, 'Verder: Stellingen');
    await typeByKeyboard(page, 'Eens', '3');
    await pressByKeyboard(page, 'Laat de uitslag zien');
    await page.until(() => page.texts('.tally li')[0]?.includes('3 mensen') === true);
    await pressByKeyboard(page, 'Verder: In gesprek');
    await pressByKeyboard(page, 'Verder: Punten');
    await typeByKeyboard(page, 'Wat wil de groep bewaren?', 'Bel terug.');
    await pressByKeyboard(page, 'Voeg toe');
    await page.until(() => page.points.length > 0);
    expect(page.points[0]).to.include({text: 'Bel terug.', theme: 'listening'});
    for (const step of ['Samen werken', 'Een verhaal', 'Stellingen', 'In gesprek', 'Punten', 'Voor het plan']) {
      await pressByKeyboard(page, `Verder: ${step}`);
    }
    page.field('Naar het verbeterplan: Bel terug.').focus();
    await sendKeys({press: ' '});
    await page.until(() => page.field('Naar het verbeterplan: Bel terug.').checked);
    await pressByKeyboard(page, 'Verder: Afsluiten');
    await typeByKeyboard(page, 'Wat spreekt de groep af?', 'Morgen.');
    await pressByKeyboard(page, 'Bewaar de afspraken');
    await page.until(() => page.texts('.account')[0]?.startsWith('Morgen.') === true);
    expect(page.texts('.account')[0]).to.equal('Morgen. Punten voor het plan Bel terug. Luisteren');
    expect(page.phases).to.deep.equal(['questions', 'themes', 'theme', 'plan', 'close']);
  });

  it('goes through all phases of the talk about results', async () => {
    const page = await showSession();
    await page.press('Leidt u het gesprek?');
    await page.read('Hoe wilt u praten?');
    await page.tick('Samen duiden');
    await page.press('Begin op dit apparaat');
    await page.press('Verder: Eerst apart');
    await page.write('Wat wil de groep bewaren?', 'Dit klopt.');
    await page.choose('Van welke groep? (mag)', 'Inwoners');
    await page.press('Voeg toe');
    expect(page.points[0]).to.include({text: 'Dit klopt.', prompt: 'recognised', audience: 'resident'});
    await page.press('Verder: Samen kiezen');
    await page.write('Transparant en eenvoudig', '3');
    await page.press('Laat de uitslag zien');
    await page.press('Neem dit voorstel over');
    await page.press('Verder: Dieper kijken');
    await page.press('Verder: Hoe verder?');
    await page.press('Verder: Punten');
    await page.write('Wat wil de groep bewaren?', 'Nieuwe brief.');
    await page.press('Voeg toe');
    expect(page.points.at(-1)).to.include({text: 'Nieuwe brief.', principle: 'clear-and-simple'});
    await page.tick('Naar het verbeterplan: Nieuwe brief.');
    await page.press('Verder: Afsluiten');
    expect(page.texts('.account')[0]).to.contain('Nieuwe brief.');
  });

  it('asks for hands before it shows an outcome, and lets them be counted again', async () => {
    const page = await showSession({session: {...sampleSessions.theme, item: 'findable-2'}});
    await page.read('Ik weet wie mij hierbij kan helpen.');
    await page.press('Laat de uitslag zien');
    expect(page.text).to.contain('Tel eerst de handen');
    await page.write('Oneens', '6');
    await page.press('Laat de uitslag zien');
    expect(page.texts('.tally li')[1]).to.contain('6 mensen');
    await page.press('Tel opnieuw');
    expect(page.field('Oneens').value).to.equal('6');
    await page.write('Oneens', '5');
    await page.press('Laat de uitslag zien');
    expect(page.texts('.tally li')[1]).to.contain('5 mensen');
  });

  it('warns who leaves the page, because nothing is kept', async () => {
    const page = await showSession();
    expect(atRest()).to.equal(true);
    await page.press('Leidt u het gesprek?');
    await page.read('Hoe wilt u praten?');
    await page.press('Begin op dit apparaat');
    await page.read('Dit doet u nu');
    expect(atRest()).to.equal(false);
  });

  it('goes on with a session that the page gives as data, and stays when the element moves', async () => {
    const page = await showSession({session: sampleSessions.plan});
    await page.read('Kies de punten voor het verbeterplan');
    await page.press('Verder: Afsluiten');
    const other = document.createElement('div');
    document.body.append(other);
    other.append(page.element);
    await page.settle();
    expect(page.texts('h2')).to.deep.equal(['Afsluiten']);
  });

  it('takes text and data along that hold where each point belongs', async () => {
    const page = await showSession({session: sampleSessions.close, contentPack: sampleTalkContent});
    const saved: Blob[] = [];
    const makeAddress = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return makeAddress(blob);
    };
    try {
      await page.read('Neem het mee');
      await page.press('Sla op als tekst');
      await page.press('Sla op als gegevens');
    } finally {
      URL.createObjectURL = makeAddress;
    }
    const [text = '', data = ''] = await Promise.all(saved.map((blob) => blob.text()));
    expect(text).to.contain(
      '- Eén telefoonnummer op elke brief. (Vindbaar zijn, Wat er gebeurde, Transparant en eenvoudig)',
    );
    const {pointsForPlan} = JSON.parse(data) as {pointsForPlan: readonly object[]};
    expect(pointsForPlan).to.deep.equal([
      {
        text: 'Eén telefoonnummer op elke brief.',
        ...{theme: 'findable', principle: 'clear-and-simple', case: 'case-1'},
        origin: {kind: 'session', id: 'sample', item: 'point-1'},
      },
    ]);
  });
});
