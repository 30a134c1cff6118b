import { Components } from '@hubspot/project-parsing-lib/constants';
import { translate, type IntermediateRepresentationNode } from '@hubspot/project-parsing-lib/translate';
import { validateUid } from '@hubspot/project-parsing-lib/uid';
import { dirname, join } from 'node:path';
import type { BuiltProject, Check } from './built-project';

/** What HubSpot's parser makes of each kind of component; the functions' package is a component it adds itself. */
const kinds: Readonly<Record<string, string>> = {
  APPLICATION: 'app',
  CARD: 'card',
  PAGE: 'page',
  SETTINGS: 'settings',
  APP_FUNCTION: 'app-function',
};
const addedByHubSpot = 'SERVERLESS_PACKAGE';

export const componentsAreFound: Check = {
  title: "HubSpot's parser",
  run: async (project) => {
    const { nodes, skipped } = await parse(project);
    if (skipped.length > 0) throw new Error(`it skips ${skipped.join(', ')}`);
    const { uid, cards, pages, settings, functions } = project.manifest;
    const components = [...cards, ...pages, ...(settings === undefined ? [] : [settings]), ...functions];
    const wanted = [uid, ...components.map((component) => component.uid)];
    const found = nodes
      .filter(({ componentType }) => componentType !== addedByHubSpot)
      .map((node) => node.uid);
    const missing = wanted.filter((name) => !found.includes(name));
    const extra = found.filter((name) => !wanted.includes(name));
    if (missing.length > 0) throw new Error(`it does not find ${missing.join(', ')}`);
    if (extra.length > 0) throw new Error(`it finds ${extra.join(', ')}, which app.json does not name`);
    return `finds all ${found.length} components and skips none`;
  },
};

/** The rules that `hs project upload` checks before it sends anything, without the schemas that need an account. */
export const platformRulesHold: Check = {
  title: "HubSpot's rules",
  run: async (project) => {
    const { nodes } = await parse(project);
    const problems = [...nodes.flatMap(problemsOf), ...repeated(nodes)];
    if (problems.length > 0) throw new Error(problems.join('; '));
    return 'uids, directories and one-of-a-kind components hold';
  },
};

async function parse({ outDir, manifest }: BuiltProject) {
  const { intermediateRepresentation, skippedHsMetaFiles } = await translate(
    { projectSourceDir: join(outDir, 'src'), platformVersion: manifest.platformVersion },
    { skipValidation: true },
  );
  return {
    nodes: Object.values(intermediateRepresentation.intermediateNodesIndexedByUid),
    skipped: skippedHsMetaFiles,
  };
}

function problemsOf({ uid, componentType, metaFilePath }: IntermediateRepresentationNode): string[] {
  if (componentType === addedByHubSpot) return [];
  const badUid = validateUid(uid);
  const kind = kinds[componentType];
  const component = kind === undefined ? undefined : Components[kind];
  if (component === undefined) return [`${uid} is of a kind this project does not make: ${componentType}`];
  const parent =
    component.parentComponent === undefined ? undefined : Components[component.parentComponent]?.dir;
  const directory = [parent, component.dir].filter((part) => part !== undefined).join('/');
  return [
    ...(badUid === undefined ? [] : [`${metaFilePath}: ${badUid}`]),
    ...(dirname(metaFilePath) === directory ? [] : [`${metaFilePath} belongs in ${directory}`]),
  ];
}

function repeated(nodes: readonly IntermediateRepresentationNode[]): string[] {
  return Object.entries(kinds).flatMap(([type, kind]) => {
    const count = nodes.filter(({ componentType }) => componentType === type).length;
    return Components[kind]?.singularComponent === true && count > 1
      ? [`there are ${count} of ${kind}, one is allowed`]
      : [];
  });
}
