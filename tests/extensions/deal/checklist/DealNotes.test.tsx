import { Accordion, LoadingButton, StatusTag, Text, ToggleGroup } from '@hubspot/ui-extensions';
import { answers } from '../../../builders/answers';
import { aQualification } from '../../../builders/qualification';
import { alerts, texts } from '../card-words';
import { open, openTab, row, score } from '../show-tab';

const CLOSED = 'This deal is closed. Its answers are read-only until it is reopened.';
const NO_STAGE = 'This deal has no known stage, so nothing is expected of it yet.';
const nowhere = { stageId: null, stageLabel: null, milestone: null };

describe('DealNotes say', () => {
  test.each([
    ['nothing of a deal like any other', aQualification(), []],
    [
      'that the framework it was assessed with is gone',
      aQualification({ goneFramework: 'meddic_2019' }),
      [
        'This deal was last assessed with “meddic_2019”, which is no longer there. Its answers are still stored as deal properties.',
      ],
    ],
    [
      'that its stage is gone',
      aQualification({ deal: { stageId: 'old', stageLabel: null, milestone: null } }),
      [
        'This deal’s stage no longer exists in its pipeline, so nothing is expected of it. Move it to a stage.',
      ],
    ],
    ['that it has no stage', aQualification({ deal: nowhere }), [NO_STAGE]],
    [
      'that it has no pipeline, and so no stage',
      aQualification({ deal: { ...nowhere, pipelineId: null } }),
      ['This deal has no pipeline, so the account’s default framework applies.', NO_STAGE],
    ],
    [
      'which contact labels the account lacks, so that nobody can tell who is named',
      aQualification({ missingLabels: ['Champion'] }),
      [
        'Who is named cannot be told: HubSpot has no contact label of this name any more. What lists show of this deal stays as it is. Ask an admin to give the label its name again in HubSpot, or to make it in Plumbline’s settings, under Account. Missing: Champion',
      ],
    ],
    [
      'which properties the account lacks, and what to do',
      aQualification({ missingProperties: ['qual_gaps', 'qual_meddic_champion'] }),
      [
        'Deal properties are missing in this account. Ask an admin to create them in Plumbline’s settings, under Account. Missing: qual_gaps, qual_meddic_champion',
      ],
    ],
    [
      'that lists show older figures',
      aQualification({ figuresOutdated: true }),
      ['The figures in lists could not be brought up to date. Saving or opening the deal tries again.'],
    ],
    [
      'that it is closed, and not that it has no stage',
      aQualification({ deal: { ...nowhere, closed: true } }),
      [CLOSED],
    ],
    [
      'everything at once',
      aQualification({
        deal: { ...nowhere, pipelineId: null, closed: true },
        goneFramework: 'x',
        figuresOutdated: true,
      }),
      [
        CLOSED,
        expect.stringContaining('no pipeline'),
        expect.stringContaining('“x”'),
        expect.stringContaining('figures in lists'),
      ],
    ],
  ])('%s', async (_name, qualification, expected) => {
    const { renderer } = await openTab({ qualification });
    expect(alerts(renderer)).toEqual(expected);
  });
});

describe('A deal whose stage is not known', () => {
  test('can be answered and scored, and is neither ready nor not', async () => {
    const { renderer } = await openTab({
      qualification: aQualification({ deal: nowhere, answers: answers({ metrics: '3' }) }),
    });
    expect(renderer.findAll(ToggleGroup)).toHaveLength(1);
    expect(score(renderer)).toBe('15');
    expect(renderer.maybeFindByTestId(StatusTag, 'band')).not.toBeNull();
    expect(renderer.maybeFindByTestId(StatusTag, 'readiness')).toBeNull();
    expect(texts(renderer).join(' ')).not.toMatch(/ready for|needs/i);
  });
});

describe('A closed deal', () => {
  const closed = { closed: true, milestone: null } as const;
  const answered = answers({ metrics: { level: '2', evidence: 'from 12 to 8 days' } });

  test.each([
    ['the score it was closed with', 82, 'Score at close', '82'],
    ['a score of 0 as one', 0, 'Score at close', '0'],
    ['the score of its answers when none was kept', null, 'Score', '10'],
  ])('shows %s', async (_name, scoreAtClose, label, number) => {
    const { renderer } = await openTab({
      qualification: aQualification({ deal: closed, answers: answered, scoreAtClose }),
    });
    expect(renderer.findByTestId(Text, 'score').text).toBe(`${label} ${number}`);
  });

  test('shows answers and evidence to read only, and asks nothing', async () => {
    const { renderer } = await openTab({
      qualification: aQualification({ deal: closed, answers: answered }),
    });
    expect(row(renderer, 'metrics').find(Accordion).props.title).toBe('Metrics: Stated');
    expect(texts(renderer)).toContain('from 12 to 8 days');
    open(renderer, 'champion');
    expect(texts(renderer)).toEqual(expect.arrayContaining(['Not answered', 'No evidence written.']));
    expect(texts(renderer)).not.toContain('Ask next');
    expect(renderer.maybeFind(LoadingButton)).toBeNull();
  });
});
