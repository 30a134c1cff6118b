import { Accordion } from '@hubspot/ui-extensions';
import { dayWords } from '../../../../extensions/shared/dates';
import { scoreView } from '../../../../extensions/deal/score/score-view';
import { assessNow } from '../../../../extensions/deal/score/summary-view';
import type { Qualification } from '../../../../src/protocol/qualification';
import { textsIn, type Language } from '../../../../src/texts';
import { answers } from '../../../builders/answers';
import { aQualification } from '../../../builders/qualification';
import { texts } from '../card-words';
import { daysAgo, stopTheClock } from '../clock';
import { choose, openTab } from '../show-tab';

const unfold = (qualification: Qualification, language: Language = 'en') =>
  scoreView(qualification, assessNow(qualification, qualification.answers), {
    texts: textsIn(language),
    language,
  });
const whatOf = (qualification: Qualification, id: string) =>
  unfold(qualification).rows.find((row) => row.id === id)?.what;

stopTheClock();

describe('scoreView() of a mean', () => {
  const answered = answers({
    metrics: { level: '2', at: daysAgo(3) },
    economic_buyer: '3',
    decision_criteria: 'na',
    identify_pain: '0',
    champion: 'Yes',
  });

  test('says the rule and multiplies nothing', () => {
    const view = unfold(aQualification({ answers: answered }));
    expect(view.rule).toContain('earns its share of the weight');
    expect(view.factors).toEqual([]);
  });

  test('has a row for every criterion, in the order of the checklist', () => {
    const { framework } = aQualification();
    expect(unfold(aQualification()).rows.map((row) => row.criterion)).toEqual(
      framework.criteria.map((criterion) => criterion.label.en),
    );
  });

  // What does not apply gives its 15 of 100 to the others: 15 of the 85 left are 17.6 points.
  test.each([
    [
      'level, points, and when it was answered',
      'metrics',
      `Stated · 11.8 of 17.6 points · ${dayWords(daysAgo(3), 'en')}`,
    ],
    [
      'that proof counts as stated while nobody is named',
      'economic_buyer',
      'Stated · 15.7 of 23.5 points · Economic buyer not named',
    ],
    ['that it does not apply', 'decision_criteria', 'Not applicable'],
    [
      'that it is not answered, and what the stage needs',
      'decision_process',
      'Not answered · 0 of 17.6 points · at least Assumed expected',
    ],
    ['that it is missing', 'identify_pain', 'Not there · 0 of 23.5 points · at least Proven expected'],
    [
      'a value that is no level as not answered',
      'champion',
      'Not answered · 0 of 17.6 points · at least Stated expected',
    ],
  ])('says of a criterion %s', (_name, id, what) => {
    expect(whatOf(aQualification({ answers: answered }), id)).toBe(what);
  });

  test('counts proof in full once the person is named', () => {
    const people = [{ role: 'economic_buyer', contactId: '7' } as const];
    expect(whatOf(aQualification({ answers: answered, people }), 'economic_buyer')).toBe(
      'Proven · 23.5 of 23.5 points',
    );
  });

  test('shows points that add up to the score, but for the rounding of each', () => {
    const qualification = aQualification({ answers: answered });
    const { rows } = unfold(qualification);
    const earned = rows.map(({ what }) => Number(/([\d.]+) of/.exec(what)?.[1] ?? 0));
    const shown = earned.reduce((sum, points) => sum + points, 0);
    const { score } = assessNow(qualification, answered);
    expect(Math.abs(shown - (score.kind === 'scored' ? score.percent : 0))).toBeLessThan(
      0.5 + rows.length * 0.05,
    );
  });

  test('writes figures as a Swede does', () => {
    const row = unfold(aQualification({ answers: answered }), 'sv').rows[0];
    expect(row?.what).toBe(`Uttalat · 11,8 av 17,6 poäng · ${dayWords(daysAgo(3), 'sv')}`);
  });
});

describe('scoreView() of a product', () => {
  const answered = answers({ business_issue: '3', problem: '2', value: '1', power: 'na' });
  const view = unfold(aQualification({ frameworkId: 'value_selling', answers: answered }));

  test('says the rule and shows the parts that are multiplied, without the one that does not apply', () => {
    expect(view.rule).toContain('are multiplied');
    // Issue, problem and vision weigh 10, 7 and 8 of the 75 that apply: (10 + 7 × 2/3) of 25 are earned.
    expect(view.factors).toEqual([
      expect.stringMatching(/^Business issue, .*: 59 % \(weight 33 %\)$/),
      expect.stringMatching(/: 33 % \(weight 33 %\)$/),
      expect.stringMatching(/: 0 % \(weight 33 %\)$/),
    ]);
  });

  test('gives each criterion its weight instead of points, which would not add up', () => {
    expect(view.rows.find(({ id }) => id === 'problem')?.what).toBe('Stated · weight 9.3 %');
  });
});

describe('scoreView() unfolds the other figures', () => {
  const answered = answers({
    metrics: { level: '2', at: daysAgo(10) },
    champion: { level: '1', at: daysAgo(3) },
    decision_process: 'na',
  });

  test('completeness, readiness, weakest criterion, review date and bands', () => {
    expect(unfold(aQualification({ answers: answered })).figures).toEqual([
      'Completeness: 2 of 5 criteria answered.',
      'Expected at Evaluation: 1 of 5 criteria fully met.',
      'Economic buyer holds the score down most.',
      'Review by 14 Jan 2027: that is when the oldest answer turns 60 days old.',
      textsIn('en').bandFrom(80, 60),
      'Scored with the built-in settings.',
    ]);
  });

  test('but not readiness without a stage, nor a review date without dates or on a closed deal', () => {
    const deal = { stageId: null, stageLabel: null, milestone: null };
    const few = [
      'Completeness: 2 of 5 criteria answered.',
      'Economic buyer holds the score down most.',
      textsIn('en').bandFrom(80, 60),
      'Scored with the built-in settings.',
    ];
    const undated = answers({ metrics: '2', champion: '1', decision_process: 'na' });
    expect(unfold(aQualification({ answers: undated, deal })).figures).toEqual(few);
    expect(unfold(aQualification({ answers: answered, deal: { ...deal, closed: true } })).figures).toEqual(
      few,
    );
  });
});

test('The tab unfolds the figures of answers that are not saved yet', async () => {
  const { renderer } = await openTab();
  choose(renderer, 'metrics', '3');
  await renderer.waitFor(() =>
    expect(texts(renderer.find(Accordion, { title: 'How the figures come about' }))).toContain(
      'Proven · 15 of 15 points',
    ),
  );
});
