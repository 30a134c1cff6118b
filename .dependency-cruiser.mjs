/**
 * The directions of the architecture (docs/decisions/0001-architecture.md), types included: what a room may import besides
 * itself. What is not named here may be imported by nobody but its own.
 */
const rules = ['texts', 'frameworks', 'qualification', 'approach', 'settings'];
const edges = [...rules, 'formulas', 'hubspot', 'configuring', 'judging'];
const src = (rooms) => rooms.map((room) => `src/${room}`);
const mayImport = {
  'src/texts': [],
  'src/formula-language': [],
  'src/frameworks': src(['texts']),
  'src/qualification': src(['texts', 'frameworks']),
  'src/approach': src(['texts']),
  'src/settings': src(['texts', 'frameworks', 'qualification', 'approach']),
  'src/protocol': src(rules),
  'src/hubspot': src([...rules, 'formula-language', 'formulas']),
  'src/configuring': src([...rules, 'formulas', 'hubspot']),
  'src/judging': src([...rules, 'hubspot', 'configuring']),
  'src/functions': src([...edges, 'protocol']),
  'src/formulas': src([...rules, 'formula-language']),
  'src/cli': src([...edges, 'formula-language', 'build']),
  'src/build': [],
  extensions: src([...rules, 'protocol']),
  workbench: src(['build', 'formula-language']),
};
/** Files of src itself: a few lines each that know nothing of the rest, for every room but the workbench. */
const shared = '^src/[^/]+[.]ts$';
const within = (folders) => `^(${folders.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(mayImport).map(([room, others]) => ({
      name: `${room}-points-one-way`,
      comment: `${room} may import ${others.length === 0 ? 'nothing else of ours' : others.join(', ')}.`,
      severity: 'error',
      from: { path: within([room]) },
      to: {
        path: within(['src', 'extensions', 'workbench', 'tests', 'docs']),
        pathNot: room === 'workbench' ? within([room, ...others]) : [within([room, ...others]), shared],
      },
    })),
    {
      name: 'api-model-judges-only',
      comment: 'In the stand-in routes stand on the store, and the store on the model.',
      severity: 'error',
      from: { path: within(['workbench/api/model']) },
      to: { path: within(['workbench/api/store', 'workbench/api/routes']) },
    },
    {
      name: 'api-store-keeps-only',
      comment: 'In the stand-in routes stand on the store, and the store on the model.',
      severity: 'error',
      from: { path: within(['workbench/api/store']) },
      to: { path: within(['workbench/api/routes']) },
    },
    {
      name: 'shared-files-know-nothing-of-the-rest',
      severity: 'error',
      from: { path: shared },
      to: { path: within(['src', 'extensions', 'workbench', 'tests', 'docs']), pathNot: shared },
    },
    {
      name: 'no-circle-of-files',
      comment: 'Files that import each other are one file, or have a third one between them. Types count.',
      severity: 'error',
      from: { path: within(['src', 'extensions', 'workbench']) },
      to: { circular: true },
    },
    {
      name: 'no-circle-of-folders',
      comment: 'Two folders that import each other are one room, or have a third one between them.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^(src|extensions|workbench)(/|$)' },
      to: { circular: true },
    },
    {
      name: 'only-src-hubspot-talks-to-hubspot',
      severity: 'error',
      from: { path: within(['src', 'extensions', 'workbench']), pathNot: within(['src/hubspot']) },
      to: { path: 'node_modules/@hubspot/api-client/' },
    },
    {
      name: 'only-extensions-use-the-sdk',
      severity: 'error',
      from: { path: within(['src', 'workbench']) },
      to: { path: 'node_modules/@hubspot/ui-extensions/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.](css|html)$' },
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
