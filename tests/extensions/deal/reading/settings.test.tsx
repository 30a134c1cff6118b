import type { SettingsRevisionReply } from '../../../../src/protocol/settings-revision';
import { textsIn } from '../../../../src/texts';
import { answers } from '../../../builders/answers';
import { aQualification } from '../../../builders/qualification';
import { alerts, texts } from '../card-words';
import { aFailure, level, openTab, ready, showTab, type TabOptions, open, row } from '../show-tab';

const MADE_BY_HAND = 'The newest settings (revision 7) cannot be read, so those of revision 6 apply.';
const drawnWith = (revision: number, about: Parameters<typeof aQualification>[0] = {}) =>
  aQualification({ settings: { revision, newest: revision, problem: null }, ...about });

/** A tab whose deal opens with one revision after the other, and the revisions it said it had seen. */
function opening(replies: readonly ReturnType<typeof aQualification>[], options: TabOptions = {}) {
  const seen: (number | undefined)[] = [];
  const shown = showTab({
    ...options,
    open: ({ seenRevision }) => {
      seen.push(seenRevision);
      const qualification = replies[Math.min(seen.length, replies.length) - 1];
      if (qualification === undefined) throw new Error('no reply left');
      return Promise.resolve({ ok: true, qualification });
    },
  });
  return { ...shown, seen };
}

describe('A card whose settings ops change', () => {
  test('reads its deal again with the newer ones, and draws what they say', async () => {
    const { renderer, halfAMinutePasses, seen } = opening(
      [drawnWith(3), drawnWith(4, { frameworkId: 'bant' })],
      { settingsRevision: () => Promise.resolve({ ok: true, revision: 4 }) },
    );
    await ready(renderer);
    await renderer.atRest();
    halfAMinutePasses();
    await renderer.waitFor(() => row(renderer, 'budget'));
    expect(seen).toEqual([0, 4]);
  });

  test.each<[string, SettingsRevisionReply]>([
    ['they are those it was drawn with', { ok: true, revision: 3 }],
    ['a function that is behind knows older ones', { ok: true, revision: 2 }],
    ['it cannot be found out', aFailure('unavailable')],
  ])('reads nothing when %s', async (_name, reply) => {
    const settingsRevision = () => Promise.resolve(reply);
    const { renderer, halfAMinutePasses, seen } = opening([drawnWith(3)], { settingsRevision });
    await ready(renderer);
    await renderer.atRest();
    halfAMinutePasses();
    await renderer.atRest();
    expect(seen).toEqual([0]);
  });

  test('asks nothing before its deal is open', async () => {
    let asked = 0;
    const { renderer, halfAMinutePasses } = showTab({
      open: () => new Promise(() => undefined),
      settingsRevision: () => {
        asked += 1;
        return Promise.resolve({ ok: true, revision: 1 });
      },
    });
    await renderer.atRest();
    halfAMinutePasses();
    await renderer.atRest();
    expect(asked).toBe(0);
  });

  test('reads again when a property changes that a rule looks at, and not for any other', async () => {
    const { renderer, changed, seen } = opening([drawnWith(3, { watched: ['amount', 'budget_status'] })]);
    await ready(renderer);
    changed('dealname');
    await renderer.atRest();
    expect(seen).toHaveLength(1);
    changed('amount');
    await renderer.waitFor(() => expect(seen).toHaveLength(2));
  });
});

describe('A card says by which settings it judges', () => {
  const unfolded = async (qualification: ReturnType<typeof aQualification>) =>
    texts((await openTab({ qualification })).renderer.getRootNode());

  test('the built-in ones', async () => {
    expect(await unfolded(aQualification())).toContain('Scored with the built-in settings.');
  });

  test('a revision of the account’s own', async () => {
    expect(await unfolded(drawnWith(12))).toContain('Scored with settings revision 12.');
  });

  test('the band thresholds of the account', async () => {
    const standards = { thresholds: { strong: 90, developing: 60 }, belowExpectation: 'not_ready' } as const;
    expect(await unfolded(aQualification({ standards }))).toContain(textsIn('en').bandFrom(90, 60));
  });

  test.each([
    ['older ones', 6, MADE_BY_HAND],
    ['the built-in ones', 0, 'The newest settings (revision 7) cannot be read, so the built-in ones apply.'],
  ])('%s, when the newest cannot be read', async (_name, revision, said) => {
    const settings = { revision, newest: 7, problem: 'broken' } as const;
    const { renderer } = await openTab({ qualification: aQualification({ settings }) });
    expect(alerts(renderer)).toEqual([expect.stringContaining(said)]);
  });
});

test('A criterion kept in a property of the account offers only the levels that one can hold', async () => {
  const mapped = { champion: { property: 'sponsor_status', levels: ['0', '3'] as const } };
  const { renderer } = await openTab({
    qualification: aQualification({
      mapped: { champion: { ...mapped.champion, levels: [...mapped.champion.levels] } },
      answers: answers({ champion: '3' }),
    }),
  });
  const values = (id: string) => {
    open(renderer, id);
    return level(renderer, id).props.options.map(({ value }) => value);
  };
  expect(values('champion')).toEqual(['unanswered', '0', '3']);
  expect(values('metrics')).toEqual(['unanswered', '0', '1', '2', '3', 'na']);
});
