// Where the browsers for the tests are. Plain Node: usable before node_modules exists.
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, dirname, join} from 'node:path';

/** The first of these programs that is on the PATH. */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Path of a Chromium: `CHROME_PATH`, or what is on the PATH; undefined when there is none. */
export function findChromium() {
  return (
    process.env.CHROME_PATH ?? findProgram('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome')
  );
}

/** Path of a Firefox: `FIREFOX_PATH`, or what is on the PATH; undefined when there is none. */
export function findFirefox() {
  return process.env.FIREFOX_PATH ?? findProgram('firefox-esr', 'firefox');
}

/** Path of WebKitGTK's small browser; undefined when it, its driver or the screen it needs (Xvfb) is not there. */
export function findWebKit() {
  const driver = findProgram('WebKitWebDriver');
  if (driver === undefined || findProgram('Xvfb') === undefined) return undefined;
  // not on the PATH, but in …/lib/<architecture>/webkit2gtk-4.x/ beside the driver's …/bin/
  const libraries = join(dirname(dirname(driver)), 'lib');
  const inside = (folder, part) =>
    readdirSync(folder)
      .filter((name) => name.includes(part))
      .map((name) => join(folder, name));
  return inside(libraries, '-linux-')
    .flatMap((folder) => inside(folder, 'webkit2gtk-4'))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
}

/** Each engine that the tests run in: how to find it, and what to install for it on Debian and Ubuntu. */
export const engines = {
  chromium: {find: findChromium, packages: ['chromium', 'fonts-liberation'], variable: 'CHROME_PATH'},
  firefox: {find: findFirefox, packages: ['firefox-esr'], variable: 'FIREFOX_PATH'},
  webkit: {find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb']},
};

/** The engines to test in: those of `BROWSERS`, names with commas between them, or all. */
export function wantedEngines() {
  const all = Object.keys(engines);
  const wanted = process.env.BROWSERS?.split(',') ?? all;
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`BROWSERS: expected some of ${all.join(',')}; got ${unknown.join(',')}`);
  return wanted;
}

/** Engines that the tests do not run in, each with the reason. */
export function findAbsentEngines() {
  const wanted = wantedEngines();
  return Object.entries(engines).flatMap(([name, {find, packages}]) => {
    if (!wanted.includes(name)) return [{name, reason: 'BROWSERS leaves it out'}];
    return find() === undefined ? [{name, reason: `not installed (${packages.join(' ')})`}] : [];
  });
}

/** Without the sandbox it also runs as root and in containers; the rest keeps it from calling home. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];
