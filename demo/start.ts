// npm start: the demo municipality, on its embedded database.
import {readEnvironment} from '@toegang/collector';
import {openDemo} from './open-demo.ts';

const settings = readEnvironment(process.env);
const collector = await openDemo(settings);
await collector.listen(settings.port, settings.host);

console.log(`
The demo municipality is open:   http://localhost:${settings.port}
  the scan                       http://localhost:${settings.port}/scan.html
  the results                    http://localhost:${settings.port}/resultaten.html
  the talk plate                 http://localhost:${settings.port}/praatplaat.html
  the radar of a client council  http://localhost:${settings.port}/clientenraad.html
  the coordinator's desk         http://localhost:${settings.port}/beheer.html
`);
console.log('Ctrl-C stops it; the answers stay. Fill it with 500 simulated respondents: npm run demo:fill');

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void collector.close());
