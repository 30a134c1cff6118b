import { openQualification } from '../../../src/functions/open-qualification';
import { aDealRecord, allAnswered, aVersion } from '../../builders/deal-record';
import { dependencies } from '../../builders/dependencies';
import { qualificationIn } from './qualification-in';

type Account = ReturnType<typeof dependencies>;
const open = async ({ given }: Account) => qualificationIn(await openQualification({ dealId: '101' }, given));

const settings = { pipelines: { mid_market: { framework: 'neat', rules: [], milestones: {} } } };

/** A deal with "stated" for every answer, whose figures are stored: score 67, review by 19 January. */
async function settled(properties: Readonly<Record<string, string>> = allAnswered('meddic', '2')) {
  const history = { qual_meddic_champion: [aVersion('2', '2026-11-20T09:00:00Z')] };
  const account = dependencies({ record: aDealRecord(properties, { history }), settings });
  await open(account);
  account.calls.writes.length = 0;
  return account;
}
const closed = { hs_is_closed: 'true', dealstage: 'ent_lost' };
const reopened = { hs_is_closed: 'false', dealstage: 'ent_evaluation' };

describe('openQualification() of an open deal', () => {
  test('stores the figures of answers that came without, in one write', async () => {
    const account = dependencies({ record: aDealRecord(allAnswered('meddic', '2')) });
    await open(account);
    expect(account.calls.writes).toEqual([
      {
        qual_framework: 'meddic',
        qual_score: '67',
        qual_completeness: '100',
        qual_band: 'developing',
        qual_gaps: 'meddic_identify_pain',
        qual_next_question: expect.stringContaining('Identified pain: '),
        qual_stage_ready: 'no',
      },
    ]);
  });

  test.each([
    ['the stage moved back', { dealstage: 'ent_qualification' }, { qual_stage_ready: 'yes', qual_gaps: '' }],
    [
      'the stage moved on',
      { dealstage: 'ent_proposal' },
      { qual_gaps: 'meddic_identify_pain;meddic_champion' },
    ],
    ['the stage was deleted', { dealstage: 'ent_gone' }, { qual_stage_ready: 'no_expectation' }],
    ['somebody answered in HubSpot itself', { qual_meddic_metrics: '0' }, { qual_score: '57' }],
    [
      'somebody answered first again in HubSpot itself',
      { qual_meddic_champion: '1' },
      { qual_score: '62', qual_review_by: '2027-01-22' },
    ],
    [
      'the deal moved to a pipeline of another framework',
      { pipeline: 'mid_market' },
      { qual_framework: 'neat', qual_score: '', qual_completeness: '', qual_band: '', qual_review_by: '' },
    ],
  ])('stores anew what changed when %s, once', async (_name, edited, stored) => {
    const account = await settled();
    account.edit(edited);
    await open(account);
    await open(account);
    expect(account.calls.writes).toHaveLength(1);
    expect(account.calls.writes[0]).toMatchObject(stored);
  });

  test('writes only the figures that changed', async () => {
    const account = await settled();
    account.edit({ dealstage: 'ent_proposal' });
    await open(account);
    expect(Object.keys(account.calls.writes[0] ?? {})).toEqual(['qual_gaps']);
  });

  test('counts "proven" in full when a person was named in HubSpot itself', async () => {
    const account = await settled(allAnswered('meddic', '3'));
    expect(account.stored('qual_score')).toBe('88');
    account.nameNatively({ role: 'economic_buyer', contactId: '7' });
    await open(account);
    expect(account.stored('qual_score')).toBe('95');
    account.nameNatively({ role: 'champion', contactId: '8' });
    await open(account);
    expect(account.stored('qual_score')).toBe('100');
  });

  test.each([
    ['nobody ever qualified it', {}],
    ['all that is answered belongs to another framework', allAnswered('neat', '3')],
    ['its only level is none that Plumbline knows', { qual_meddic_champion: 'Yes' }],
    ['it was assessed by a framework that is gone', { qual_framework: 'gone', qual_score: '80' }],
  ])('writes nothing when %s', async (_name, properties) => {
    const account = dependencies({ record: aDealRecord(properties) });
    await open(account);
    expect(account.calls.writes).toEqual([]);
  });

  test('leaves the figures of a framework that is gone to the next save, answers or not', async () => {
    const record = aDealRecord({ qual_framework: 'gone', qual_score: '80', qual_meddic_champion: '2' });
    const account = dependencies({ record });
    expect(await open(account)).toMatchObject({ goneFramework: 'gone' });
    expect(account.calls.writes).toEqual([]);
  });

  test('writes nothing when nothing changed', async () => {
    const account = await settled();
    await open(account);
    expect(account.calls.writes).toEqual([]);
  });
});

