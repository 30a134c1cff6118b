import { Accordion, Alert, Heading, StatisticsItem, StatusTag, Text } from '@hubspot/ui-extensions';
import type { Qualification } from '../../../src/protocol/qualification';
import type { Language } from '../../../src/texts';
import { answers } from '../../builders/answers';
import { aQualification } from '../../builders/qualification';
import { texts } from './card-words';
import { daysAgo, stopTheClock } from './clock';
import { showSummary } from './show-summary';
import { aFailure } from './show-tab';

async function show(qualification: Qualification, language: Language = 'en') {
  const renderer = showSummary({ ok: true, qualification }, language);
  await renderer.waitFor(() => renderer.find(Heading));
  return renderer;
}

const figures = (renderer: Awaited<ReturnType<typeof show>>) =>
  renderer.findAll(StatisticsItem).map(({ props }) => [props.label, props.number]);
const tags = (renderer: Awaited<ReturnType<typeof show>>) =>
  renderer.findAll(StatusTag).map((tag) => tag.text);

describe('Summary', () => {
  stopTheClock();

  test('shows score, completeness, band and readiness for the stage', async () => {
    const levels = {
      metrics: '2',
      economic_buyer: '1',
      identify_pain: '3',
      champion: '2',
      decision_process: '0',
    };
    const renderer = await show(aQualification({ answers: answers(levels) }));
    expect(figures(renderer)).toEqual([
      ['Score', '47'],
      ['Completeness', '83 %'],
    ]);
    expect(tags(renderer)).toEqual(['Not ready for Evaluation', 'Weak']);
  });

  test.each([
    [
      'the contact label it goes by is gone',
      aQualification({ missingLabels: ['Champion'] }),
      'Who is named cannot be told',
    ],
    [
      'the settings name what HubSpot no longer has',
      aQualification({ settings: { revision: 2, newest: 2, problem: 'gone' } }),
      'The settings name a pipeline, stage or property',
    ],
  ])('tells no figures while %s, and says so', async (_name, qualification, said) => {
    const renderer = await show(qualification);
    expect(renderer.find(Alert).props.title).toContain(said);
    expect([...figures(renderer), ...tags(renderer)]).toEqual([]);
  });

  test('calls the stage what the account calls it', async () => {
    const renderer = await show(
      aQualification({ answers: answers({ metrics: '1' }), deal: { stageLabel: 'Technical win' } }),
    );
    expect(tags(renderer)).toEqual(['Not ready for Technical win', 'Weak']);
  });

  test('names the next question and why, then the gaps, costliest first', async () => {
    const levels = {
      metrics: '1',
      economic_buyer: '1',
      identify_pain: '1',
      champion: '2',
      decision_process: '1',
    };
    const renderer = await show(aQualification({ answers: answers(levels) }));
    expect(texts(renderer).slice(0, 11)).toEqual([
      'Weak without Decision criteria. Evaluation: 64 % of what is expected is met. The score counts all criteria.',
      'Ask next',
      'What does it cost if nothing changes this year?',
      'Identified pain: assumed, at least proven expected at Evaluation. Worth 14 points.',
      'Needed now (3)',
      'Identified pain',
      'Assumed, at least proven expected',
      'Decision criteria',
      'Not answered, at least stated expected',
      'Metrics',
      'Assumed, at least stated expected',
    ]);
    expect(texts(renderer)).toContain('Answer in the Qualification tab.');
  });

  test('unfolds its figures once there are some', async () => {
    const started = await show(aQualification({ answers: answers({ metrics: '2' }) }));
    expect(texts(started.find(Accordion, { title: 'How the figures come about' }))).toContain(
      'Stated · 10 of 15 points',
    );
    const fresh = await show(aQualification());
    expect(fresh.maybeFind(Accordion, { title: 'How the figures come about' })).toBeNull();
  });

  test('says where to begin when nothing is answered, without figures', async () => {
    const renderer = await show(aQualification());
    expect(renderer.findAll(StatisticsItem)).toEqual([]);
    expect(texts(renderer)).toContain('Not qualified yet');
    expect(texts(renderer)).toContain('and 1 more');
  });

  test('has nothing to score, which is not 0, when nothing applies', async () => {
    const levels = Object.fromEntries(Object.keys(aQualification().answers).map((id) => [id, 'na']));
    const renderer = await show(aQualification({ answers: answers(levels) }));
    expect(renderer.findAll(StatisticsItem)[0]?.props.number).toBe('–');
    expect(texts(renderer)).toContain('No criterion applies to this deal, so there is nothing to score.');
  });

  test('says when and by whom answers were last saved', async () => {
    const qualification = aQualification({ assessed: { at: daysAgo(2), by: 'anna@example.com' } });
    expect(texts(await show(qualification))).toContain('Saved 2 days ago by anna@example.com');
    expect(texts(await show(qualification, 'sv'))).toContain('Sparat för 2 dagar sedan av anna@example.com');
  });

  test.each([
    ['in the same instant', 0],
    ['in the future, by a clock slightly ahead', 2 / 86_400],
  ])('says "just now" of a save %s, not that it is to come', async (_name, daysAhead) => {
    const qualification = aQualification({ assessed: { at: daysAgo(-daysAhead), by: 'anna@example.com' } });
    expect(texts(await show(qualification))).toContain('Saved just now by anna@example.com');
  });

  test.each([
    [1, '1 answer is out of date'],
    [2, '2 answers are out of date'],
  ])('counts answers out of date: %i', async (count, sentence) => {
    const ids = ['metrics', 'champion'].slice(0, count);
    const old = Object.fromEntries(ids.map((id) => [id, { level: '2', at: daysAgo(61) }]));
    expect(texts(await show(aQualification({ answers: answers(old) })))).toContain(sentence);
  });

  test('shows a closed deal with the score it was closed with, and asks nothing more', async () => {
    const renderer = await show(
      aQualification({
        deal: { closed: true, milestone: null },
        answers: answers({ champion: { level: '3', at: daysAgo(400) } }),
        scoreAtClose: 82,
      }),
    );
    expect(figures(renderer)[0]).toEqual(['Score at close', '82']);
    expect(tags(renderer)).toEqual([]);
    expect(texts(renderer)).toContain('This deal is closed. Its answers are read-only until it is reopened.');
    for (const quiet of ['Ask next', 'Needed now (5)', '1 answer is out of date'])
      expect(texts(renderer)).not.toContain(quiet);
  });

  test('speaks Swedish to a Swede', async () => {
    const renderer = await show(
      aQualification({ answers: answers({ champion: '1' }), deal: { stageLabel: 'Utvärdering' } }),
      'sv',
    );
    expect(tags(renderer)).toEqual(['Inte redo för Utvärdering', 'Svag']);
  });
});

test('Summary says why the deal could not be read', async () => {
  const renderer = showSummary(
    aFailure('missing-scope', { details: ['crm.objects.deals.read'], correlationId: 'c-42' }),
  );
  await renderer.waitFor(() => renderer.find(Alert));
  expect(renderer.findAll(Text).map((text) => text.text)).toEqual([
    'The app lacks a permission. Ask an admin to grant: crm.objects.deals.read',
    'Reference for HubSpot support: c-42',
  ]);
});
