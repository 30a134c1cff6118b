import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchProject, type BuildReport } from '../../../src/build';
import { eventually } from '../../setup/wait-for';
import { aCard, aManifest, aProject, type ProjectFixture } from './a-project';

let project: ProjectFixture;
let outDir: string;
let events: (BuildReport | Error)[];
let watching: { stop(): Promise<void> };

beforeEach(async () => {
  project = aProject();
  outDir = join(project.root, 'dist');
  events = [];
  watching = await watchProject(
    { root: project.root, outDir },
    {
      built: (report) => events.push(report),
      failed: (error) => events.push(error instanceof Error ? error : new Error(String(error))),
    },
  );
});
afterEach(async () => {
  await watching.stop();
  project.remove();
});

async function nextEvent(): Promise<BuildReport | Error> {
  const seen = events.length;
  return eventually(() => {
    const event = events.at(seen);
    if (event === undefined) throw new Error('nothing was built');
    return event;
  });
}

function messageOf(event: BuildReport | Error): string {
  return 'message' in event ? event.message : '';
}

test('watchProject() has built once when it resolves', () => {
  expect(events).toHaveLength(1);
  expect(events[0]).toHaveProperty('outDir', outDir);
});

test('watchProject() builds again when a file that an extension imports changes', async () => {
  project.write('src/greeting.ts', "export const greeting = 'Hello again';");
  expect(await nextEvent()).toMatchObject({
    changed: ['src/app/cards/DealSidebar.js', 'src/app/functions/SaveDeal.js'],
  });
  expect(readFileSync(join(outDir, 'src/app/cards/DealSidebar.js'), 'utf8')).toContain('Hello again');
});

test('watchProject() keeps the last good bundle while the source is broken, and goes on when it is mended', async () => {
  project.write('extensions/sidebar.tsx', 'const broken = ;');
  expect(messageOf(await nextEvent())).toContain('extensions/sidebar.tsx:1:15');
  expect(readFileSync(join(outDir, 'src/app/cards/DealSidebar.js'), 'utf8')).toContain('Hej på dig');
  project.write(
    'extensions/sidebar.tsx',
    "import { hubspot } from '@hubspot/ui-extensions'; hubspot.extend(() => null);",
  );
  expect(await nextEvent()).toMatchObject({ changed: ['src/app/cards/DealSidebar.js'] });
});

test('watchProject() reads app.json again when it changes', async () => {
  project.write('app.json', JSON.stringify(aManifest({ cards: [{ ...aCard, uid: 'other' }] })));
  const report = await nextEvent();
  expect('changed' in report && report.changed).toContain('src/app/cards/other-hsmeta.json');
});

test('watchProject() says what is wrong with a changed app.json and keeps building once it is right', async () => {
  project.write('app.json', '{}');
  expect(await nextEvent()).toMatchObject({ name: 'ManifestError' });
  project.write('app.json', JSON.stringify(aManifest()));
  expect(await nextEvent()).toMatchObject({ changed: [] });
});
