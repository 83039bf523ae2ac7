// npm run bench: how smoothly a card of an improvement plan of 2,000 actions is dragged over its board, on a processor
// that is made four times slower. Beside it a bare page with as many items, on which one box follows the pointer. Both
// run in turns in one browser; what the bare page misses, the machine or the browser missed.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {makeLargePlan, samplePlanContent} from '@toegang/model/samples';
import {launch, type CDPSession, type Page} from 'puppeteer-core';
import {chromiumArgs, findChromium} from '../scripts/browsers.mjs';

const SLOWER = 4;
/** `BENCH_TURNS` makes it quicker. */
const TURNS = Number(process.env['BENCH_TURNS'] ?? 5);
const MOVES = 60;
/** In milliseconds. */
const HOLD = {frame: 17, lift: 120, drop: 50};

/** In milliseconds: between frames while a card is dragged; and of the processor, at lifting and at dropping. */
interface Taken {
  readonly frames: readonly number[];
  readonly lift: number;
  readonly drop: number;
}

const PAGES: Readonly<Record<string, string>> = {
  '/board.html': '<script type="module" src="/toegang.js"></script><toegang-verbeterplan></toegang-verbeterplan>',
  '/bare.html': `<ol>${'<li>Een actie van een bord</li>'.repeat(2000)}</ol><p id="box">Actie</p><script src="/bare.js"></script>`,
};
const BARE = `const box = document.querySelector('#box');
box.style.cssText = 'position:fixed;top:0;left:0;margin:0';
addEventListener('pointermove', ({clientX, clientY}) => {
  box.style.transform = 'translate(' + clientX + 'px,' + clientY + 'px)';
});`;

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://bench').pathname;
  const page = PAGES[path];
  if (page === undefined) {
    response.setHeader('content-type', 'text/javascript');
    response.end(path === '/bare.js' ? BARE : readFileSync(new URL(`../dist${path}`, import.meta.url)));
  } else {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="nl"><title>bench</title><link rel="icon" href="data:," /><body>${page}</body></html>`,
    );
  }
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const executablePath = findChromium();
if (executablePath === undefined) throw new Error('No Chromium: set CHROME_PATH.');
const browser = await launch({executablePath, args: [...chromiumArgs]});

/** What the main thread of a page did so far, in milliseconds. */
async function workOf(client: CDPSession): Promise<number> {
  const {metrics} = await client.send('Performance.getMetrics');
  return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Waits until the page has drawn what it knows. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Drags from here over the whole width and back, and lets go. */
async function drag(page: Page, from: {readonly x: number; readonly y: number}): Promise<Taken> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  await client.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  await page.mouse.move(from.x, from.y);
  await rest(page);
  const before = await workOf(client);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 4);
  await rest(page);
  const lift = (await workOf(client)) - before;
  await page.evaluate(() => {
    const page = globalThis as unknown as {frames?: number[]; isOver?: boolean};
    const frames: number[] = (page.frames = []);
    let last = performance.now();
    const tick = (now: number): void => {
      frames.push(now - last);
      last = now;
      if (!page.isOver) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  for (let move = 0; move < MOVES; move += 1) {
    const share = Math.abs(((move * 2) / MOVES) % 2 > 1 ? 2 - (move * 2) / MOVES : (move * 2) / MOVES);
    await page.mouse.move(60 + share * 1100, 300 + ((move * 37) % 320));
  }
  await page.mouse.move(900, 400);
  const frames = await page.evaluate(() => {
    const page = globalThis as unknown as {frames?: number[]; isOver?: boolean};
    page.isOver = true;
    return page.frames ?? [];
  });
  await rest(page);
  const atDrop = await workOf(client);
  await page.mouse.up();
  await rest(page);
  const drop = (await workOf(client)) - atDrop;
  await client.detach();
  return {frames: frames.slice(1), lift, drop};
}

/** One turn on the board; `isWhole` draws all cards first, not the first of each column. */
async function onBoard(isWhole: boolean): Promise<Taken> {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 800});
  await page.goto(`${site}/board.html`);
  await page.evaluate(
    (plan, contentPack) => {
      const element = document.querySelector('toegang-verbeterplan');
      Object.assign(element as object, {plan, contentPack, today: '2026-11-22'});
    },
    makeLargePlan(),
    samplePlanContent,
  );
  await page.waitForSelector('pierce/.handle', {timeout: 60_000});
  if (isWhole) {
    for (;;) {
      const more = await page.$('pierce/.more');
      if (more === null) break;
      await more.evaluate((button) => (button as HTMLElement).click());
      await rest(page);
    }
  }
  const card = await page.waitForSelector('pierce/.column:first-of-type .card-action');
  const box = await card?.boundingBox();
  if (!box) throw new Error('The board has no cards.');
  await page.evaluate((top) => scrollTo(0, top - 300), box.y);
  const now = await card?.boundingBox();
  const taken = await drag(page, {x: (now?.x ?? 0) + 20, y: (now?.y ?? 0) + 8});
  await page.close();
  return taken;
}

async function onBare(): Promise<Taken> {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 800});
  await page.goto(`${site}/bare.html`);
  const taken = await drag(page, {x: 80, y: 300});
  await page.close();
  return taken;
}

function at(share: number, values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(share * (values.length - 1))] ?? Number.NaN;
}

function describe(name: string, turns: readonly Taken[]): string {
  const p95 = at(
    0.5,
    turns.map(({frames}) => at(0.95, frames)),
  );
  const long = turns.flatMap(({frames}) => frames).filter((frame) => frame > 50).length;
  const [lift, drop] = [
    at(
      0.5,
      turns.map((turn) => turn.lift),
    ),
    at(
      0.5,
      turns.map((turn) => turn.drop),
    ),
  ];
  return `${name}: frame p95 ${p95.toFixed(1)} ms, over 50 ms ${long} in ${turns.length} turns; lift ${lift.toFixed(0)} ms, drop ${drop.toFixed(0)} ms of the processor`;
}

const [portions, whole, bare]: [Taken[], Taken[], Taken[]] = [[], [], []];
for (let turn = 0; turn < TURNS; turn += 1) {
  bare.push(await onBare());
  portions.push(await onBoard(false));
  whole.push(await onBoard(true));
}
await browser.close();
server.close();
console.log(describe('a board of 2,000 actions, as it opens', portions));
console.log(describe('the same with every card drawn', whole));
console.log(describe('a bare page of 2,000 items, one box', bare));
console.log(
  `processor ${SLOWER} times slower, medians of ${TURNS} turns; to hold on a machine at rest: frame p95 ${HOLD.frame} ms, lift ${HOLD.lift} ms, drop ${HOLD.drop} ms`,
);
