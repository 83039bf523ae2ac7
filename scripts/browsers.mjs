// Where the browser for the tests is. Plain Node: usable before node_modules exists.
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

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
