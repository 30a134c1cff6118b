import { Alert, Text } from '@hubspot/ui-extensions';
import type { Qualification } from '../../../../src/protocol/qualification';
import { answers } from '../../../builders/answers';
import { aQualification } from '../../../builders/qualification';
import { alerts, everyWord, texts } from '../card-words';
import { showSummary } from '../show-summary';
import {
  choose,
  openTab,
  ready,
  save,
  score as scoreShown,
  showTab,
  type Renderer,
  type TabOptions,
} from '../show-tab';

const FOLLOW = 'Lists follow in a minute or two.';
type Lists = NonNullable<Qualification['inLists']>;
const score = { figure: 'score', live: '33', ours: '43' } as const;
const band = { figure: 'band', live: 'weak', ours: 'developing' } as const;
const late: Lists = { follows: true, figures: [score, band] };
const given = { answers: answers({ champion: '2' }) };
const deal = (inLists: Lists | null) => aQualification({ ...given, inLists });
const note = (renderer: Renderer) => renderer.maybeFindByTestId(Text, 'lists')?.text ?? null;

/** A tab whose deal opens so one time after the other, and how often it was opened. */
function opening(lists: readonly (Lists | null)[], options: TabOptions = {}) {
  let opened = 0;
  const shown = showTab({
    ...options,
    open: () => {
      opened += 1;
      const qualification = deal(lists[Math.min(opened, lists.length) - 1] ?? null);
      return Promise.resolve({ ok: true, qualification });
    },
  });
  return { ...shown, opened: () => opened };
}
/** Once it is drawn, and looks now and then. */
async function atRest(renderer: Renderer) {
  await ready(renderer);
  await renderer.atRest();
}
const live = (values: { readonly score: string; readonly band: string }) =>
  Promise.resolve({ qual_live_score: values.score, qual_live_band: values.band });

describe('A card whose deal lists do not show as it does', () => {
  test.each<[string, Lists, string]>([
    [
      'another score, whatever else',
      { follows: false, figures: [score, band] },
      'Lists show a score of 33 for this deal.',
    ],
    [
      'readiness',
      { follows: false, figures: [{ figure: 'ready', live: 'yes', ours: 'no' }] },
      'Lists show this deal as ready for its stage.',
    ],
    [
      'no readiness',
      { follows: false, figures: [{ figure: 'ready', live: 'no', ours: 'yes' }] },
      'Lists show this deal as not ready for its stage.',
    ],
    [
      'no score at all',
      { follows: false, figures: [{ figure: 'score', live: '', ours: '43' }] },
      'Lists show other figures for this deal.',
    ],
    ['another band', { follows: false, figures: [band] }, 'Lists show other figures for this deal.'],
  ])('says that they show %s, and whom to ask', async (_name, inLists, said) => {
    const { renderer } = await openTab({ qualification: deal(inLists) });
    const shown = renderer.find(Alert, ({ props }) => props.title === said);
    expect(shown.text).toBe('Ask an admin to look at Plumbline’s settings, under Account.');
    const sidebar = showSummary({ ok: true, qualification: deal(inLists) });
    await sidebar.waitFor(() => expect(alerts(sidebar)).toEqual([said]));
  });

  test('says in one line that they follow, where they do, in either language', async () => {
    const { renderer } = await openTab({ qualification: deal(late) });
    expect(note(renderer)).toBe(FOLLOW);
    expect(alerts(renderer)).toEqual([]);
    const sidebar = showSummary({ ok: true, qualification: deal(late) }, 'sv');
    await sidebar.waitFor(() =>
      expect(texts(sidebar)).toContain('Listorna följer med om en minut eller två.'),
    );
    expect(alerts(sidebar)).toEqual([]);
  });

  test('says nothing where lists show the same', async () => {
    const { renderer } = await openTab({ qualification: deal(null) });
    expect(everyWord(renderer.getRootNode().childNodes).join(' ')).not.toMatch(/\blists\b/i);
  });

  test('says it at once after a save', async () => {
    const { renderer } = await openTab({
      qualification: deal(null),
      save: ({ changes }) =>
        Promise.resolve({
          ok: true,
          qualification: deal(late),
          saved: changes.map(({ criterionId }) => criterionId),
          ...{ conflicts: [], notStored: [], cleaned: [], closedMeanwhile: false },
        }),
    });
    expect(note(renderer)).toBeNull();
    choose(renderer, 'metrics', '3');
    save(renderer);
    await renderer.waitFor(() => expect(note(renderer)).toBe(FOLLOW));
  });

  test('says it no more once its page has the values, and calls no function for that', async () => {
    const held = [live({ score: '33', band: 'weak' }), live({ score: '43.0', band: 'developing' })];
    const { renderer, halfAMinutePasses, asked, opened } = opening([late], {
      holds: () => held.shift() ?? Promise.resolve({}),
    });
    await atRest(renderer);
    halfAMinutePasses();
    await renderer.atRest();
    expect(note(renderer)).toBe(FOLLOW);
    halfAMinutePasses();
    await renderer.waitFor(() => expect(note(renderer)).toBeNull());
    await renderer.atRest();
    halfAMinutePasses();
    await renderer.atRest();
    expect(asked).toHaveLength(2);
    expect(asked[0]?.toSorted()).toEqual([
      'qual_live_band',
      'qual_live_completeness',
      'qual_live_ready',
      'qual_live_score',
    ]);
    expect(opened()).toBe(1);
    expect(scoreShown(renderer)).not.toBe('33');
  });

  test('says it no more when the values come by themselves, and reads nothing because of them', async () => {
    const { renderer, changed, opened } = opening([late]);
    await atRest(renderer);
    changed('qual_live_score', '43');
    await renderer.atRest();
    expect(note(renderer)).toBe(FOLLOW);
    changed('qual_live_band', 'developing');
    await renderer.waitFor(() => expect(note(renderer)).toBeNull());
    expect(opened()).toBe(1);
  });

  test('goes on saying it while its page cannot be asked', async () => {
    const { renderer, halfAMinutePasses } = opening([late], {
      holds: () => Promise.reject(new Error('no network')),
    });
    await atRest(renderer);
    halfAMinutePasses();
    await renderer.atRest();
    expect(note(renderer)).toBe(FOLLOW);
  });

  test('reads its deal again when they have not followed after five minutes', async () => {
    const { renderer, halfAMinutePasses, opened } = opening([late, { follows: false, figures: [score] }]);
    await atRest(renderer);
    for (let minutes = 0; minutes < 5; minutes += 1) {
      expect(opened()).toBe(1);
      halfAMinutePasses();
      halfAMinutePasses();
      await renderer.atRest();
    }
    await renderer.waitFor(() =>
      expect(alerts(renderer)).toEqual(['Lists show a score of 33 for this deal.']),
    );
    expect(opened()).toBe(2);
  });

  test('asks its page for nothing where lists are not to follow', async () => {
    const { renderer, halfAMinutePasses, asked } = opening([{ follows: false, figures: [score] }]);
    await atRest(renderer);
    halfAMinutePasses();
    await renderer.atRest();
    expect(asked).toEqual([]);
  });
});
