import { openQualification } from '../../../src/judging';
import { allAnswered } from '../../builders/all-answered';
import { anAccount } from '../../builders/an-account';
import { done } from '../../builders/done';

type Values = Readonly<Record<string, string>>;
const account = anAccount();
const open = async ({ id }: { readonly id: string }) => {
  const { qualification, figuresOutdated } = done(await openQualification(id, 0, account.ports));
  return { ...qualification, figuresOutdated };
};
const opened = async (values: Values) => {
  const deal = await account.aDeal(values);
  return { deal, found: await open(deal) };
};

const earlier = '2026-11-20T09:00:00Z';

/** A deal with "stated" for every answer, champion first, whose figures are stored: score 67, review by 19 January. */
async function settled(values: Values = allAnswered('meddic', '2')) {
  const { qual_meddic_champion: champion = '', ...others } = values;
  const deal = await account.aDeal();
  await account.at(earlier, () => deal.write({ qual_meddic_champion: champion }));
  await deal.write(others);
  await open(deal);
  account.forget();
  return deal;
}
const closed = { dealstage: 'ent_lost' };
const reopened = { dealstage: 'ent_evaluation' };

describe('storeFigures() of an open deal', () => {
  test('stores the figures of answers that came without, in one write', async () => {
    await opened(allAnswered('meddic', '2'));
    expect(account.writes()).toEqual([
      expect.objectContaining({
        qual_framework: 'meddic',
        qual_score: '67',
        qual_completeness: '100',
        qual_band: 'developing',
        qual_gaps: 'meddic_identify_pain',
        qual_next_question: expect.stringContaining('Identified pain: '),
        qual_stage_ready: 'no',
        qual_review_by: '2027-01-22',
      }),
    ]);
  });

  test.each<[string, Values, Values]>([
    ['the stage moved back', { dealstage: 'ent_qualification' }, { qual_stage_ready: 'yes', qual_gaps: '' }],
    [
      'the stage moved on',
      { dealstage: 'ent_proposal' },
      { qual_gaps: 'meddic_economic_buyer;meddic_identify_pain;meddic_champion' },
    ],
    ['somebody answered in HubSpot itself', { qual_meddic_metrics: '0' }, { qual_score: '57' }],
    [
      'somebody answered first again in HubSpot itself',
      { qual_meddic_champion: '1' },
      { qual_score: '62', qual_review_by: '2027-01-22' },
    ],
  ])('stores anew what changed when %s, once', async (_name, edited, stored) => {
    const deal = await settled();
    await deal.edit(edited);
    await open(deal);
    await open(deal);
    expect(account.writes()).toEqual([expect.objectContaining(stored)]);
  });

  test('stores anew what changed when the stage was deleted, once', async () => {
    const deal = await settled();
    account.pipelinesAre({
      id: 'enterprise',
      label: 'Enterprise',
      stages: [{ id: 'other', label: 'Other' }],
    });
    await open(deal);
    await open(deal);
    expect(account.writes()).toEqual([expect.objectContaining({ qual_stage_ready: 'no_expectation' })]);
  });

  test('takes the verdict away when the deal moved to a pipeline of another framework, once', async () => {
    await account.saveSettings({ pipelines: { mid_market: { framework: 'neat' } } });
    const deal = await settled();
    await deal.edit({ pipeline: 'mid_market', dealstage: 'mm_evaluation' });
    await open(deal);
    await open(deal);
    const nothing = { qual_score: '', qual_completeness: '0', qual_band: '', qual_review_by: '' };
    expect(account.writes()).toEqual([expect.objectContaining({ qual_framework: 'neat', ...nothing })]);
  });

  test('writes only the figures that changed', async () => {
    const deal = await settled();
    await deal.edit({ dealstage: 'ent_proposal' });
    await open(deal);
    expect(account.writes().map(Object.keys)).toEqual([['qual_gaps', 'qual_next_question']]);
  });

  test('counts "proven" in full when a person was named in HubSpot itself', async () => {
    const deal = await settled(allAnswered('meddic', '3'));
    expect(await deal.stored('qual_score')).toBe('88');
    await deal.name('economic_buyer', await account.aContact());
    await open(deal);
    expect(await deal.stored('qual_score')).toBe('95');
    await deal.name('champion', await account.aContact());
    await open(deal);
    expect(await deal.stored('qual_score')).toBe('100');
  });

  const unanswered = {
    qual_framework: 'meddic',
    qual_completeness: '0',
    qual_gaps: expect.stringContaining('meddic_identify_pain'),
    qual_next_question: 'Identified pain: Which problem here would you most like to be rid of?',
    qual_stage_ready: 'no',
  };

  test.each([
    ['nobody has qualified', {}],
    ['is answered by another framework alone', allAnswered('neat', '3')],
  ])(
    'makes one that %s found: not ready, with its gaps and its next question, and without a score',
    async (_name, values) => {
      await opened(values);
      expect(account.writes()).toEqual([unanswered]);
    },
  );

  test('counts one whose only level is none that Plumbline knows as not answered', async () => {
    account.dealsReadAs({ qual_meddic_champion: 'Yes' });
    await opened({});
    expect(account.writes()).toEqual([unanswered]);
  });

  test('words the next question in the language of the account', async () => {
    await account.saveSettings({ language: 'sv' });
    const { deal } = await opened({});
    expect(await deal.stored('qual_next_question')).toMatch(/^Identifier\S+ \S+: Vilket problem/);
  });

  test.each([
    ['answered', { qual_meddic_champion: '2' }],
    ['not answered', {}],
  ])('leaves the figures of a framework that is gone to the next save: %s', async (_name, values) => {
    account.dealsReadAs({ qual_framework: 'gone' });
    const { found } = await opened({ ...values, qual_score: '80' });
    expect(found).toMatchObject({ goneFramework: 'gone' });
    expect(account.writes()).toEqual([]);
  });

  test('judges nothing anew by settings that only stand in for newer ones', async () => {
    await account.saveSettings();
    await account.saveSettings('{"version":3}');
    await opened(allAnswered('meddic', '2'));
    expect(account.writes()).toEqual([]);
  });

  test('writes nothing when nothing changed', async () => {
    await open(await settled());
    expect(account.writes()).toEqual([]);
  });
});

