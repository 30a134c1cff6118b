import type { Framework } from '../../../src/frameworks';
import { assess, storedAssessment } from '../../../src/qualification';
import { qualificationFacts } from '../../builders/qualification-facts';
import { aFrameworkAbout } from '../../builders/framework';

const asOf = new Date('2026-11-25T12:00:00.000Z');
const framework = aFrameworkAbout({ id: 'test' }, { id: 'pain', expected: { discovery: 2 } });
const stored = (of: Framework, ...facts: Parameters<typeof qualificationFacts>) =>
  storedAssessment(of, assess(of, qualificationFacts(...facts), asOf));

describe('storedAssessment() of the six states of an answer', () => {
  const unasked = {
    qual_band: 'weak',
    qual_gaps: 'test_pain',
    qual_next_question: 'pain: pain found?',
    qual_stage_ready: 'no',
  };
  test.each([
    ['unanswered', null, { ...unasked, qual_score: '', qual_completeness: '0', qual_band: '' }],
    [
      'missing',
      '0',
      {
        ...unasked,
        qual_score: '0',
        qual_completeness: '100',
        qual_next_question:
          'pain: It was not there when you asked. Find another way to it, or ask whether to go on.',
      },
    ],
    [
      'assumed',
      '1',
      {
        qual_score: '33',
        qual_completeness: '100',
        qual_band: 'weak',
        qual_gaps: 'test_pain',
        qual_next_question: 'pain: pain said?',
        qual_stage_ready: 'no',
      },
    ],
    [
      'stated',
      '2',
      {
        qual_score: '67',
        qual_completeness: '100',
        qual_band: 'strong',
        qual_gaps: '',
        qual_next_question: 'pain: pain shown?',
        qual_stage_ready: 'yes',
      },
    ],
    [
      'proven',
      '3',
      {
        qual_score: '100',
        qual_completeness: '100',
        qual_band: 'strong',
        qual_gaps: '',
        qual_next_question: '',
        qual_stage_ready: 'yes',
      },
    ],
    [
      'not applicable',
      'na',
      {
        qual_score: '',
        qual_completeness: '',
        qual_band: '',
        qual_gaps: '',
        qual_next_question: '',
        qual_stage_ready: 'no_expectation',
      },
    ],
  ])('%s', (_name, pain, expected) => {
    expect(stored(framework, { pain }, { milestone: 'discovery' })).toMatchObject({
      qual_framework: 'test',
      qual_review_by: '',
      ...expected,
    });
  });
});

test('storedAssessment() joins gaps as HubSpot writes several choices, in the order of the gaps', () => {
  const two = aFrameworkAbout({ id: 'test' }, { id: 'light', weight: 20 }, { id: 'heavy', weight: 80 });
  expect(stored(two)['qual_gaps']).toBe('test_heavy;test_light');
});

test('storedAssessment() stores the day of review as HubSpot writes a date', () => {
  const pain = { level: '1', at: '2026-11-20T12:00:00.000Z' };
  expect(stored(framework, { pain })['qual_review_by']).toBe('2026-12-20');
});

test('storedAssessment() words the next question in the language of the account', () => {
  const assessment = assess(framework, qualificationFacts({}), asOf);
  const inSwedish = storedAssessment(framework, assessment, { language: 'sv' });
  expect(inSwedish['qual_next_question']).toBe('pain: pain found? (sv)');
});
