import { Alert } from '@hubspot/ui-extensions';
import type { DealSignals } from '../../../../src/approach';
import type { Qualification } from '../../../../src/protocol/qualification';
import {
  approachGuides,
  awarenessLabels,
  limitWords,
  signalWords,
  sourceLabels,
} from '../../../../src/texts';
import { approachOf, openApproach, question } from './approach-tab';
import { englishOn } from '../english-words';
import { aFailure } from '../show-tab';

/** The bands are called kronor: dollars are written "US$" in Swedish, which would count as an English word. */
function inKronor(...of: Parameters<typeof approachOf>): Qualification {
  const qualification = approachOf(...of);
  const { approach } = qualification;
  return { ...qualification, approach: { ...approach, settings: { ...approach.settings, currency: 'SEK' } } };
}

const stage = { stageLabel: 'Utvärdering' };
const closed = { closed: true, milestone: null, stageLabel: 'Vunnen' } as const;
const small: Partial<DealSignals> = { yearlyValue: 900, cycleDays: 20 };
const large: Partial<DealSignals> = {
  yearlyValue: 90_000,
  cycleDays: 300,
  contacts: 5,
  source: 'outbound',
  dealsPerRepMonth: 0.5,
  awareness: 'feels_it',
  vendors: 3,
  proofOfConcept: true,
  executiveIssue: false,
  namedAccount: true,
};

describe('A Swede reads no English word of the approach', () => {
  test.each<[string, Qualification]>([
    ['while nothing is known', inKronor({}, { deal: stage }, 'no-amount')],
    ['while little is known', inKronor({ yearlyValue: 9_000 }, { deal: stage })],
    ['under a framework too heavy', inKronor(small, { deal: stage })],
    ['under a framework too light', inKronor(large, { deal: stage, frameworkId: 'bant' })],
    ['when two are as good', inKronor({ yearlyValue: 350, cycleDays: 3 }, { deal: stage })],
    ['that provokes', inKronor({ ...large, yearlyValue: 400_000, awareness: 'unaware' }, { deal: stage })],
    [
      'held back by a tender',
      inKronor({ ...large, yearlyValue: 4_000_000, awareness: 'unaware', vendors: 3 }, { deal: stage }),
    ],
    ['in negotiation', inKronor(large, { deal: { stageLabel: 'Förhandling', milestone: 'negotiation' } })],
    ['that suits no approach', inKronor({ namedAccount: false }, { deal: stage })],
    ['of a buyer who came to us', inKronor({ ...small, source: 'inbound' }, { deal: stage })],
    ['with an amount of nothing', inKronor({}, { deal: stage }, 'zero-or-negative')],
    ['in another currency', inKronor({}, { deal: stage }, 'other-currency')],
    ['in an unknown currency', inKronor({}, { deal: stage }, 'unknown-currency')],
    ['of a closed deal', inKronor(large, { deal: closed })],
  ])('%s', async (_name, qualification) => {
    const { renderer } = await openApproach({ qualification, language: 'sv' });
    expect(englishOn(renderer)).toEqual([]);
  });

  test('when an answer is saved, or is refused', async () => {
    const qualification = inKronor(small, { deal: stage });
    let refused = false;
    const { renderer, messages } = await openApproach({
      qualification,
      language: 'sv',
      answerApproach: () =>
        Promise.resolve(refused ? aFailure('timeout') : ({ ok: true, qualification } as const)),
    });
    question(renderer, 'awareness').props.onChange?.('unaware');
    await renderer.atRest();
    expect(messages).toEqual(['Svaret sparat']);
    refused = true;
    question(renderer, 'awareness').props.onChange?.('unaware');
    await renderer.atRest();
    expect(renderer.findAll(Alert, { title: 'Svaret sparades inte' })).toHaveLength(1);
    expect(englishOn(renderer, messages)).toEqual([]);
  });

  test('and these tests would find one', async () => {
    const { renderer } = await openApproach({ qualification: inKronor(large, { deal: stage }) });
    expect(englishOn(renderer)).toEqual(
      expect.arrayContaining(['approaches', 'speaks', 'value', 'feels', 'went', 'knows']),
    );
  });
});

describe('Every text of the approaches', () => {
  const guides = Object.entries(approachGuides).flatMap(([id, { label, buyer, who, how, steps }]) =>
    [label, buyer, who, how, ...Object.values(steps).flat()].map(
      (text, place) => [`${id} ${place}`, text] as const,
    ),
  );
  const signals = Object.entries(signalWords).flatMap(
    ([id, { label, question: asked }]) =>
      [
        [`${id} label`, label],
        [`${id} question`, asked],
      ] as const,
  );
  const values = Object.entries({ ...awarenessLabels, ...sourceLabels, ...limitWords });

  test.each([...guides, ...signals, ...values])(
    '%s is there in both languages, and not the same',
    (_id, text) => {
      expect(text.en.trim()).not.toBe('');
      expect(text.sv.trim()).not.toBe('');
      expect(text.sv).not.toBe(text.en);
    },
  );
});
