import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// Arrows run one way (docs/decisions/0001-architecture.md): a zone's target may not import what is listed in `from`.
const folders = [
  'src/texts',
  'src/frameworks',
  'src/qualification',
  'src/approach',
  'src/settings',
  'src/protocol',
  'src/hubspot',
  'src/functions',
  'src/build',
  'src/cli',
  'extensions',
  'workbench',
  'tests',
];
const qualification = ['src/texts', 'src/frameworks', 'src/qualification'];
const rules = [...qualification, 'src/approach', 'src/settings'];
const mayImport = {
  'src/texts': ['src/texts'],
  'src/frameworks': ['src/frameworks', 'src/texts'],
  'src/qualification': qualification,
  'src/approach': ['src/approach', 'src/texts'],
  'src/settings': rules,
  'src/protocol': [...rules, 'src/protocol'],
  'src/hubspot': [...rules, 'src/protocol', 'src/hubspot'],
  'src/functions': [...rules, 'src/protocol', 'src/hubspot', 'src/functions'],
  'src/build': ['src/build'],
  'src/cli': [...rules, 'src/protocol', 'src/hubspot', 'src/functions', 'src/build', 'src/cli'],
  extensions: [...rules, 'src/protocol', 'extensions'],
  workbench: ['workbench'],
};
const zones = Object.entries(mayImport).map(([target, allowed]) => ({
  target: `./${target}`,
  from: folders.filter((folder) => !allowed.includes(folder)).map((folder) => `./${folder}`),
  message:
    'This import points against the direction of the architecture (docs/decisions/0001-architecture.md).',
}));

const onlySrcHubspot = { group: ['@hubspot/api-client*'], message: 'Only src/hubspot talks to the API.' };
const onlyExtensions = {
  group: ['@hubspot/ui-extensions', '@hubspot/ui-extensions/*'],
  message: 'Only extensions use the SDK.',
};

export default tseslint.config(
  { ignores: ['dist', '.workbench', 'coverage', 'node_modules'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { projectService: true } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['src/**', 'extensions/**', 'workbench/**'],
    ignores: ['src/hubspot/**', 'extensions/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [onlySrcHubspot, onlyExtensions] }] },
  },
  {
    files: ['extensions/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [onlySrcHubspot] }] },
  },
  {
    files: ['tests/**'],
    rules: {
      // Jest's own matchers (expect.stringContaining) are typed as any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);
