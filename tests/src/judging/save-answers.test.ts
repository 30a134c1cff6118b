import { z } from 'zod';
import { carryOversOf, openQualification, saveAnswers, type AnswersToSave } from '../../../src/judging';
import { assessmentOf, EVIDENCE_MAX_LENGTH, storedAssessment } from '../../../src/qualification';
import { allAnswered } from '../../builders/all-answered';
import { NOW, anAccount } from '../../builders/an-account';
import type { TestDeal } from '../../builders/deals-in';
import { done } from '../../builders/done';

type Changes = AnswersToSave['changes'];
const account = anAccount();

const save = (dealId: string, changes: Changes, about: Partial<AnswersToSave> = {}) =>
  saveAnswers(
    { dealId, frameworkId: 'meddic', userEmail: 'rep@example.com', changes, ...about },
    account.ports,
  );
const levelTo = (criterionId: string, from: string | null, to: '0' | '1' | '2' | '3' | 'na' | null) => ({
  criterionId,
  level: { from, to },
});
const evidenceTo = (to: string) => ({ criterionId: 'champion', evidence: { from: '', to } });

describe('saveAnswers()', () => {
  test('writes what changed and the whole assessment in one write, between one read and one look', async () => {
    const { id } = await account.aDeal();
    const outcome = await save(id, [levelTo('champion', null, '3')]);
    expect(outcome).toMatchObject({ saved: ['champion'], conflicts: [] });
    const deals = account.calls.heard(/\/deals\/(batch\/read|\d+)$/).map(({ call }) => call.split(' ')[0]);
    expect(deals).toEqual(['POST', 'PATCH', 'POST']);
    const { qualification } = done(outcome);
    const assessment = assessmentOf(qualification, new Date(NOW));
    expect(account.writes()).toEqual([
      {
        ...storedAssessment(qualification.framework, assessment),
        qual_meddic_champion: '3',
        qual_framework: 'meddic',
        qual_score: '10',
        qual_completeness: '17',
        qual_band: 'weak',
        qual_gaps:
          'meddic_identify_pain;meddic_metrics;meddic_decision_criteria;meddic_economic_buyer;meddic_decision_process',
        qual_next_question: 'Identified pain: Which problem here would you most like to be rid of?',
        qual_stage_ready: 'no',
        qual_review_by: '2027-01-22',
        qual_assessed_at: NOW,
        qual_assessed_by: 'rep@example.com',
      },
    ]);
  });

  test('gives exactly what opening the deal gives then, and leaves nothing to store', async () => {
    const values = { qual_neat_need: '2', qual_score_at_close: '40' };
    const { id } = await account.aDeal({ ...allAnswered('meddic', '1'), ...values });
    const saved = done(
      await save(id, [
        { ...levelTo('champion', '1', '3'), ...evidenceTo('Took us to the CFO') },
        levelTo('identify_pain', '1', null),
        levelTo('metrics', '1', '1'),
      ]),
    );
    account.forget();
    const { opened, qualification } = done(await openQualification(id, 0, account.ports));
    expect(saved.qualification).toEqual(qualification);
    expect(carryOversOf(saved.opened)).toEqual(carryOversOf(opened));
    expect(carryOversOf(opened)).toMatchObject([{ criterionId: 'identify_pain', answer: { level: '2' } }]);
    expect(qualification.answers['champion']).toEqual({
      level: '3',
      evidence: 'Took us to the CFO',
      at: NOW,
      by: 'rep@example.com',
    });
    expect(account.writes()).toEqual([]);
  });

  test('leaves date and name of what already holds the value, and of what was not saved', async () => {
    const deal = await account.aDeal();
    const before = '2026-10-01T09:00:00.000Z';
    await account.at(before, () =>
      deal.write({
        qual_meddic_champion: '2',
        qual_meddic_metrics: '1',
        qual_assessed_at: before,
        qual_assessed_by: 'anna@example.com',
      }),
    );
    const outcome = await save(deal.id, [levelTo('champion', '1', '2'), levelTo('identify_pain', null, '1')]);
    const theirs = { at: before, by: 'anna@example.com' };
    expect(done(outcome).qualification.answers).toMatchObject({
      champion: theirs,
      metrics: theirs,
      identify_pain: { at: NOW, by: 'rep@example.com' },
    });
    expect(await deal.stored('qual_review_by')).toBe('2026-11-30');
  });

  test('stores evidence alone without a score: there is nothing to score yet', async () => {
    const { id } = await account.aDeal();
    await save(id, [evidenceTo('Anna opened a door')]);
    expect(account.writes()).toEqual([
      {
        qual_meddic_champion_evidence: 'Anna opened a door',
        qual_assessed_at: NOW,
        qual_assessed_by: 'rep@example.com',
        qual_framework: 'meddic',
        qual_completeness: '0',
        qual_gaps: expect.stringContaining('meddic_champion'),
        qual_next_question: expect.stringContaining('Identified pain'),
        qual_stage_ready: 'no',
      },
    ]);
  });

  test('stores evidence that is as long as may be', async () => {
    const deal = await account.aDeal();
    const longest = 'x'.repeat(EVIDENCE_MAX_LENGTH);
    await save(deal.id, [evidenceTo(longest)]);
    expect(await deal.stored('qual_meddic_champion_evidence')).toBe(longest);
  });

  test('clears the score at close of a deal that was reopened', async () => {
    const { id } = await account.aDeal({ qual_score_at_close: '40' });
    const outcome = await save(id, [levelTo('champion', null, '2')]);
    expect(account.writes()).toEqual([expect.objectContaining({ qual_score_at_close: '' })]);
    expect(done(outcome).qualification.scoreAtClose).toBeNull();
  });

  test('names a framework that is gone no more once an answer by this one is saved', async () => {
    account.dealsReadAs({ qual_framework: 'gone' }, { untilWritten: true });
    const deal = await account.aDeal();
    const outcome = await save(deal.id, [levelTo('champion', null, '2')]);
    expect(done(outcome).qualification.goneFramework).toBeNull();
    expect(await deal.stored('qual_framework')).toBe('meddic');
  });

  test('clears an answer with an empty value', async () => {
    const { id } = await account.aDeal({
      qual_meddic_champion: '2',
      qual_framework: 'meddic',
      qual_score: '10',
    });
    await save(id, [levelTo('champion', '2', null)]);
    expect(account.writes()).toEqual([
      expect.objectContaining({ qual_meddic_champion: '', qual_score: '', qual_completeness: '0' }),
    ]);
  });

  test('clears the figures when nothing applies any more', async () => {
    const figures = { qual_score: '67', qual_completeness: '100', qual_band: 'developing' };
    const { id } = await account.aDeal({
      ...allAnswered('meddic', 'na'),
      ...figures,
      qual_meddic_champion: '2',
    });
    await save(id, [levelTo('champion', '2', 'na')]);
    const none = { qual_score: '', qual_completeness: '', qual_band: '' };
    expect(account.writes()).toEqual([expect.objectContaining(none)]);
  });

  test('keeps Swedish, emoji and markup, and removes only invisible characters, saying so', async () => {
    const deal = await account.aDeal();
    const outcome = await save(deal.id, [evidenceTo('Åsa sa: <b>”ja”</b> 🎉\u0000')]);
    expect(await deal.stored('qual_meddic_champion_evidence')).toBe('Åsa sa: <b>”ja”</b> 🎉');
    expect(outcome).toMatchObject({ cleaned: ['champion'] });
  });

  test('counts a value that is stored already as saved, so that a repeated save does no harm', async () => {
    const { id } = await account.aDeal({ qual_meddic_champion: '2' });
    const outcome = await save(id, [levelTo('champion', '1', '2')]);
    expect(outcome).toMatchObject({ saved: ['champion'], conflicts: [] });
  });

  test('takes an empty text and no value for the same', async () => {
    account.dealsReadAs({ qual_meddic_champion: '' });
    const { id } = await account.aDeal();
    const outcome = await save(id, [levelTo('champion', null, '2')]);
    expect(outcome).toMatchObject({ saved: ['champion'], conflicts: [] });
  });
});

