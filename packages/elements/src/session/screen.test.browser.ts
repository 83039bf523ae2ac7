import {expect} from 'chai';
import {sampleSessions} from '@toegang/model/samples';
import {leaveSeats, takeSeat} from './testing/seat-page.js';
import {StandInSessions} from './testing/stand-in-sessions.js';
import './toegang-gesprek.js';

const inviting = {...sampleSessions.welcome, joinCode: 'BRUG-7KMT'};

describe('the screen of the room', () => {
  afterEach(leaveSeats);

  it('says how a telephone comes in, also to who does not see the code for cameras', async () => {
    const page = await takeSeat('screen', new StandInSessions(inviting));
    expect(page.text).to.contain('BRUG-7KMT');
    expect(page.text).to.contain(location.host);
    expect(page.text).to.contain('12 telefoons doen mee.');
    for (let tries = 0; tries < 500 && page.all('.qr').length === 0; tries += 1) await page.settle();
    expect(page.all('.qr')[0]?.getAttribute('aria-label')).to.contain('QR-code');
  });

  it('shows how many chose, and not what, until it is revealed', async () => {
    const sessions = new StandInSessions(sampleSessions.questions);
    const page = await takeSeat('screen', sessions);
    expect(page.text).to.contain('11 van de 12 mensen hebben gekozen.');
    expect(page.text).not.to.contain('Oneens');
    sessions.turn({tallies: sampleSessions.themes.tallies});
    await page.read('Oneens 7 mensen');
  });

  it('shows the themes with the most dots first, once they are revealed', async () => {
    const sessions = new StandInSessions(sampleSessions.themes);
    const page = await takeSeat('screen', sessions);
    expect(page.text).to.contain('9 van de 12 mensen hebben stippen gezet.');
    expect(page.all('.tally')).to.have.length(0);
    sessions.turn({tallies: sampleSessions.theme.tallies});
    await page.read('17 stippen');
    expect(page.texts('ol.tally > li')).to.deep.equal([
      'Vindbaar zijn 17 stippen',
      'Samen werken 11 stippen',
      'Luisteren 8 stippen',
    ]);
  });

  it('shows the statement and what the room chose', async () => {
    const page = await takeSeat('screen', new StandInSessions(sampleSessions.theme));
    expect(page.text).to.contain('Bij ons gaat dit goed.');
    expect(page.texts('.tally > li')).to.deep.equal([
      'Eens 3 mensen',
      'Oneens 5 mensen',
      'Het hangt ervan af 4 mensen',
    ]);
  });

  it('shows how long there is to talk', async () => {
    const page = await takeSeat('screen', new StandInSessions({...sampleSessions.theme, step: 'talk'}));
    expect(page.texts('[role=timer]')).to.deep.equal(['Nog 4:05 De tijd staat stil']);
  });

  it('shows the newest point first', async () => {
    const sessions = new StandInSessions({...sampleSessions.theme, step: 'points'});
    const page = await takeSeat('screen', sessions);
    const point = {id: 'new', text: 'Net geschreven', theme: 'findable', toPlan: false};
    sessions.turn({points: [...sampleSessions.theme.points, point]});
    await page.read('Net geschreven');
    expect(page.texts('.card')[0]).to.equal('Net geschreven');
  });

  it('shows what goes to the plan, and what was agreed', async () => {
    const sessions = new StandInSessions(sampleSessions.plan);
    const page = await takeSeat('screen', sessions);
    expect(page.texts('h3')).to.deep.equal(['Punten voor het plan', 'Andere punten']);
    sessions.turn(sampleSessions.close);
    await page.read('Over zes weken laten wij de nieuwe brief aan inwoners lezen.');
  });

  for (const [phase, session] of Object.entries(sampleSessions)) {
    it(`has nothing to press or to fill in, in the phase ${phase}`, async () => {
      const page = await takeSeat('screen', new StandInSessions(session));
      expect(page.all('.room-screen :is(button, input, textarea, select, a)')).to.have.length(0);
    });
  }
});
