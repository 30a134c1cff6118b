import { Alert, Heading, Select } from '@hubspot/ui-extensions';
import type { FailureCode } from '../../../src/protocol/failure';
import type { Qualification } from '../../../src/protocol/qualification';
import { answers } from '../../builders/answers';
import { aQualification } from '../../builders/qualification';
import { daysAgo, stopTheClock } from './clock';
import { englishOn } from './english-words';
import { showSummary } from './show-summary';
import { aFailure, choose, open, openTab, rows, save, showTab, write, type TabOptions } from './show-tab';

stopTheClock();

const closed = { closed: true, milestone: null, stageLabel: 'Vunnen' } as const;
const nowhere = { pipelineId: null, stageId: null, stageLabel: null, milestone: null };
/** A reply whose data is Swedish, as the account's would be. */
const inSwedish = (about: Parameters<typeof aQualification>[0] = {}): Qualification =>
  aQualification({ ...about, deal: { stageLabel: 'Utvärdering', ...about.deal } });

const answered = answers({
  metrics: { level: '3', evidence: 'Anna visade rapporten', at: daysAgo(61), by: 'anna' },
  economic_buyer: { level: '3', at: daysAgo(3), by: 'bo' },
  decision_criteria: { level: '0', at: daysAgo(2) },
  decision_process: 'na',
  champion: 'Ja',
});
const notedDeal = inSwedish({
  answers: answered,
  deal: nowhere,
  goneFramework: 'x',
  figuresOutdated: true,
  assessed: { at: daysAgo(2), by: 'anna' },
  carryOvers: [
    {
      criterionId: 'identify_pain',
      from: { framework: 'BANT', criterion: { en: 'Need', sv: 'Behov' } },
      answer: { level: '2', evidence: 'Anna berättade', at: daysAgo(9), by: 'anna' },
    },
  ],
});
const people = (contactId: string) => [{ role: 'champion', contactId } as const];
const contacts = { 7: { firstname: 'Anna', jobtitle: 'CFO' } };

describe('A Swede reads no English word on the summary', () => {
  test.each([
    ['of a deal not begun', inSwedish()],
    ['with gaps, old answers and who saved', { ...notedDeal, deal: inSwedish().deal }],
    ['without a stage', notedDeal],
    ['of a product', inSwedish({ frameworkId: 'value_selling', answers: answers({ value: '2' }) })],
    ['of a closed deal', inSwedish({ deal: closed, answers: answered, scoreAtClose: 40 })],
  ])('%s', async (_name, qualification) => {
    const renderer = showSummary({ ok: true, qualification }, 'sv');
    await renderer.waitFor(() => renderer.find(Heading));
    expect(englishOn(renderer)).toEqual([]);
  });

  test('while it is read', () => {
    const renderer = showSummary({ ok: true, qualification: inSwedish() }, 'sv');
    expect(englishOn(renderer)).toEqual([]);
  });

  const codes: readonly FailureCode[] = ['not-provisioned', 'missing-scope', 'rate-limited', 'unexpected'];
  test.each(codes)('that could not be read: %s', async (code) => {
    const renderer = showSummary(aFailure(code, { correlationId: 'c-42' }), 'sv');
    await renderer.waitFor(() => renderer.find(Alert));
    expect(englishOn(renderer)).toEqual([]);
  });
});

