import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSingleExtension } from '@hubspot/ui-extensions-dev-server/build';
import type { Measurement } from './main';

// The least an extension can be: it shows one word.
const SMALLEST = `import { hubspot, Text } from '@hubspot/ui-extensions';
import { jsx } from 'react/jsx-runtime';
hubspot.extend(() => jsx(Text, { children: 'Hello' }));
`;

/** What HubSpot's own build makes of each extension, minified and gzipped, against the smallest extension there can be. */
export async function measureExtensionSizes(projectDir: string): Promise<readonly Measurement[]> {
  const cards = join(projectDir, 'src/app/cards');
  await writeFile(join(cards, 'Smallest.js'), SMALLEST);
  const floor = await builtSize(cards, 'Smallest');
  const extensions = [
    { folder: cards, name: 'QualificationSummary' },
    { folder: cards, name: 'QualificationChecklist' },
    { folder: join(projectDir, 'src/app/pages'), name: 'PlumblinePages' },
    { folder: join(projectDir, 'src/app/settings'), name: 'PlumblineSettings' },
  ];
  const measured: Measurement[] = [];
  for (const { folder, name } of extensions) {
    const size = await builtSize(folder, name);
    measured.push({
      what: `Extension ${name}, gzipped (${Math.round(size.plain / 1000)} kB plain)`,
      ours: `${(size.gzipped / 1000).toFixed(1)} kB`,
      peer: `${(floor.gzipped / 1000).toFixed(1)} kB`,
      peerName: 'the smallest extension there can be',
      ratio: size.gzipped / floor.gzipped,
    });
  }
  return measured;
}

async function builtSize(folder: string, name: string): Promise<{ plain: number; gzipped: number }> {
  await buildSingleExtension({
    file: join(folder, `${name}.js`),
    outputDir: join(folder, 'dist'),
    root: folder,
    minify: true,
    logLevel: 'error',
  });
  const bundle = await readFile(join(folder, 'dist', `${name}.js`));
  return { plain: bundle.length, gzipped: gzipSync(bundle).length };
}
