import { Button, EmptyState, Heading, Select, Table, TableRow, Tag } from '@hubspot/ui-extensions';
import { everyWord } from '../../deal/card-words';
import { anAccount, choose, enter, list, press, words, type Renderer } from '../show-section';
import { aRule, editPipeline, open, showPipelines } from './show-pipelines';

const row = (renderer: Renderer, id: string) =>
  everyWord(renderer.findByTestId(TableRow, `pipeline-${id}`).childNodes);
const tags = (renderer: Renderer) => renderer.findAll(Tag).map(({ text }) => text);
const labelOf = (renderer: Renderer, value: string) =>
  list(renderer, 'default-framework').options.find((option) => option.value === value)?.label;

describe('The default framework', () => {
  test('is shown among all there are', () => {
    const { renderer, changes } = showPipelines({ settings: { defaultFramework: 'neat' } });
    expect(list(renderer, 'default-framework').value).toBe('neat');
    expect([labelOf(renderer, 'bant'), labelOf(renderer, 'meddpicc')]).toEqual([
      'BANT',
      'MEDDPICC (not enabled yet)',
    ]);
    expect(changes).toEqual([]);
  });

  test.each([
    ['bant', ['meddic', 'neat', 'bant', 'spin']],
    ['meddpicc', ['meddic', 'neat', 'bant', 'spin', 'meddpicc']],
  ])('can be %s', async (framework, enabledFrameworks) => {
    const { renderer, base, changes } = showPipelines();
    choose(renderer, 'default-framework', framework);
    expect(changes).toEqual([{ ...base, defaultFramework: framework, enabledFrameworks }]);
    await renderer.waitFor(() => expect(list(renderer, 'default-framework').value).toBe(framework));
  });

  test('that no longer rules says so, and what was chosen', () => {
    const ownFrameworks = { ours: { label: 'Ours', copyOf: 'bant', retired: true } };
    const { renderer } = showPipelines({ settings: { defaultFramework: 'ours', ownFrameworks } });
    expect(labelOf(renderer, 'ours')).toBe('Ours');
    expect(list(renderer, 'default-framework').validationMessage).toBe('"Ours" is archived.');
  });
});

describe('The table', () => {
  test('shows every pipeline with its framework and its rules in words', () => {
    const rules = [aRule(), { framework: 'spin', stages: { from: 'trial' } }];
    const { renderer } = showPipelines({
      settings: { pipelines: { small: { framework: 'neat', rules, milestones: {} } } },
    });
    expect(row(renderer, 'enterprise')).toEqual(['Enterprise', 'Default: MEDDIC', 'None', 'Edit']);
    expect(row(renderer, 'small')).toEqual([
      'Small deals',
      '1 problem',
      'NEAT Selling',
      'BANT when Amount is less than $5,000',
      'SPIN Selling from trial on',
      'Edit',
    ]);
  });

  test('has no tag where all is well', () => {
    const { renderer } = showPipelines({
      settings: { pipelines: { enterprise: { rules: [aRule()], milestones: {} } } },
    });
    expect(tags(renderer)).toEqual([]);
  });

  test('lists a pipeline that is gone with the reason, and can remove it', async () => {
    const pipelines = { sold: { rules: [aRule()], milestones: {} } };
    const { renderer, base, changes } = showPipelines({ settings: { pipelines } });
    expect(row(renderer, 'sold')).toEqual(['sold', 'The account has no deal pipeline "sold".', 'Remove']);
    press(renderer, 'pipeline-sold-remove');
    expect(changes).toEqual([{ ...base, pipelines: {} }]);
    await renderer.waitFor(() => expect(renderer.maybeFindByTestId(TableRow, 'pipeline-sold')).toBeNull());
  });

  test('is empty in an account without pipelines, which can still have a default', () => {
    const { renderer } = showPipelines({ account: anAccount({ pipelines: [] }) });
    expect(renderer.find(EmptyState).props.title).toBe('This account has no deal pipeline yet');
    expect(renderer.maybeFindByTestId(Table, 'pipelines-table')).toBeNull();
    expect(list(renderer, 'default-framework').value).toBe('meddic');
  });
});

