import {expect} from 'chai';
import type {Plan, PlanAction, PublishedResults, Session} from '@toegang/model';
import {
  earlierPlan,
  earlierResults,
  manyResults,
  openResults,
  otherScaleResults,
  partlyHiddenResults,
  samplePlan,
  sampleSessions,
  wrongPlan,
} from '@toegang/model/samples';
import type {Transport} from '@toegang/transport';
import '../toegang-verbeterplan.js';
// Here before the tests begin, as they are once somebody asked for them.
import './bring-part.js';
import './plan-files.js';
import {showPlan, type PlanPage} from '../testing/plan-page.js';

const empty: Plan = {...samplePlan, actions: []};
const planOfRound: Plan = {...samplePlan, round: earlierResults.round};
const session: Session = {
  ...sampleSessions.plan,
  id: 'talk-1',
  title: 'Gesprek in de bibliotheek',
  points: [
    {id: 'p1', text: 'Eén telefoonnummer op elke brief.', theme: 'findable', toPlan: true},
    {id: 'p2', text: 'De balie ook op zaterdag open.', toPlan: true},
    {id: 'p3', text: 'Alleen om over te praten.', toPlan: false},
  ],
};

afterEach(() => document.querySelectorAll('toegang-verbeterplan').forEach((element) => element.remove()));

/** The names of the actions in the plan, as the page heard that they were added. */
function added({changes}: PlanPage): readonly string[] {
  return changes.flatMap(({action, change}) => (change === 'add' && typeof action === 'object' ? action.action : []));
}

describe('what was agreed before', () => {
  it('stands above the board with what came of it: state, who, learning', async () => {
    const page = await showPlan({earlier: earlierPlan});
    await page.read('Wat spraken we eerder af?');
    expect(page.text).to.contain('3 acties: 1 klaar, 1 bezig en 1 gestopt.');
    expect(page.text).to.contain('Vooral mensen met werk komen ’s avonds.');
    expect(page.text).to.contain('Wie: Coördinator, Cliëntondersteuning');
    const [first] = page.all('.earlier, .board');
    expect(first?.className).to.equal('earlier');
  });

  it('comes along when it is not finished, keeps where it came from, and is offered once', async () => {
    const page = await showPlan({plan: empty, earlier: earlierPlan});
    await page.read('Neem mee');
    expect(page.all('.earlier button')).to.have.length(1);
    await page.press('Neem mee: Inwoners krijgen hulp');
    await page.until(() => page.changes.length > 0);
    expect(added(page)).to.deep.equal(['Inwoners krijgen hulp bij het maken van een eigen plan.']);
    const {action} = page.changes[0] as {readonly action: PlanAction};
    expect(action.origin).to.deep.equal({kind: 'plan', id: 'earlier', item: 'own-plan'});
    await page.read('Staat ook in dit plan.');
    expect(page.all('.earlier button')).to.have.length(0);
    expect(page.focused?.id).to.equal('earlier');
  });

  it('is read-only and without roles for residents', async () => {
    const page = await showPlan({earlier: earlierPlan, forResidents: true});
    await page.read('Wat spraken we eerder af?');
    expect(page.text).not.to.contain('Teamleider publiekszaken');
    expect(page.all('.earlier button')).to.have.length(0);
  });
});

describe('another language', () => {
  it('brings its words for what comes in and goes out', async () => {
    const page = await showPlan({earlier: earlierPlan, lang: 'en'});
    await page.read('What did we agree before?');
    await page.read('Take over and take along');
    expect(page.text).not.to.contain('Wat spraken we eerder af?');
  });
});

describe('where an action came from', () => {
  it('stands on its card, with the name of the session where that is known', async () => {
    const page = await showPlan({earlier: {...earlierPlan, id: 'before'}, session: {...session, id: 'sample'}});
    await page.read('Bezig');
    expect(page.card('letter').textContent).to.contain('Uit het gesprek ‘Gesprek in de bibliotheek’');
    expect(page.card('room').textContent).to.contain('Uit de scan');
    expect(page.card('coffee').textContent).not.to.contain('Uit ');
  });
});

