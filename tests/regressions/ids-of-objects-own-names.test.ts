// Was: a pipeline whose id is a name that every JavaScript object has ("toString") got settings that nobody gave it.
import { withPipeline } from '../../extensions/settings/pipelines/pipeline-edits';
import { defaultSettings } from '../../src/settings';

test('a pipeline called toString gets its own settings and no others', () => {
  const pipeline = { framework: 'bant', rules: [], milestones: {} };
  expect(withPipeline(defaultSettings, 'toString', pipeline).pipelines).toEqual({ toString: pipeline });
});