describe('saveAnswers() when somebody else changed a criterion meanwhile', () => {
  const at = (time: string) => `2026-11-23T${time}:00.000Z`;
  const savedBy = (time: string, email: string) => ({ qual_assessed_at: at(time), qual_assessed_by: email });
  const mine: Changes = [
    { ...levelTo('champion', '1', '2'), ...evidenceTo('mine') },
    levelTo('metrics', null, '2'),
  ];

  /** Anna changed the champion, between others who changed something else. */
  async function theirs(): Promise<TestDeal> {
    const deal = await account.aDeal();
    const write = (time: string, values: Readonly<Record<string, string>>) =>
      account.at(at(time), () => deal.write(values));
    await write('09:00', savedBy('09:00', 'carl@example.com'));
    await write('09:58', { ...savedBy('09:58', 'anna@example.com'), qual_meddic_champion: '3' });
    await write('09:59', savedBy('09:59', 'bert@example.com'));
    return deal;
  }

  test('writes nothing of that criterion and says who has what, whoever saved after', async () => {
    const { id } = await theirs();
    expect(await save(id, mine)).toMatchObject({
      saved: ['metrics'],
      conflicts: [
        {
          criterionId: 'champion',
          field: 'level',
          yours: '2',
          theirs: '3',
          by: 'anna@example.com',
          at: at('09:58'),
        },
      ],
      qualification: { answers: { champion: { level: '3', evidence: '' }, metrics: { level: '2' } } },
    });
    expect(account.writes()[0]).not.toHaveProperty('qual_meddic_champion_evidence');
  });

  test('names nobody when the change was made on HubSpot’s own page', async () => {
    const deal = await account.aDeal(savedBy('09:58', 'anna@example.com'));
    await account.at(at('09:58'), () => deal.edit({ qual_meddic_champion: '3' }));
    expect(await save(deal.id, mine)).toMatchObject({ conflicts: [{ by: null, at: at('09:58') }] });
  });

  test('says that it changed, and neither who nor when, when HubSpot has no history', async () => {
    const { id } = await theirs();
    account.historyIs({});
    expect(await save(id, mine)).toMatchObject({
      conflicts: [{ criterionId: 'champion', by: null, at: null }],
    });
  });

  test('writes nothing at all when nothing else changed', async () => {
    const { id } = await theirs();
    const outcome = await save(id, [levelTo('champion', '1', '2')]);
    expect(outcome).toMatchObject({ saved: [], conflicts: [{ criterionId: 'champion' }] });
    expect(account.writes()).toEqual([]);
  });
});

