import { approachPage } from './approach-page';
import { architecturePage } from './architecture-page';
import { formulasPage } from './formulas-page';
import { frameworkPages } from './framework-pages';
import { methodsPage } from './methods-page';
import { scoringPage } from './scoring-page';
import { settingsPage } from './settings-page';

/** Every page that is made from data or from the code under a root, by its path under docs. */
export function generatedPages(root: string): ReadonlyMap<string, string> {
  const frameworks = [...frameworkPages()].map(([name, text]) => [`frameworks/${name}`, text] as const);
  return new Map([
    ...frameworks,
    ['approach.md', approachPage()],
    ['architecture.md', architecturePage(root)],
    ['formulas.md', formulasPage()],
    ['methods.md', methodsPage()],
    ['scoring.md', scoringPage()],
    ['settings.md', settingsPage()],
  ]);
}
