import {parentPort} from 'node:worker_threads';
import {findAlfaProblems} from './find-alfa-problems.ts';
import type {Snapshot} from './snapshot.ts';

// The other end of alfa.ts, which gives one snapshot at a time.
parentPort?.on('message', (snapshot: Snapshot) => {
  void findAlfaProblems(snapshot).then((problems) => parentPort?.postMessage(problems));
});
