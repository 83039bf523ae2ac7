// Holds the walls themselves: in a small copy of the house each planted breach must be found.
// A wall that stands open looks the same as a good one.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, test} from 'node:test';

const breaches = {
  'no-cycle': ['packages/model/src/cycle-a.ts', "import './cycle-b.js';"],
  'model-is-ground': ['packages/model/src/breach.ts', "import '@toegang/domain';"],
  'content-knows-only-model': ['packages/content/src/breach.ts', "import '@toegang/transport';"],
  'domain-knows-only-model': ['packages/domain/src/breach.ts', "import '@toegang/content';"],
  'transport-knows-only-model-and-plans': ['packages/transport/src/breach.ts', "import '@toegang/content';"],
  'elements-know-no-server': ['packages/elements/src/context/server.ts', "import '@toegang/collector';"],
  'elements-never-publish': ['packages/elements/src/ui/breach.ts', "import '@toegang/domain';"],
  'collector-knows-no-screen': ['packages/collector/src/breach.ts', "import '@toegang/transport';"],
  'theme-check-reads-only-the-map': ['packages/theme-check/src/breach.ts', "import '@toegang/model';"],
  'theme-and-words-import-nothing': ['packages/elements/src/words/breach.ts', "import '../ui/field.js';"],
  'ui-knows-theme-and-words': ['packages/elements/src/ui/breach-up.ts', "import '../radar/radar.js';"],
  'context-knows-no-element': ['packages/elements/src/context/breach.ts', "import '../radar/radar.js';"],
  'elements-stay-apart': ['packages/elements/src/scan/breach.ts', "import '../radar/radar.js';"],
  'a-report-is-made-of-three': ['packages/elements/src/results/breach.ts', "import '../scan/scan.js';"],
  'a-session-is-about-themes': ['packages/elements/src/session/breach.ts', "import '../scan/scan.js';"],
  'geometry-is-pure': ['packages/elements/src/radar/geometry.ts', "import 'lit';"],
  'only-tag-files-register': ['packages/elements/src/radar/breach.ts', "import './toegang-radar.js';"],
  'nothing-imports-the-roof': ['packages/collector/src/breach-up.ts', "import '../../../demo/round.js';"],
};
const innocent = {
  'packages/model/src/cycle-b.ts': "import './cycle-a.js';",
  'packages/elements/src/ui/field.ts': "import 'lit';",
  'packages/elements/src/radar/radar.ts': "import '../ui/field.js';",
  'packages/elements/src/radar/toegang-radar.ts': "import './radar.js';",
  'packages/elements/src/scan/scan.ts': "import '../ui/field.js';",
  'packages/elements/src/results/results.ts': "import '../radar/radar.js'; import '@toegang/domain/report.js';",
  'packages/elements/src/talk-plate/blocks.ts': '',
  'packages/elements/src/session/session.ts': "import '../talk-plate/blocks.js';",
  'demo/round.ts': '',
  'node_modules/lit/index.js': '',
  'node_modules/lit/package.json': '{"name": "lit", "main": "index.js"}',
};
const packages = ['model', 'content', 'domain', 'transport', 'elements', 'collector', 'theme-check'];

const house = mkdtempSync(join(tmpdir(), 'toegang-walls-'));
after(() => rmSync(house, {recursive: true}));

function plant(path, text) {
  mkdirSync(dirname(join(house, path)), {recursive: true});
  writeFileSync(join(house, path), `${text}\n`);
}

for (const name of packages) {
  const manifest = {name: `@toegang/${name}`, exports: {'.': {types: './dist/index.d.ts', default: './dist/index.js'}}};
  plant(`packages/${name}/package.json`, JSON.stringify(manifest));
  plant(`packages/${name}/dist/index.d.ts`, 'export {};');
  mkdirSync(join(house, 'node_modules/@toegang'), {recursive: true});
  symlinkSync(join(house, 'packages', name), join(house, 'node_modules/@toegang', name));
}
for (const [path, text] of [...Object.entries(innocent), ...Object.values(breaches)]) plant(path, text);
for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json']) cpSync(file, join(house, file));

const {stdout, stderr} = spawnSync(
  'depcruise',
  ['packages', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
  {
    cwd: house,
    encoding: 'utf8',
    env: {...process.env, NODE_PATH: join(process.cwd(), 'node_modules')},
  },
);
assert.ok(stdout, stderr);
const found = JSON.parse(stdout).summary.violations.map(({rule, from}) => `${rule.name}: ${from}`);

for (const [name, [file]] of Object.entries(breaches)) {
  test(`the wall ${name} stops ${file}`, () => {
    assert.ok(found.includes(`${name}: ${file}`), found.join('\n'));
  });
}

test('what stands at its own place is left alone', () => {
  const accused = Object.keys(innocent).filter((file) => found.some((line) => line.endsWith(`: ${file}`)));
  assert.deepEqual(accused, []);
});