describe('saveAnswers() refuses', () => {
  const one = [levelTo('champion', null, '2')];
  test.each<[string, Changes, Partial<AnswersToSave>, string]>([
    [
      'a deal moved to another pipeline',
      [levelTo('need', null, '2')],
      { frameworkId: 'bant' },
      'framework-changed',
    ],
    ['an unknown framework', one, { frameworkId: 'nonsense' }, 'framework-changed'],
    ['an unknown criterion', [levelTo('amount', null, '2')], {}, 'bad-request'],
    ['a criterion twice', [...one, ...one], {}, 'bad-request'],
    ['evidence of 100 KB', [evidenceTo('x'.repeat(100_000))], {}, 'evidence-too-long'],
    [
      'evidence of one character too many',
      [evidenceTo('x'.repeat(EVIDENCE_MAX_LENGTH + 1))],
      {},
      'evidence-too-long',
    ],
  ])('%s, and writes nothing', async (_name, changes, about, code) => {
    const { id } = await account.aDeal();
    expect(await save(id, changes, about)).toMatchObject({ refused: code });
    expect(account.writes()).toEqual([]);
  });

  test('an unknown deal', async () => {
    const deal = await account.aDeal();
    await deal.remove();
    expect(await save(deal.id, one)).toMatchObject({ refused: 'deal-not-found' });
    expect(account.writes()).toEqual([]);
  });

  test('a closed deal, and writes nothing', async () => {
    const { id } = await account.aDeal({ dealstage: 'ent_won' });
    expect(await save(id, one)).toMatchObject({ refused: 'deal-closed' });
    expect(account.writes()).toEqual([]);
  });

  test('answers whose properties the account lacks, and writes nothing', async () => {
    const { id } = await account.aDeal();
    await account.lose('qual_meddic_champion');
    expect(await save(id, one)).toMatchObject({
      refused: 'not-stored',
      about: ['champion'],
    });
    expect(account.writes()).toEqual([]);
  });
});