describe('A Swede reads no English word on the tab', () => {
  const tabs: readonly (readonly [string, TabOptions])[] = [
    ['of a deal not begun, without contacts', { qualification: inSwedish() }],
    ['of a deal with every kind of answer', { qualification: inSwedish({ answers: answered }) }],
    ['with all notes and an offer', { qualification: notedDeal, contacts: { contacts } }],
    ['whose stage is gone', { qualification: inSwedish({ deal: { ...nowhere, stageId: 'borta' } }) }],
    ['of a product', { qualification: inSwedish({ frameworkId: 'value_selling' }) }],
    ['with a person named', { qualification: inSwedish({ people: people('7') }), contacts: { contacts } }],
    ['with a hidden person', { qualification: inSwedish({ people: people('9') }), contacts: { contacts } }],
    ['without its contacts', { qualification: inSwedish(), contacts: { error: new Error('403') } }],
    ['of a closed deal', { qualification: inSwedish({ deal: closed, answers: answered, scoreAtClose: 40 }) }],
  ];
  test.each(tabs)('%s', async (_name, options) => {
    const { renderer } = await openTab({ ...options, language: 'sv' });
    for (const id of rows(renderer)) {
      open(renderer, id);
      await renderer.atRest();
      expect(englishOn(renderer)).toEqual([]);
    }
  });

  test('while it is read, nor when it could not be', async () => {
    const { renderer } = showTab({ language: 'sv', open: () => Promise.resolve(aFailure('timeout')) });
    expect(englishOn(renderer)).toEqual([]);
    await renderer.waitFor(() => renderer.find(Alert));
    expect(englishOn(renderer)).toEqual([]);
  });

  test('with unsaved answers, too long a text, and a save that fails', async () => {
    const { renderer, messages, reasons } = await openTab({
      language: 'sv',
      qualification: inSwedish({ answers: answered }),
      save: () => Promise.resolve(aFailure('unavailable', { correlationId: 'c-42' })),
    });
    choose(renderer, 'identify_pain', '3');
    choose(renderer, 'metrics', '1');
    await renderer.atRest();
    save(renderer);
    await renderer.waitFor(() => expect(messages).not.toEqual([]));
    write(renderer, 'champion', 'å'.repeat(65_540));
    await renderer.atRest();
    expect(englishOn(renderer, [...messages, ...reasons])).toEqual([]);
  });

  test('when somebody else changed the same, and signs were removed', async () => {
    const qualification = inSwedish({ answers: answers({ metrics: { level: '3', evidence: '' } }) });
    const { renderer, messages, reasons } = await openTab({
      language: 'sv',
      qualification: inSwedish(),
      save: () =>
        Promise.resolve({
          ok: true,
          qualification,
          saved: ['champion'],
          notStored: [{ id: 'decision_process', why: 'option-missing' }],
          cleaned: ['champion'],
          closedMeanwhile: true,
          conflicts: [
            {
              criterionId: 'metrics',
              field: 'level',
              yours: '1',
              theirs: '3',
              by: null,
              at: null,
              stored: 'theirs',
            },
            {
              criterionId: 'champion',
              field: 'level',
              yours: '1',
              theirs: '2',
              by: null,
              at: null,
              stored: 'yours',
            },
          ],
        }),
    });
    choose(renderer, 'metrics', '1');
    choose(renderer, 'champion', '1');
    await renderer.atRest();
    save(renderer);
    await renderer.waitFor(() => expect(messages).toHaveLength(4));
    await renderer.atRest();
    expect(renderer.findAll(Alert)).toHaveLength(5);
    expect(englishOn(renderer, [...messages, ...reasons])).toEqual([]);
  });

  test('with drafts under another framework, and on a deal closed meanwhile', async () => {
    let qualification = inSwedish();
    const { renderer, changed } = await openTab({
      language: 'sv',
      open: () => Promise.resolve({ ok: true, qualification }),
    });
    choose(renderer, 'champion', '1');
    await renderer.atRest();
    qualification = inSwedish({ frameworkId: 'bant' });
    changed();
    await renderer.atRest();
    expect(renderer.findAll(Alert)).toHaveLength(1);
    expect(englishOn(renderer)).toEqual([]);
    qualification = inSwedish({ deal: closed });
    changed();
    await renderer.atRest();
    expect(renderer.findAll(Alert)).toHaveLength(2);
    expect(englishOn(renderer)).toEqual([]);
  });

  test('when a person is named, or is refused', async () => {
    let refused = false;
    const qualification = inSwedish();
    const { renderer, messages } = await openTab({
      language: 'sv',
      qualification,
      contacts: { contacts },
      namePerson: () => Promise.resolve(refused ? aFailure('label-missing') : { ok: true, qualification }),
    });
    open(renderer, 'champion');
    const name = () => renderer.findByTestId(Select, 'person-champion').props.onChange?.('7');
    name();
    await renderer.atRest();
    expect(englishOn(renderer, messages)).toEqual([]);
    expect(messages).toEqual(['Champion (ambassadör) sparad']);
    refused = true;
    name();
    await renderer.waitFor(() => renderer.find(Alert));
    expect(englishOn(renderer)).toEqual([]);
  });

  test('when a filter leaves nothing', async () => {
    const all = answers(Object.fromEntries(Object.keys(inSwedish().answers).map((id) => [id, '2'])));
    const qualification = inSwedish({
      answers: { ...all, ...answers({ metrics: { level: '2', at: daysAgo(61) } }) },
      deal: nowhere,
    });
    const { renderer } = await openTab({ language: 'sv', qualification });
    renderer.findByTestId(Select, 'filter').props.onChange?.('gaps');
    await renderer.waitFor(() => expect(rows(renderer)).toEqual([]));
    expect(englishOn(renderer)).toEqual([]);
  });
});

test('These tests would find an English word', async () => {
  const { renderer } = await openTab({ qualification: inSwedish() });
  expect(englishOn(renderer)).toEqual(
    expect.arrayContaining(['ask', 'evidence', 'proven', 'buyer', 'history', 'who']),
  );
});