describe('storeFigures() of a closed deal', () => {
  test('freezes its score and ends its review, once', async () => {
    const deal = await settled();
    expect(await deal.stored('qual_review_by')).toBe('2027-01-19');
    await deal.edit(closed);
    expect(await open(deal)).toMatchObject({ scoreAtClose: 67 });
    expect(await open(deal)).toMatchObject({ scoreAtClose: 67 });
    expect(account.writes()).toEqual([{ qual_score_at_close: '67', qual_review_by: '' }]);
  });

  test('keeps score and figures whatever is edited afterwards', async () => {
    const deal = await settled();
    await deal.edit(closed);
    await open(deal);
    await deal.edit(allAnswered('meddic', '0'));
    await deal.name('champion', await account.aContact());
    expect(await open(deal)).toMatchObject({ scoreAtClose: 67 });
    expect(account.writes()).toHaveLength(1);
    expect(await deal.stored('qual_score')).toBe('67');
  });

  test('keeps a score that was worked out when it was first looked at, too', async () => {
    const { deal } = await opened({ ...allAnswered('meddic', '1'), ...closed });
    await deal.edit(allAnswered('meddic', '3'));
    expect(await open(deal)).toMatchObject({ scoreAtClose: 33 });
    expect(account.writes()).toEqual([{ qual_score_at_close: '33' }]);
  });

  test('freezes the score it had while open, though it was edited before anybody looked', async () => {
    const deal = await settled();
    await deal.edit({ ...closed, ...allAnswered('meddic', '0') });
    expect(await open(deal)).toMatchObject({ scoreAtClose: 67 });
  });

  test.each<[string, Values, number | null]>([
    ['nobody ever qualified', {}, null],
    ['nothing applies to', allAnswered('meddic', 'na'), null],
    ['nothing was found on', allAnswered('meddic', '0'), 0],
    ['was answered without figures', allAnswered('meddic', '1'), 33],
    [
      'has figures of another framework',
      { ...allAnswered('meddic', '1'), qual_framework: 'neat', qual_score: '90' },
      90,
    ],
  ])(
    'that %s gets the score it had, else that of its answers, or none',
    async (_name, values, scoreAtClose) => {
      const { deal, found } = await opened({ ...values, ...closed });
      expect(found).toMatchObject({ scoreAtClose });
      expect(await deal.stored('qual_score_at_close')).toBe(
        scoreAtClose === null ? null : String(scoreAtClose),
      );
      account.forget();
      expect(await open(deal)).toMatchObject({ scoreAtClose });
      expect(account.writes()).toEqual([]);
    },
  );

  test('is judged like any open one when it is reopened', async () => {
    const deal = await settled();
    await deal.edit(closed);
    await open(deal);
    await deal.edit({ ...reopened, qual_meddic_champion: '3' });
    expect(await open(deal)).toMatchObject({ scoreAtClose: null, deal: { milestone: 'evaluation' } });
    expect(account.writes()[1]).toEqual({ qual_score_at_close: '', qual_review_by: '2027-01-22' });
    await deal.edit(closed);
    expect(await open(deal)).toMatchObject({ scoreAtClose: 67 });
  });
});

