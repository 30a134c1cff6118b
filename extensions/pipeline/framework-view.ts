import { bestApproach, frameworkMatch, type Fit, frameworksOfApproach } from '../../src/approach';
import type { PageWords } from './page-words';
import { listWords } from '../shared/words';

// The best come first, and nobody tries more.
const SUGGESTED = 3;

/** Whether a pipeline's framework goes with how its deals are sold. */
export interface FrameworkView {
  readonly title: string;
  readonly text: string;
  readonly variant: 'success' | 'warning' | 'info';
}

/** @param frameworkLabels The names of all frameworks, by id. */
export function frameworkView(
  framework: { readonly id: string; readonly label: string },
  fit: Fit,
  frameworkLabels: Readonly<Record<string, string>>,
  words: PageWords,
): FrameworkView {
  const said = words.texts.pipelinePage;
  const title = said.framework(framework.label);
  const best = bestApproach(fit);
  const fitting =
    best === null
      ? []
      : frameworksOfApproach[best].slice(0, SUGGESTED).map((id) => frameworkLabels[id] ?? id);
  const better = fitting.length === 0 ? said.noFramework : said.frameworksBetter(listWords(fitting, words));
  switch (frameworkMatch(framework.id, fit)) {
    case 'goes':
      return { title, text: said.frameworkGoes, variant: 'success' };
    case 'too-heavy':
      return { title, text: `${said.frameworkHeavy} ${better}`, variant: 'warning' };
    case 'too-light':
      return { title, text: `${said.frameworkLight} ${better}`, variant: 'warning' };
    case 'no-opinion':
      return { title, text: said.frameworkUnknown, variant: 'info' };
  }
}
