import { Flex } from '@hubspot/ui-extensions';
import { PipelinesSection } from '../../../../extensions/settings/pipelines/PipelinesSection';
import type { PipelineSettings, Rule } from '../../../../src/settings';
import { press, showSection, type SectionOptions } from '../show-section';

/** Shows the section about pipelines. */
export function showPipelines(options: SectionOptions = {}) {
  return showSection(PipelinesSection, options);
}

/** The same, with the editor of the pipeline `enterprise` open, for which is set what the test is about. */
export async function editPipeline(set: Partial<PipelineSettings> = {}, options: SectionOptions = {}) {
  const pipelines = { enterprise: { rules: [], milestones: {}, ...set } };
  const shown = showPipelines({ settings: { pipelines }, ...options });
  await open(shown.renderer, 'enterprise');
  const edited = () => shown.changes.at(-1)?.pipelines['enterprise'];
  return { ...shown, edited };
}

/** Opens the editor of a pipeline from the table. */
export async function open(renderer: ReturnType<typeof showPipelines>['renderer'], id: string) {
  press(renderer, `pipeline-${id}-edit`);
  await renderer.waitFor(() => renderer.findByTestId(Flex, 'pipeline-editor'));
}

/** A rule for small deals, but for what the test is about. */
export function aRule(about: Partial<Rule> = {}): Rule {
  return {
    framework: 'bant',
    when: { match: 'all', conditions: [{ property: 'amount', is: 'less_than', value: 5_000 }] },
    ...about,
  };
}