const no = (status: number) => Response.json({ status: 'error', message: 'no' }, { status });

const definitionsSchema = z.looseObject({ results: z.array(z.looseObject({ name: z.string() })) });
/** The account's properties, of which one may be read and no more. */
function readOnly(answered: unknown, name: string) {
  const answer = definitionsSchema.parse(answered);
  const modificationMetadata = { readOnlyValue: true };
  const results = answer.results.map((each) =>
    each.name === name ? { ...each, modificationMetadata } : each,
  );
  return { ...answer, results };
}

describe('saveAnswers() where HubSpot does not take everything', () => {
  beforeEach(() => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());
  const two: Changes = [
    { ...levelTo('champion', null, '2'), ...evidenceTo('Anna') },
    levelTo('metrics', null, '2'),
  ];

  test.each([
    ['an option of the gaps is deleted', 'qual_gaps', 'meddic_identify_pain'],
    ['an option of the band is deleted', 'qual_band', 'weak'],
    ['an option of the framework is deleted', 'qual_framework', 'meddic'],
  ])('stores all answers and says that figures are outdated: %s', async (_name, property, option) => {
    await account.loseOption(property, option);
    const deal = await account.aDeal();
    const outcome = done(await save(deal.id, two));
    expect(outcome).toMatchObject({ saved: ['champion', 'metrics'], notStored: [], figuresOutdated: true });
    expect(await deal.stored('qual_meddic_champion_evidence')).toBe('Anna');
    expect(await deal.stored('qual_score')).toBe('20');
    expect(await deal.stored(property)).toBeNull();
  });

  test('stores the other answers, and names the one whose option is deleted, whole', async () => {
    await account.loseOption('qual_meddic_champion', '2');
    const deal = await account.aDeal();
    const outcome = done(await save(deal.id, two));
    expect(outcome).toMatchObject({
      saved: ['metrics'],
      notStored: [{ id: 'champion', why: 'option-missing' }],
      conflicts: [],
      figuresOutdated: false,
      qualification: { answers: { champion: { level: null, evidence: '' }, metrics: { level: '2' } } },
    });
    expect(await deal.stored('qual_meddic_champion_evidence')).toBeNull();
    expect(await deal.stored('qual_score')).toBe('10');
    expect(await deal.stored('qual_assessed_by')).toBe('rep@example.com');
  });

  test('stores the other answers, and names the one whose property is archived', async () => {
    const { id } = await account.aDeal();
    await account.lose('qual_meddic_champion_evidence');
    expect(await save(id, two)).toMatchObject({
      saved: ['metrics'],
      notStored: [{ id: 'champion', why: 'property-missing' }],
    });
  });

  test('stores the other answers when a property is archived between read and write', async () => {
    const { id } = await account.aDeal();
    let archived = false;
    account.calls.alter(/\/deals\/batch\/read$/, async (answered) => {
      if (!archived) await account.lose('qual_meddic_champion');
      archived = true;
      return answered;
    });
    expect(await save(id, two)).toMatchObject({
      saved: ['metrics'],
      notStored: [{ id: 'champion', why: 'property-missing' }],
    });
  });

  test('stores the other answers, and names the one whose property was made read-only', async () => {
    account.calls.alter(/\/properties\/[^/]+\/deals$/, (answered) =>
      readOnly(answered, 'qual_meddic_champion'),
    );
    let writes = 0;
    account.calls.answer(/^PATCH/, (send) => ((writes += 1) === 1 ? Promise.resolve(no(400)) : send()));
    const { id } = await account.aDeal();
    expect(await save(id, two)).toMatchObject({
      saved: ['metrics'],
      notStored: [{ id: 'champion', why: 'read-only' }],
      figuresOutdated: false,
    });
    expect(account.writes()[1]).not.toHaveProperty('qual_meddic_champion_evidence');
  });

  test('is saved all the same when HubSpot takes the answers and then no more calls', async () => {
    let writes = 0;
    // All at once and the same once more are refused; the answers are taken; then the limit is reached.
    account.calls.answer(/^PATCH/, (send) => {
      writes += 1;
      if (writes === 1) return Promise.resolve(no(400));
      return writes === 2 ? send() : Promise.resolve(no(429));
    });
    const deal = await account.aDeal();
    expect(await save(deal.id, two)).toMatchObject({
      saved: ['champion', 'metrics'],
      notStored: [],
      figuresOutdated: true,
    });
    expect(await deal.stored('qual_meddic_champion')).toBe('2');
  });

  test('says that nothing was stored when HubSpot takes none of the answers', async () => {
    account.calls.refuse(/^PATCH/);
    const { id } = await account.aDeal();
    expect(await save(id, two)).toMatchObject({ refused: 'not-stored', about: ['champion', 'metrics'] });
  });
});

