import { Alert, EmptyState, Table } from '@hubspot/ui-extensions';
import type { HistoryReply } from '../../../../src/protocol/open-history';
import { aQualification } from '../../../builders/qualification';
import { daysAgo, stopTheClock } from '../clock';
import { englishOn } from '../english-words';
import { aFailure, lookAt, openTab, withOneCriterion } from '../show-tab';

stopTheClock();

describe('A Swede reads no English word in the history', () => {
  const change = {
    at: daysAgo(3),
    by: null,
    framework: 'MEDDIC',
    criterion: { en: 'Metrics', sv: 'Mätetal' },
    level: { from: '1', to: 'na' },
    evidence: 'Anna visade rapporten',
  };
  const points = [
    { at: daysAgo(9), score: 5, completeness: 17 },
    { at: daysAgo(3), score: 15, completeness: 33 },
  ];

  test.each([
    ['that is empty', { points: [], changes: [], leftOut: 0 }, EmptyState],
    ['of one point', { points: points.slice(1), changes: [change], leftOut: 0 }, Table],
    [
      'of many',
      { points, changes: [change, { ...change, at: daysAgo(9), evidence: '' }], leftOut: 3 },
      Table,
    ],
  ])('%s', async (_name, history, component) => {
    const { renderer } = await openHistory({ ok: true, history });
    expect(renderer.findAll(component)).toHaveLength(1);
    expect(englishOn(renderer)).toEqual([]);
  });

  test('that could not be read', async () => {
    const { renderer } = await openHistory(aFailure('timeout'));
    expect(renderer.findAll(Alert)).toHaveLength(1);
    expect(englishOn(renderer)).toEqual([]);
  });

  test('that is on its way', async () => {
    const { renderer } = await openHistory(null);
    expect(englishOn(renderer)).toEqual([]);
  });

  /** Null: the reply never comes. */
  async function openHistory(reply: HistoryReply | null) {
    const shown = await openTab({
      language: 'sv',
      qualification: withOneCriterion(aQualification({ deal: { stageLabel: 'Utvärdering' } })),
      history: () => (reply === null ? new Promise(() => undefined) : Promise.resolve(reply)),
    });
    lookAt(shown.renderer, 'history');
    await shown.renderer.atRest();
    return shown;
  }
});