describe('points of a session', () => {
  it('are chosen already, and become actions in one step', async () => {
    const page = await showPlan({plan: empty, session});
    await page.read('Uit het gesprek ‘Gesprek in de bibliotheek’');
    expect(page.text).not.to.contain('Alleen om over te praten.');
    await page.press('Neem 2 punten over');
    await page.until(() => page.changes.length === 2);
    expect(added(page)).to.deep.equal(['Eén telefoonnummer op elke brief.', 'De balie ook op zaterdag open.']);
    await page.read('Alle punten staan al in dit plan.');
    await page.press('Ongedaan maken');
    await page.read('Neem 2 punten over');
    expect(page.changes.map(({change}) => change)).to.deep.equal(['add', 'add', 'remove', 'remove']);
  });

  it('are told of and leave the focus where they were', async () => {
    const page = await showPlan({plan: empty, session});
    await page.read('Neem 2 punten over');
    await page.press('Neem 2 punten over');
    await page.read('2 acties erbij in het plan.');
    expect(page.focused?.id).to.equal('drafts');
  });

  it('can be left out, and nothing chosen is said', async () => {
    const page = await showPlan({plan: empty, session});
    await page.read('Neem 2 punten over');
    for (const box of page.all('.drafts input')) box.click();
    await page.settle();
    await page.press('Neem over');
    await page.read('Kies eerst een of meer punten.');
    expect(page.changes).to.deep.equal([]);
  });

  it('come in from elsewhere on the page', async () => {
    const page = await showPlan({plan: empty});
    page.element.addPoints([{id: 'note-1', text: 'Meer tijd per gesprek.'}]);
    await page.read('Meer tijd per gesprek.');
    await page.press('Neem 1 punt over');
    await page.until(() => page.changes.length === 1);
    expect(added(page)).to.deep.equal(['Meer tijd per gesprek.']);
  });
});

describe('what a round wants better', () => {
  it('is a draft with who chose it; nothing is chosen beforehand', async () => {
    const page = await showPlan({plan: empty, results: [manyResults]});
    await unfold(page);
    await page.read('Wat moet als eerste beter?');
    expect(page.texts('.drafts .option .muted').join(' ')).to.match(/Inwoners: \d+ van 45/);
    const [box] = page.all('.drafts input') as HTMLInputElement[];
    expect(box?.checked).to.equal(false);
    box?.click();
    await page.settle();
    await page.press('Neem 1 punt over');
    await page.until(() => page.changes.length === 1);
    expect(added(page)[0]).to.match(/^Dit gaan we beter doen: /);
  });

  it('is not offered to who may only look', async () => {
    const page = await showPlan({results: [manyResults], forResidents: true});
    expect(page.all('.drafts, .bring')).to.have.length(0);
  });
});

describe('whether it helped', () => {
  const follow = async (results: readonly PublishedResults[], plan = planOfRound): Promise<PlanPage> => {
    const page = await showPlan({plan, results});
    await page.read('Heeft het geholpen?');
    return page;
  };

  it('puts the round before and after beside the actions aimed at it, in words and in a table', async () => {
    const page = await follow([earlierResults, manyResults]);
    await page.read('De ronde van 22 november 2024 naast die van 21 november 2026.');
    expect(page.all('.follow-up tbody tr')).to.have.length(7);
    expect(page.texts('.follow-up thead th')).to.deep.equal([
      'Uitgangspunt',
      'Inwoners',
      'Medewerkers',
      'Acties in dit plan',
    ]);
    expect(page.text).to.match(/van \d,\d naar \d,\d/);
    expect(page.text).to.contain('Eén telefoonnummer voor alle vragen. (afgesproken)');
    expect(page.text).to.contain('Zeker is dat niet.');
    for (const drawing of page.all('.score-bars')) expect(drawing.getAttribute('aria-hidden')).to.equal('true');
  });

  it('says which differences hold, and which cannot be told because a group is hidden', async () => {
    const later = {...partlyHiddenResults, round: 'later', publishedOn: '2027-01-01'};
    const page = await follow([earlierResults, later]);
    await page.read('niet te zeggen: ');
  });

  it('compares nothing when other questions were asked, and says why', async () => {
    const page = await follow([otherScaleResults, manyResults], {...samplePlan, round: otherScaleResults.round});
    await page.read('mogen niet naast elkaar staan');
    expect(page.all('.score-bars')).to.have.length(0);
    expect(page.text).to.contain('Een spiegelgesprek met mantelzorgers. (idee)');
  });

  it('waits for a new round', async () => {
    await (await follow([earlierResults])).read('Er is nog geen nieuwe ronde na dit plan.');
  });

  it('asks the collector for the round of the plan and those that the page names', async () => {
    const page = await showPlan();
    const asked: string[] = [];
    const rounds = new Map([earlierResults, manyResults].map((results) => [results.round, results]));
    const fetchResults: Transport['fetchResults'] = (round) => {
      asked.push(round);
      const value = rounds.get(round);
      return Promise.resolve(value ? {ok: true, value} : {ok: false, failure: {kind: 'unreachable'}});
    };
    Object.assign(page.element, {
      ...{plan: planOfRound, compare: `${manyResults.round} gone`},
      transport: {fetchResults, fetchContent: () => Promise.reject(new Error('not asked for'))},
    });
    await page.read('naast die van 21 november 2026.');
    expect(asked).to.include.members(['gone', manyResults.round, earlierResults.round]);
    expect(page.text).to.contain('Niet alle rondes konden opgehaald worden.');
  });

  it('tells of an open round that its numbers are not there yet', async () => {
    const page = await follow([earlierResults, {...openResults, round: 'open'}]);
    await page.read('niet te zeggen: de ronde is nog open');
  });
});

