// The walls of docs/decisions/0001. Each rule says why; scripts/walls.test.mjs holds that each one really stops a breach.
const elementFolders =
  '(scan|radar|improvement-points|answers|results|talk-plate|session|plan-board|library|reactions|coordinator)';

/** Dependencies into a package of ours, by its folder or by its name. */
const ours = (names) => ({path: `^(packages|@toegang)/(${names})(/|$)`});
const oursBut = (names) => ({path: `^(packages|@toegang)/(?!(${names})(/|$))`});

const rule = (name, comment, from, to, exceptFrom = {}) => ({
  name,
  comment,
  severity: 'error',
  from: {...from, ...exceptFrom},
  to,
});

module.exports = {
  forbidden: [
    rule('no-cycle', 'two files that need each other are one file', {}, {circular: true}),
    rule(
      'model-is-ground',
      'shapes are read by browsers, servers and other software',
      {path: '^packages/model/'},
      oursBut('model'),
    ),
    rule('content-knows-only-model', 'words are data', {path: '^packages/content/'}, oursBut('content|model')),
    rule(
      'domain-knows-only-model',
      'the same rules run on the screen and on the server',
      {path: '^packages/domain/'},
      oursBut('domain|model'),
    ),
    rule(
      'transport-knows-only-model-and-plans',
      'what sends and stores is small enough to read; a plan merges on the device by the rules of the collector',
      {path: '^packages/transport/'},
      {...oursBut('transport|model'), pathNot: '^(packages/domain/(src|dist)|@toegang/domain)/plan'},
    ),
    rule(
      'elements-know-no-server',
      'the components are complete without a server',
      {path: '^packages/elements/'},
      ours('collector'),
    ),
    rule(
      'elements-never-publish',
      'the screen may reckon with what was published and with what a session shows, not with what people answered',
      {path: '^packages/elements/'},
      {...ours('domain'), pathNot: '/(report|personal-data|plan|session)(\\.d)?\\.[jt]s$'},
    ),
    rule(
      'collector-knows-no-screen',
      'a server has no screen',
      {path: '^packages/collector/'},
      ours('elements|transport'),
    ),
    rule(
      'theme-check-reads-only-the-map',
      'it tells of the components as data, and runs where they cannot',
      {path: '^packages/theme-check/'},
      {...oursBut('theme-check'), pathNot: 'theme-map\\.json$'},
    ),
    rule(
      'theme-and-words-import-nothing',
      'they are data',
      {path: '^packages/elements/src/(theme|words)/'},
      {path: '.', pathNot: '(^packages/elements/src/(theme|words)/|node_modules/lit/)'},
    ),
    rule(
      'ui-knows-theme-and-words',
      'small parts know no element',
      {path: '^packages/elements/src/ui/', pathNot: '\\.test\\.'},
      {path: '^(@toegang/|packages/(?!elements/)|packages/elements/src/(?!ui/|theme/|words/))'},
    ),
    rule(
      'context-knows-no-element',
      'elements come and go',
      {path: '^packages/elements/src/context/', pathNot: '\\.test\\.'},
      {path: `^packages/elements/src/${elementFolders}/`},
    ),
    rule(
      'elements-stay-apart',
      'someone installs one',
      {path: `^packages/elements/src/${elementFolders}/`},
      {path: `^packages/elements/src/${elementFolders}/`, pathNot: '^packages/elements/src/$1/'},
      {pathNot: '(^packages/elements/src/(results|session)/|\\.test\\.)'}, // a test may put what its element names on a page
    ),
    rule(
      'a-report-is-made-of-three',
      'the report is composed of what shows results, and of nothing else',
      {path: '^packages/elements/src/results/'},
      {
        path: `^packages/elements/src/${elementFolders}/`,
        pathNot: '^packages/elements/src/(results|radar|improvement-points|answers)/',
      },
    ),
    rule(
      'a-session-is-about-themes',
      'a session shows the themes of the talk plate, and nothing else of another element',
      {path: '^packages/elements/src/session/'},
      {
        path: `^packages/elements/src/${elementFolders}/`,
        pathNot: '^packages/elements/src/(session|talk-plate)/',
      },
      {pathNot: '\\.test\\.'},
    ),
    rule(
      'geometry-is-pure',
      'numbers are tested in Node',
      {path: 'geometry\\.ts$'},
      {path: 'node_modules/(lit|@lit)/'},
    ),
    rule(
      'only-tag-files-register',
      'importing a class has no side effect',
      {path: '^packages/elements/src/', pathNot: '(toegang-[a-z-]+|\\.test|\\.test\\.browser)\\.ts$'},
      {path: '/toegang-[a-z-]+\\.ts$'},
    ),
    rule(
      'nothing-imports-the-roof',
      'examples use all, nothing depends on an example',
      {path: '^packages/'},
      {path: '^(stories|docs|bench|demo)/'},
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.base.json'},
    // dist is not excluded: an import by package name resolves into it, and an excluded wall is a silent one
    doNotFollow: {path: '(node_modules|/dist/)'},
    includeOnly: {path: '^(packages|stories|demo|docs|bench|node_modules|@toegang)'},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['types', 'import', 'default']},
  },
};