describe('storeFigures() when HubSpot refuses', () => {
  let logged: jest.SpyInstance;
  beforeEach(() => {
    logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    account.calls.refuse(/^PATCH/);
  });
  afterEach(() => logged.mockRestore());

  test('opens all the same, says that figures are outdated, and logs why', async () => {
    const { found } = await opened(allAnswered('meddic', '2'));
    expect(found).toMatchObject({
      figuresOutdated: true,
      answers: { champion: { level: '2' } },
    });
    expect(logged).toHaveBeenCalledWith(expect.stringMatching(/^PATCH .* failed: refused by the test/));
  });

  test('shows no frozen score that is not stored', async () => {
    const { found } = await opened({ ...allAnswered('meddic', '2'), ...closed });
    expect(found).toMatchObject({ figuresOutdated: true, scoreAtClose: null });
  });

  test('lets a mistake of our own pass', async () => {
    const { id } = await account.aDeal(allAnswered('meddic', '2'));
    const { ports } = account;
    const deals = { ...ports.deals, write: () => Promise.reject(new Error('our mistake')) };
    await expect(openQualification(id, 0, { ...ports, deals })).rejects.toThrow('our mistake');
  });
});

describe('storeFigures() of a deal whose framework is not provisioned', () => {
  const champion = ['qual_meddic_champion', 'qual_meddic_champion_evidence'];
  const all = Object.keys(allAnswered('meddic', '1')).flatMap((name) => [name, `${name}_evidence`]);

  test('names no gap that HubSpot has no option for: a criterion that ops have just added', async () => {
    const deal = await account.aDeal(allAnswered('meddic', '1'));
    await account.lose(...champion);
    await open(deal);
    expect(await deal.stored('qual_gaps')).toContain('meddic_identify_pain');
    expect(await deal.stored('qual_gaps')).not.toContain('champion');
  });

  test.each([
    ['answered', allAnswered('meddic', '1')],
    ['judged before', { ...allAnswered('meddic', '1'), qual_framework: 'meddic', qual_score: '33' }],
  ])('stores no figures when it has none of its properties: %s', async (_name, values) => {
    const deal = await account.aDeal(values);
    await account.lose(...all);
    expect(await open(deal)).toMatchObject({ figuresOutdated: false });
    expect(account.writes()).toEqual([]);
  });

  test('stores figures when it has the properties of one criterion', async () => {
    const deal = await account.aDeal(allAnswered('meddic', '1'));
    await account.lose(...all.filter((name) => !champion.includes(name)));
    await open(deal);
    expect(await deal.stored('qual_framework')).toBe('meddic');
    expect(await deal.stored('qual_gaps')).toBe('meddic_champion');
  });

  test('stores no figures by a framework that HubSpot has no option for, though it is answered elsewhere', async () => {
    await account.define('sponsor', 'none', 'strong');
    await account.saveSettings({
      enabledFrameworks: ['meddic', 'sandler'],
      pipelines: { enterprise: { framework: 'sandler' } },
      mappings: { sandler: { pain: { property: 'sponsor', levels: { none: '0', strong: '3' } } } },
    });
    const { found } = await opened({ sponsor: 'strong' });
    expect(found).toMatchObject({ framework: { id: 'sandler' }, answers: { pain: { level: '3' } } });
    expect(found.figuresOutdated).toBe(false);
    expect(account.writes()).toEqual([]);
  });
});