/** Opens the fold with points and files. */
async function unfold(page: PlanPage): Promise<void> {
  await page.read('Overnemen en meenemen');
  await page.press('Overnemen en meenemen');
}

/** Chooses a file with this text, as a user does. */
async function choose(page: PlanPage, text: string, name = 'verbeterplan.json'): Promise<void> {
  await unfold(page);
  await page.until(() => page.all('#import').length > 0);
  const files = new DataTransfer();
  files.items.add(new File([text], name, {type: 'application/json'}));
  const [input] = page.all('#import') as [HTMLInputElement];
  input.files = files.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

describe('a file of a plan', () => {
  it('says of each action that is broken what is wrong and where, and takes the rest', async () => {
    const page = await showPlan({plan: empty});
    await choose(page, JSON.stringify(wrongPlan));
    await page.read('3 acties gelezen: 3 nieuw, 0 anders dan in dit plan.');
    expect(page.texts('.broken > li > p:first-child')).to.deep.equal([
      'Actie 1: Wij schrijven alle brieven opnieuw, samen met inwoners.',
      'Actie 2',
      'Actie 3: Het wijkteam mag tot 500 euro zelf beslissen.',
      'Actie 4: Elke week een inloop in de bibliotheek.',
    ]);
    expect(page.text).to.contain('Bij ‘Klaar op’ staat "2027-02-30": dat is geen dag op de kalender.');
    expect(page.text).to.contain('Bij ‘Actie’ staat " ": daar hoort een tekst te staan.');
    expect(page.text).to.contain('"owners": "Buurtwerker"');
    await page.press('Zet 3 nieuwe acties in het plan');
    await page.until(() => page.changes.length === 3);
    expect(added(page)).to.contain('Elke week een inloop in de bibliotheek.');
  });

  it('shows markup in it as text', async () => {
    const page = await showPlan({plan: empty});
    await choose(page, JSON.stringify({actions: [{id: 'a', action: '<b>vet</b>', due: '<img src=x>'}]}));
    await page.read('Actie 1: <b>vet</b>');
    expect(page.text).to.contain('Bij ‘Stand’ staat niets: kies');
    expect(page.text).to.contain('Bij ‘Klaar op’ staat "<img src=x>"');
    expect(page.all('.broken b, .broken img')).to.have.length(0);
  });

  it('with a comma too few loses one action and not the others', async () => {
    const page = await showPlan({plan: empty});
    await choose(page, JSON.stringify(samplePlan, null, 2).replace('"id": "phone",', '"id": "phone"'));
    await page.read('5 acties gelezen: 5 nieuw');
    expect(page.text).to.contain('Deze actie is niet te lezen.');
    expect(page.text).to.contain('Eén telefoonnummer voor alle vragen.');
  });

  it('changes what is other only when asked, in one step', async () => {
    const [first, ...others] = samplePlan.actions;
    const page = await showPlan();
    await choose(page, JSON.stringify({...samplePlan, actions: [{...first, action: 'Anders.'}, ...others]}));
    await page.read('6 acties gelezen: 0 nieuw, 1 anders dan in dit plan.');
    expect(page.texts('.import .buttons button')).to.deep.equal(['Zet 1 actie in het plan, ook wat anders is']);
  });

  it('that is none says so', async () => {
    const page = await showPlan();
    await choose(page, 'hallo', 'brief.json');
    await page.read('In brief.json staat geen plan en geen gesprek.');
  });

  it('may be that of a session: its points are offered above', async () => {
    const page = await showPlan({plan: empty});
    await choose(page, JSON.stringify({session}), 'gesprek.json');
    await page.read('2 punten uit een gesprek.');
    await page.press('Neem 2 punten over');
    await page.until(() => page.changes.length === 2);
  });

  it('is made on the device, and its name is said', async () => {
    const page = await showPlan();
    await unfold(page);
    await page.until(() => page.all('.files').length > 0);
    for (const [name, end] of [
      ['CSV', 'csv'],
      ['Agenda', 'ics'],
      ['Gegevens', 'json'],
    ] as const) {
      const saved = nextDownload();
      await page.press(name);
      expect(await saved).to.equal(`verbeterplan-2026-11-22.${end}`);
      await page.read(`Opgeslagen: verbeterplan-2026-11-22.${end}`);
    }
  });

  it('shares what worked as a practice', async () => {
    const page = await showPlan();
    await unfold(page);
    await page.until(() => page.all('.share').length > 0);
    const saved = nextDownload();
    await page.press('Deel als praktijkvoorbeeld: Elke week een inloop');
    expect(await saved).to.equal('praktijkvoorbeeld.json');
  });
});

/** The name of the next file that is given to the browser, which does not keep it. */
function nextDownload(): Promise<string> {
  return new Promise((done) => {
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function take(this: HTMLAnchorElement): void {
      HTMLAnchorElement.prototype.click = click;
      done(this.download);
    };
  });
}
