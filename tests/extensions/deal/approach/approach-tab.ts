import { Select, Tab } from '@hubspot/ui-extensions';
import { defaultApproachSettings, noSignals, type DealSignals } from '../../../../src/approach';
import { frameworks } from '../../../../src/frameworks';
import type { Qualification } from '../../../../src/protocol/qualification';
import { aQualification } from '../../../builders/qualification';
import { lookAt, openTab, withOneCriterion, type Renderer, type TabOptions } from '../show-tab';

/** A deal of which this is known; by default its amount is fine. */
export function approachOf(
  signals: Partial<DealSignals>,
  about: Parameters<typeof aQualification>[0] = {},
  noValue: Qualification['approach']['noValue'] = null,
): Qualification {
  const approach = {
    signals: { ...noSignals, ...signals },
    settings: defaultApproachSettings,
    frameworkLabels: Object.fromEntries(frameworks.map(({ id, label }) => [id, label])),
    noValue,
  };
  return withOneCriterion(aQualification({ ...about, approach }));
}

/** The tab card with the approach open. */
export async function openApproach(options: TabOptions) {
  const shown = await openTab(options);
  lookAt(shown.renderer, 'approach');
  await shown.renderer.atRest();
  return shown;
}

/** What is drawn of the approach, without the checklist beside it. */
export function approachPanel(renderer: Renderer) {
  return renderer.find(Tab, { tabId: 'approach' });
}

/** The field of a question that has options. */
export function question(renderer: Renderer, signal: string) {
  return renderer.findByTestId(Select, `approach-${signal}`);
}