describe('The editor', () => {
  test('opens in place of the table, under the name of its pipeline, and leads back', async () => {
    const { renderer } = showPipelines();
    await open(renderer, 'small');
    expect(renderer.findAll(Heading).map(({ text }) => text)).toEqual([
      'Small deals',
      'Rules',
      'What each stage stands for',
    ]);
    expect(renderer.maybeFindByTestId(Table, 'pipelines-table')).toBeNull();
    press(renderer, 'pipeline-back');
    await renderer.waitFor(() => renderer.findByTestId(Table, 'pipelines-table'));
  });

  test('begins with the account’s default', async () => {
    const { renderer } = await editPipeline();
    const { options, value } = list(renderer, 'pipeline-framework');
    expect(options[0]).toEqual({ value, label: 'The account’s default (MEDDIC)' });
  });

  test('gives the pipeline a framework of its own, and the default again', async () => {
    const { renderer, base, changes } = await editPipeline();
    const byDefault = String(list(renderer, 'pipeline-framework').value);
    choose(renderer, 'pipeline-framework', 'neat');
    await renderer.waitFor(() => expect(list(renderer, 'pipeline-framework').value).toBe('neat'));
    choose(renderer, 'pipeline-framework', byDefault);
    expect(changes).toEqual([
      { ...base, pipelines: { enterprise: { framework: 'neat', rules: [], milestones: {} } } },
      { ...base, pipelines: {} },
    ]);
  });

  test('says what is wrong with the framework', async () => {
    const { renderer } = await editPipeline({ framework: 'medpicc' });
    expect(list(renderer, 'pipeline-framework').validationMessage).toBe(
      'There is no framework "medpicc". Did you mean "meddpicc"?',
    );
  });

  test('loses nothing that is unfinished by going back', async () => {
    const { renderer, changes } = await editPipeline({ rules: [aRule()] });
    enter(renderer, 'rule-0-condition-0-value', undefined);
    press(renderer, 'pipeline-back');
    await renderer.waitFor(() => expect(tags(renderer)).toEqual(['Unfinished']));
    await open(renderer, 'enterprise');
    expect(words(renderer)).toContain(
      'Enter a number. Until then the rule asks: Amount is less than $5,000.',
    );
    expect(changes).toEqual([]);
  });
});

describe('The milestones', () => {
  const automatic = (renderer: Renderer, stage: string) => list(renderer, `milestone-${stage}`).options[0];

  test('of open stages come from their probabilities, unless they are said', async () => {
    const { renderer } = await editPipeline({ milestones: { fit: 'commit' } });
    expect(
      renderer.findAll(Select, ({ props }) => props.testId?.startsWith('milestone-') === true),
    ).toHaveLength(4);
    // 20, 40, 60 and 80 %.
    expect(
      ['prospect', 'fit', 'trial', 'contract'].map((stage) => automatic(renderer, stage)?.label),
    ).toEqual([
      'Automatic: Qualification',
      'Automatic: Evaluation',
      'Automatic: Proposal',
      'Automatic: Negotiation',
    ]);
    expect(list(renderer, 'milestone-fit').value).toBe('commit');
    expect(list(renderer, 'milestone-trial').value).toBe(automatic(renderer, 'trial')?.value);
  });

  test('can be said, and left to themselves again', async () => {
    const { renderer, base, changes } = await editPipeline();
    choose(renderer, 'milestone-trial', 'discovery');
    await renderer.waitFor(() => expect(list(renderer, 'milestone-trial').value).toBe('discovery'));
    choose(renderer, 'milestone-trial', String(automatic(renderer, 'trial')?.value));
    expect(changes).toEqual([
      { ...base, pipelines: { enterprise: { rules: [], milestones: { trial: 'discovery' } } } },
      { ...base, pipelines: {} },
    ]);
  });

  test.each([
    ['trail', 'The account has no stage of Enterprise "trail". Did you mean "trial" (Trial)?'],
    ['won', 'Won is a closed stage, so its milestone is not used.'],
  ])('of the stage %s can be removed', async (stage, why) => {
    const { renderer, base, changes } = await editPipeline({ milestones: { [stage]: 'commit' } });
    expect(words(renderer)).toContain(why);
    press(renderer, `milestone-${stage}-remove`);
    expect(changes).toEqual([{ ...base, pipelines: {} }]);
    await renderer.waitFor(() =>
      expect(renderer.maybeFindByTestId(Button, `milestone-${stage}-remove`)).toBeNull(),
    );
  });

  test('are none where no stage is open', async () => {
    const pipelines = [{ id: 'enterprise', label: 'Enterprise', stages: [] }];
    const { renderer } = await editPipeline({}, { account: anAccount({ pipelines }) });
    expect(words(renderer)).toContain('This pipeline has no open stage.');
  });
});
