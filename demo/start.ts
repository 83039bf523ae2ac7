// npm start: the demo municipality, on its embedded database.
import {readEnvironment} from '@toegang/collector';
import {openDemo} from './open-demo.ts';

const settings = readEnvironment(process.env);
const collector = await openDemo(settings);
const address = new URL((await collector.listen(settings.port, settings.host)).url);
address.hostname = 'localhost';
const site = address.origin;

console.log(`
The demo municipality is open:   ${site}
  the scan                       ${site}/scan.html
  the results                    ${site}/resultaten.html
  the talk plate                 ${site}/praatplaat.html
  a session of a group           ${site}/gesprek.html
  an improvement plan            ${site}/verbeterplan.html
  the radar of a client council  ${site}/clientenraad.html
  the coordinator's desk         ${site}/beheer.html
`);
console.log('Ctrl-C stops it; the answers stay. Fill it with 500 simulated respondents: npm run demo:fill');

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void collector.close());
