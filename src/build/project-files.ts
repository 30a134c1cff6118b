import { bundleName } from './bundle-name';
import type { BundledFile } from './bundle-options';
import type { AppFunction, AppPage, AppSettings, Card, Manifest } from './manifest';

/** The exact versions of the two packages that HubSpot's build adds to an extension. */
export interface ExtensionPackages {
  readonly react: string;
  readonly '@hubspot/ui-extensions': string;
}

const cardsFolder = 'src/app/cards';
const pagesFolder = 'src/app/pages';
const settingsFolder = 'src/app/settings';
const functionsFolder = 'src/app/functions';

/** The folders whose `-hsmeta.json` and `.js` files are all written by the build. */
export const componentFolders = [cardsFolder, pagesFolder, settingsFolder, functionsFolder];

/** Every UI extension that the manifest names: cards, then pages, then settings. */
export function projectExtensions({ cards, pages, settings }: Manifest): BundledFile[] {
  return [
    ...bundlesIn(cardsFolder, cards),
    ...bundlesIn(pagesFolder, pages),
    ...bundlesIn(settingsFolder, settings === undefined ? [] : [settings]),
  ];
}

/** Every function that the manifest names. */
export function projectFunctions({ functions }: Manifest): BundledFile[] {
  return bundlesIn(functionsFolder, functions);
}

function bundlesIn(folder: string, components: readonly { uid: string; entry: string }[]): BundledFile[] {
  return components.map(({ uid, entry }) => ({ entry, path: bundlePath(folder, uid) }));
}

function bundlePath(folder: string, uid: string): string {
  return `${folder}/${bundleName(uid)}.js`;
}

/** Every file of the HubSpot project that is not a bundle: path in the project to its text. */
export function projectFiles(manifest: Manifest, packages: ExtensionPackages): ReadonlyMap<string, string> {
  const { uid, platformVersion, pages, settings } = manifest;
  const files = new Map<string, unknown>([
    ['hsproject.json', { name: uid, srcDir: 'src', platformVersion }],
    ['src/app/app-hsmeta.json', appMeta(manifest)],
    [`${cardsFolder}/package.json`, extensionPackage(`${uid}-cards`, packages)],
    ...manifest.cards.map((card) => [`${cardsFolder}/${card.uid}-hsmeta.json`, cardMeta(card)] as const),
  ]);
  for (const page of pages) {
    files.set(`${pagesFolder}/package.json`, extensionPackage(`${uid}-pages`, packages, page));
    files.set(`${pagesFolder}/${page.uid}-hsmeta.json`, nameless('page', pagesFolder, page));
  }
  if (settings !== undefined) {
    files.set(`${settingsFolder}/package.json`, extensionPackage(`${uid}-settings`, packages, settings));
    files.set(
      `${settingsFolder}/${settings.uid}-hsmeta.json`,
      nameless('settings', settingsFolder, settings),
    );
  }
  if (manifest.functions.length > 0) {
    // Functions are bundled whole, so HubSpot has nothing to install; the file must exist all the same.
    files.set(`${functionsFolder}/package.json`, {
      name: `${uid}-functions`,
      version: '1.0.0',
      private: true,
    });
  }
  for (const entry of manifest.functions)
    files.set(`${functionsFolder}/${entry.uid}-hsmeta.json`, functionMeta(entry));
  return new Map([...files].map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`]));
}

// Functions exist only for static auth and private distribution; every template names the scope "oauth" even so.
function appMeta({ uid, name, description, scopes, support }: Manifest): unknown {
  return {
    uid,
    type: 'app',
    config: {
      name,
      description,
      distribution: 'private',
      auth: {
        type: 'static',
        requiredScopes: ['oauth', ...Object.keys(scopes)],
        optionalScopes: [],
        conditionallyRequiredScopes: [],
      },
      permittedUrls: { fetch: [], iframe: [], img: [] },
      support,
    },
  };
}

function cardMeta(card: Card): unknown {
  const { uid, name, description, location, objectTypes } = card;
  return {
    uid,
    type: 'card',
    config: {
      name,
      description,
      location,
      entrypoint: entrypoint(bundlePath(cardsFolder, uid)),
      objectTypes,
    },
  };
}

/** HubSpot shows pages and settings under the app's own name: their configuration has an entry point and nothing else. */
function nameless(type: 'page' | 'settings', folder: string, { uid }: AppPage | AppSettings): unknown {
  return { uid, type, config: { entrypoint: entrypoint(bundlePath(folder, uid)) } };
}

/** What HubSpot's build installs for the extensions of a folder. What a page is called is said here, for people who look. */
function extensionPackage(
  name: string,
  packages: ExtensionPackages,
  about: Pick<AppSettings, 'name' | 'description'> = {},
): unknown {
  const description = [about.name, about.description].filter((words) => words !== undefined).join(': ');
  return {
    name,
    ...(description === '' ? {} : { description }),
    version: '1.0.0',
    private: true,
    type: 'module',
    dependencies: packages,
  };
}

function functionMeta(entry: AppFunction): unknown {
  return {
    uid: entry.uid,
    type: 'app-function',
    config: { entrypoint: entrypoint(bundlePath(functionsFolder, entry.uid)), secretKeys: [] },
  };
}

/** HubSpot writes entry points absolute from `srcDir`. */
function entrypoint(path: string): string {
  return path.replace(/^src/, '');
}
