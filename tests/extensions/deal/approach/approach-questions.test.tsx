import { Accordion, Alert, Select, Text } from '@hubspot/ui-extensions';
import type { AskedSignal, DealSignals } from '../../../../src/approach';
import type { ApproachAnswer, ApproachAnswerRequest } from '../../../../src/protocol/answer-approach';
import type { Qualification } from '../../../../src/protocol/qualification';
import { approachOf, approachPanel, openApproach, question } from './approach-tab';
import { alerts, texts } from '../card-words';
import { aFailure, type Renderer, type TabOptions } from '../show-tab';

const sure: Partial<DealSignals> = { yearlyValue: 90_000, cycleDays: 300 };

/** The approach of a deal that takes answers as HubSpot would: what is answered is known from then on. */
async function open(signals: Partial<DealSignals>, options: TabOptions = {}) {
  let qualification = approachOf(signals);
  const answerApproach = ({ answer }: ApproachAnswerRequest) => {
    qualification = withAnswer(qualification, answer);
    return Promise.resolve({ ok: true, qualification } as const);
  };
  return openApproach({ answerApproach, ...options, qualification });
}

function withAnswer(qualification: Qualification, { signal, to }: ApproachAnswer): Qualification {
  const { approach } = qualification;
  return { ...qualification, approach: { ...approach, signals: { ...approach.signals, [signal]: to } } };
}

/** The questions asked above the fold, in order. */
function asked(renderer: Renderer): readonly string[] {
  const panel = approachPanel(renderer);
  const folded = panel.findAll(Accordion, { title: 'About the buyer' }).flatMap(fieldIds);
  return fieldIds(panel).filter((id) => !folded.includes(id));
}

function fieldIds(part: Pick<Renderer, 'findAll'>): string[] {
  return part.findAll(Select).map(({ props }) => String(props.testId));
}

async function choose(renderer: Renderer, signal: AskedSignal, option: string): Promise<void> {
  question(renderer, signal).props.onChange?.(option);
  await renderer.atRest();
}

describe('A question that could change the approach', () => {
  test('says what an answer could make of the deal', async () => {
    const { renderer } = await open({ yearlyValue: 9_000 });
    expect(texts(approachPanel(renderer))).toContain('Find out: the answer could change this');
    expect(question(renderer, 'awareness').props.description).toBe('Could make it: consultative');
  });

  test('is one of three at most', async () => {
    const { renderer } = await open({});
    expect(asked(renderer)).toEqual([
      'approach-awareness',
      'approach-executiveIssue',
      'approach-namedAccount',
    ]);
  });
});

test('Questions that change nothing are worth asking too, two of them, and promise nothing', async () => {
  const { renderer } = await open({ yearlyValue: 900, cycleDays: 20 });
  const said = texts(approachPanel(renderer));
  expect(said).toContain('Worth finding out');
  expect(said).not.toContain('Find out: the answer could change this');
  expect(asked(renderer)).toEqual(['approach-awareness', 'approach-executiveIssue']);
  expect(question(renderer, 'awareness').props.description).toBeUndefined();
});

test('With everything answered nothing is asked, and every answer can be changed under the fold', async () => {
  const { renderer } = await open({
    ...sure,
    awareness: 'feels_it',
    vendors: 3,
    proofOfConcept: true,
    executiveIssue: false,
    namedAccount: true,
  });
  expect(asked(renderer)).toEqual([]);
  expect(texts(approachPanel(renderer))).not.toContain('Worth finding out');
  const buyer = approachPanel(renderer).find(Accordion, { title: 'About the buyer' });
  expect(buyer.findAll(Select).map(({ props }) => props.value)).toEqual([
    'feels_it',
    '3',
    'yes',
    'no',
    'yes',
  ]);
});

