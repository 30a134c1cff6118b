import { bundleName } from './bundle-name';
import type { AppFunction, Card, Manifest } from './manifest';

/** The exact versions of the two packages that HubSpot's build adds to an extension. */
export interface ExtensionPackages {
  readonly react: string;
  readonly '@hubspot/ui-extensions': string;
}

export const cardsFolder = 'src/app/cards';
export const functionsFolder = 'src/app/functions';

/** Path of a card's bundle in the project. It is JavaScript: types and JSX are gone. */
export function cardBundlePath({ uid }: Card): string {
  return `${cardsFolder}/${bundleName(uid)}.js`;
}

/** Path of a function's bundle in the project. */
export function functionBundlePath({ uid }: AppFunction): string {
  return `${functionsFolder}/${bundleName(uid)}.js`;
}

/** Every file of the HubSpot project that is not a bundle: path in the project to its text. */
export function projectFiles(manifest: Manifest, packages: ExtensionPackages): ReadonlyMap<string, string> {
  const { uid, platformVersion } = manifest;
  const files = new Map<string, unknown>([
    ['hsproject.json', { name: uid, srcDir: 'src', platformVersion }],
    ['src/app/app-hsmeta.json', appMeta(manifest)],
    [
      `${cardsFolder}/package.json`,
      { name: `${uid}-cards`, version: '1.0.0', private: true, type: 'module', dependencies: packages },
    ],
    ...manifest.cards.map((card) => [`${cardsFolder}/${card.uid}-hsmeta.json`, cardMeta(card)] as const),
  ]);
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
    config: { name, description, location, entrypoint: entrypoint(cardBundlePath(card)), objectTypes },
  };
}

function functionMeta(entry: AppFunction): unknown {
  return {
    uid: entry.uid,
    type: 'app-function',
    config: { entrypoint: entrypoint(functionBundlePath(entry)), secretKeys: [] },
  };
}

/** HubSpot writes entry points absolute from `srcDir`. */
function entrypoint(path: string): string {
  return path.replace(/^src/, '');
}