describe('openQualification() of a closed deal', () => {
  test('freezes its score and ends its review, once', async () => {
    const account = await settled();
    expect(account.stored('qual_review_by')).toBe('2027-01-19');
    account.edit(closed);
    expect(await open(account)).toMatchObject({ scoreAtClose: 67 });
    expect(account.calls.writes).toEqual([{ qual_score_at_close: '67', qual_review_by: '' }]);
    expect(await open(account)).toMatchObject({ scoreAtClose: 67 });
    expect(account.calls.writes).toHaveLength(1);
  });

  test('keeps score and figures whatever is edited afterwards', async () => {
    const account = await settled();
    account.edit(closed);
    await open(account);
    account.edit(allAnswered('meddic', '0'));
    account.nameNatively({ role: 'champion', contactId: '7' });
    expect(await open(account)).toMatchObject({ scoreAtClose: 67 });
    expect(account.calls.writes).toHaveLength(1);
    expect(account.stored('qual_score')).toBe('67');
  });

  test('keeps a score that was worked out when it was first looked at, too', async () => {
    const account = dependencies({ record: aDealRecord({ ...allAnswered('meddic', '1'), ...closed }) });
    await open(account);
    account.edit(allAnswered('meddic', '3'));
    expect(await open(account)).toMatchObject({ scoreAtClose: 33 });
    expect(account.calls.writes).toEqual([{ qual_score_at_close: '33' }]);
  });

  test('freezes the score it had while open, though it was edited before anybody looked', async () => {
    const account = await settled();
    account.edit({ ...closed, ...allAnswered('meddic', '0') });
    expect(await open(account)).toMatchObject({ scoreAtClose: 67 });
  });

  test.each([
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
    async (_name, properties, scoreAtClose) => {
      const account = dependencies({ record: aDealRecord({ ...properties, ...closed }) });
      expect(await open(account)).toMatchObject({ scoreAtClose });
      expect(account.stored('qual_score_at_close')).toBe(scoreAtClose === null ? null : String(scoreAtClose));
      const writes = account.calls.writes.length;
      expect(await open(account)).toMatchObject({ scoreAtClose });
      expect(account.calls.writes).toHaveLength(writes);
    },
  );

  test('is judged like any open one when it is reopened', async () => {
    const account = await settled();
    account.edit(closed);
    await open(account);
    account.edit({ ...reopened, qual_meddic_champion: '3' });
    expect(await open(account)).toMatchObject({ scoreAtClose: null, deal: { milestone: 'evaluation' } });
    expect(account.calls.writes[1]).toEqual({
      qual_score_at_close: '',
      qual_review_by: '2027-01-22',
    });
    account.edit(closed);
    expect(await open(account)).toMatchObject({ scoreAtClose: 67 });
  });
});

describe('openQualification() when HubSpot refuses the figures', () => {
  let logged: jest.SpyInstance;
  beforeEach(() => {
    logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => logged.mockRestore());
  const refused = (properties: Readonly<Record<string, string>>) =>
    dependencies({ record: aDealRecord(properties), refusesWrites: true });

  test('opens all the same, says that they are outdated, and logs why', async () => {
    expect(await open(refused(allAnswered('meddic', '2')))).toMatchObject({
      figuresOutdated: true,
      answers: { champion: { level: '2' } },
    });
    expect(logged).toHaveBeenCalledWith(expect.stringContaining('PATCH deal failed: refused'));
  });

  test('shows no frozen score that is not stored', async () => {
    const account = refused({ ...allAnswered('meddic', '2'), ...closed });
    expect(await open(account)).toMatchObject({ figuresOutdated: true, scoreAtClose: null });
  });

  test('lets a mistake of our own pass', async () => {
    const { given } = dependencies({ record: aDealRecord(allAnswered('meddic', '2')) });
    const deals = { ...given.deals, write: () => Promise.reject(new Error('our mistake')) };
    await expect(openQualification({ dealId: '101' }, { ...given, deals })).rejects.toThrow('our mistake');
  });
});

describe('openQualification() of a deal whose framework is not provisioned', () => {
  const without = (...names: readonly string[]) => {
    const record = aDealRecord(allAnswered('meddic', '1'));
    const properties = Object.entries(record.properties).filter(([name]) => !names.includes(name));
    return dependencies({ record: { ...record, properties: Object.fromEntries(properties) } });
  };

  test('names no gap that HubSpot has no option for: a criterion that ops have just added', async () => {
    const account = without('qual_meddic_champion', 'qual_meddic_champion_evidence');
    await open(account);
    expect(account.stored('qual_gaps')).toContain('meddic_identify_pain');
    expect(account.stored('qual_gaps')).not.toContain('champion');
  });

  test('stores no figures when it has none of its properties', async () => {
    const all = Object.keys(aDealRecord().properties).filter((name) => name.startsWith('qual_meddic_'));
    const account = without(...all);
    await open(account);
    expect(account.calls.writes).toEqual([]);
  });
});
