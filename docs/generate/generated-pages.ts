import { frameworkPages } from './framework-pages';
import { scoringPage } from './scoring-page';
import { settingsPage } from './settings-page';

/** Every page that is made from data, by its path under docs. */
export function generatedPages(): ReadonlyMap<string, string> {
  const frameworks = [...frameworkPages()].map(([name, text]) => [`frameworks/${name}`, text] as const);
  return new Map([...frameworks, ['scoring.md', scoringPage()], ['settings.md', settingsPage()]]);
}