describe('saveAnswers() when somebody else saves in the same moment', () => {
  const theirs = (deal: TestDeal) => deal.edit({ qual_meddic_champion: '3' });
  /** Does something right after HubSpot answered a call of that kind for the first time. */
  function after(call: RegExp, what: () => Promise<unknown>) {
    let is = false;
    account.calls.alter(call, async (answered) => {
      if (!is) {
        is = true;
        await what();
      }
      return answered;
    });
  }

  test('tells of a value that replaced what was written', async () => {
    const deal = await account.aDeal();
    after(/^PATCH/, () => theirs(deal));
    expect(
      await save(deal.id, [levelTo('champion', null, '2'), levelTo('metrics', null, '1')]),
    ).toMatchObject({
      saved: ['metrics'],
      conflicts: [{ criterionId: 'champion', yours: '2', theirs: '3', by: null, stored: 'theirs' }],
      qualification: { answers: { champion: { level: '3' } } },
    });
    expect(await deal.stored('qual_score')).toBe('15');
  });

  test('tells of a value that was written between its read and its write, which it replaced', async () => {
    const deal = await account.aDeal();
    after(/\/deals\/batch\/read$/, () => theirs(deal));
    expect(await save(deal.id, [levelTo('champion', null, '2')])).toMatchObject({
      saved: ['champion'],
      conflicts: [{ criterionId: 'champion', yours: '2', theirs: '3', by: null, stored: 'yours' }],
    });
    expect(await deal.stored('qual_meddic_champion')).toBe('2');
  });

  test.each(['/deals/batch/read', 'PATCH'])(
    'makes the figures of all answers, also of those that come meanwhile: after %s',
    async (call) => {
      const deal = await account.aDeal();
      after(new RegExp(call), () => deal.edit({ qual_meddic_metrics: '3' }));
      const outcome = done(await save(deal.id, [levelTo('champion', null, '2')]));
      expect(outcome).toMatchObject({ saved: ['champion'], conflicts: [], figuresOutdated: false });
      expect(outcome.qualification.answers['metrics']?.level).toBe('3');
      expect(await deal.stored('qual_score')).toBe('25');
    },
  );

  test('says that the deal was closed meanwhile, and freezes the score from before', async () => {
    const deal = await account.aDeal({
      ...allAnswered('meddic', '2'),
      qual_framework: 'meddic',
      qual_score: '67',
    });
    after(/\/deals\/batch\/read$/, () => deal.edit({ dealstage: 'ent_lost' }));
    expect(await save(deal.id, [levelTo('metrics', '2', '3')])).toMatchObject({
      saved: ['metrics'],
      closedMeanwhile: true,
      qualification: { scoreAtClose: 67 },
    });
    expect(await deal.stored('qual_score_at_close')).toBe('67');
  });

  test('is stored all the same when HubSpot does not let it look', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const deal = await account.aDeal();
    after(/^PATCH/, () => {
      account.calls.refuse(/\/deals\/batch\/read$/, 500);
      return Promise.resolve();
    });
    expect(await save(deal.id, [levelTo('champion', null, '2')])).toMatchObject({
      saved: ['champion'],
      qualification: { answers: { champion: { level: '2' } } },
    });
    jest.restoreAllMocks();
  });
});