describe('An answer', () => {
  test.each<[AskedSignal, string, ApproachAnswer]>([
    ['awareness', 'unaware', { signal: 'awareness', to: 'unaware' }],
    ['executiveIssue', 'yes', { signal: 'executiveIssue', to: true }],
    ['namedAccount', 'no', { signal: 'namedAccount', to: false }],
    ['vendors', '2', { signal: 'vendors', to: 2 }],
    ['proofOfConcept', 'yes', { signal: 'proofOfConcept', to: true }],
  ])('to %s is sent at once, shown, and said to be saved', async (signal, option, answer) => {
    const { renderer, approachAnswers, messages } = await open({}, { dealId: '77' });
    await choose(renderer, signal, option);
    expect(approachAnswers).toEqual([{ dealId: '77', answer }]);
    expect(question(renderer, signal).props.value).toBe(option);
    expect(messages).toEqual(['Answer saved']);
  });

  test('about vendors is one of ten, the first of which is nobody but us', async () => {
    const { renderer } = await open({});
    const labels = question(renderer, 'vendors').props.options.map(({ label }) => label);
    expect(labels).toEqual(['Not known', '1, only us', '2', '3', '4', '5', '6', '7', '8', '9', '10 or more']);
  });

  test('about vendors that was stored another way is shown as it is', async () => {
    const { renderer } = await open({ ...sure, vendors: 25 });
    const { options, value } = question(renderer, 'vendors').props;
    expect(options.find((option) => option.value === value)?.label).toBe('25');
  });

  test.each<[AskedSignal, Partial<DealSignals>]>([
    ['awareness', { awareness: 'feels_it' }],
    ['vendors', { vendors: 3 }],
    ['executiveIssue', { executiveIssue: false }],
  ])('to %s can be taken back', async (signal, known) => {
    const { renderer, approachAnswers } = await open({ ...sure, ...known });
    await choose(renderer, signal, 'not_known');
    expect(approachAnswers.map(({ answer }) => answer)).toEqual([{ signal, to: null }]);
    expect(question(renderer, signal).props.value).toBe('not_known');
  });

  test('that is the one already there is not sent', async () => {
    const { renderer, approachAnswers } = await open({
      awareness: 'feels_it',
      vendors: 3,
      namedAccount: true,
    });
    await choose(renderer, 'awareness', 'feels_it');
    await choose(renderer, 'namedAccount', 'yes');
    await choose(renderer, 'executiveIssue', 'not_known');
    await choose(renderer, 'vendors', '3');
    expect(approachAnswers).toEqual([]);
  });

  test('that is no choice of the question is not sent', async () => {
    const { renderer, approachAnswers } = await open({});
    await choose(renderer, 'awareness', 'yes');
    await choose(renderer, 'namedAccount', 'feels_it');
    expect(approachAnswers).toEqual([]);
  });

  test('moves the fit, and what is asked next', async () => {
    const { renderer } = await open({ yearlyValue: 900, cycleDays: 20 });
    expect(texts(approachPanel(renderer))[1]).toBe('44 % of the deciding facts are known.');
    await choose(renderer, 'awareness', 'knows_problem');
    expect(texts(approachPanel(renderer))[1]).toBe('64 % of the deciding facts are known.');
    expect(asked(renderer)).toContain('approach-namedAccount');
  });
});

describe('A question that is being answered', () => {
  test('stays where it was asked, before those that came up since', async () => {
    const { renderer } = await open({ yearlyValue: 900, cycleDays: 20 });
    const before = asked(renderer);
    await choose(renderer, 'awareness', 'knows_problem');
    expect(asked(renderer).slice(0, before.length)).toEqual(before);
    expect(asked(renderer).length).toBeGreaterThan(before.length);
    await choose(renderer, 'awareness', 'not_known');
    expect(asked(renderer).slice(0, before.length)).toEqual(before);
  });

  test('stays under the fold when its answer is taken back there', async () => {
    const { renderer } = await open({ ...sure, awareness: 'feels_it' });
    expect(asked(renderer)).not.toContain('approach-awareness');
    await choose(renderer, 'awareness', 'not_known');
    expect(asked(renderer)).not.toContain('approach-awareness');
  });

  test('takes no other answer until the first is stored', async () => {
    const { renderer } = await open({}, { answerApproach: () => new Promise(() => undefined) });
    expect(question(renderer, 'awareness').props.readOnly).toBe(false);
    await choose(renderer, 'awareness', 'unaware');
    expect(question(renderer, 'awareness').props.readOnly).toBe(true);
    expect(question(renderer, 'executiveIssue').props.readOnly).toBe(false);
  });
});

test('A refused answer keeps what was shown, says why, and can be given again', async () => {
  let refused = true;
  const known = approachOf({ yearlyValue: 900, cycleDays: 20 });
  const { renderer, approachAnswers, messages } = await open(known.approach.signals, {
    answerApproach: ({ answer }) =>
      Promise.resolve(
        refused
          ? aFailure('rate-limited', { correlationId: 'c-42' })
          : { ok: true, qualification: withAnswer(known, answer) },
      ),
  });
  const before = texts(approachPanel(renderer)).slice(0, 2);
  await choose(renderer, 'awareness', 'knows_problem');
  expect(alerts(approachPanel(renderer))).toContain('Answer not saved');
  const notice = approachPanel(renderer).find(Alert, { title: 'Answer not saved' });
  expect(notice.findAll(Text).at(-1)?.text).toBe('Reference for HubSpot support: c-42');
  expect(question(renderer, 'awareness').props).toMatchObject({ value: 'not_known', readOnly: false });
  expect(texts(approachPanel(renderer)).slice(0, 2)).toEqual(before);
  expect(messages).toEqual([]);

  refused = false;
  await choose(renderer, 'awareness', 'knows_problem');
  expect(approachAnswers).toHaveLength(2);
  expect(alerts(approachPanel(renderer))).not.toContain('Answer not saved');
  expect(question(renderer, 'awareness').props.value).toBe('knows_problem');
});
