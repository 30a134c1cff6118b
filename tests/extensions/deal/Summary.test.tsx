import { Alert, Heading, StatisticsItem, StatusTag, Text } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import type { Functions } from '../../../extensions/deal/functions-port';
import { Summary } from '../../../extensions/deal/Summary';
import type { Qualification } from '../../../src/protocol';
import { answers } from '../../builders/answers';
import { aQualification } from '../../builders/qualification';

async function show(qualification: Qualification, language: 'en' | 'sv' = 'en') {
  const functions: Functions = {
    open: () => Promise.resolve({ ok: true, qualification }),
    save: () => Promise.reject(new Error('the summary never saves')),
  };
  const renderer = createRenderer('crm.record.sidebar');
  renderer.render(
    <Summary dealId="101" language={language} functions={functions} onChange={() => undefined} />,
  );
  await renderer.waitFor(() => renderer.find(Heading));
  return renderer;
}

const texts = (renderer: Awaited<ReturnType<typeof show>>) => renderer.findAll(Text).map((text) => text.text);

describe('Summary', () => {
  test('shows score, completeness, band and readiness for the stage', async () => {
    const levels = {
      metrics: '2',
      economic_buyer: '1',
      identify_pain: '3',
      champion: '2',
      decision_process: '0',
    };
    const renderer = await show(aQualification({ answers: answers(levels) }));
    expect(renderer.findAll(StatisticsItem).map(({ props }) => [props.label, props.number])).toEqual([
      ['Score', '47'],
      ['Completeness', '83 %'],
    ]);
    expect(renderer.findAll(StatusTag).map((tag) => tag.text)).toEqual([
      'Developing',
      'Not ready for Evaluation',
    ]);
  });

  test('names the gaps, costliest first, and the next question', async () => {
    const levels = {
      metrics: '1',
      economic_buyer: '1',
      identify_pain: '1',
      champion: '2',
      decision_process: '1',
    };
    const renderer = await show(aQualification({ answers: answers(levels) }));
    expect(texts(renderer)).toEqual([
      'Ask next: Identified pain',
      'What does it cost if nothing changes this year?',
      '3 gaps',
      'Identified pain',
      'Assumed, needs proven',
      'Decision criteria',
      'Not answered, needs stated',
      'Metrics',
      'Assumed, needs stated',
      'Answer in the Qualification tab.',
    ]);
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
    const at = new Date(Date.now() - 2 * 24 * 3_600_000).toISOString();
    const qualification = { ...aQualification(), assessed: { at, by: 'anna@example.com' } };
    expect(texts(await show(qualification))).toContain('Saved 2 days ago by anna@example.com');
    expect(texts(await show(qualification, 'sv'))).toContain('Sparat för 2 dagar sedan av anna@example.com');
  });

  test('is quiet about questions on a closed deal', async () => {
    const renderer = await show(
      aQualification({ deal: { closed: true }, answers: answers({ champion: '3' }) }),
    );
    expect(texts(renderer).join(' ')).not.toContain('Ask next');
  });

  test('speaks Swedish to a Swede', async () => {
    const renderer = await show(aQualification({ answers: answers({ champion: '1' }) }), 'sv');
    expect(renderer.findAll(StatusTag).map((tag) => tag.text)).toEqual(['Svag', 'Inte redo för utvärdering']);
  });
});

test('Summary says why the deal could not be read', async () => {
  const functions: Functions = {
    open: () =>
      Promise.resolve({
        ok: false,
        code: 'missing-scope',
        message: '',
        details: ['crm.objects.deals.read'],
        correlationId: 'c-42',
      }),
    save: () => Promise.reject(new Error('the summary never saves')),
  };
  const renderer = createRenderer('crm.record.sidebar');
  renderer.render(<Summary dealId="101" language="en" functions={functions} onChange={() => undefined} />);
  await renderer.waitFor(() => renderer.find(Alert));
  expect(renderer.findAll(Text).map((text) => text.text)).toEqual([
    'The app lacks a permission. Ask an admin to grant: crm.objects.deals.read',
    'Reference for HubSpot support: c-42',
  ]);
});
