import { Alert, Button, LoadingSpinner, Text, ToggleGroup } from '@hubspot/ui-extensions';
import { stopTheClock } from '../../deal/clock';
import { wordsOf } from '../../pipeline/show-page';
import { anAccount, aProperty, pick, press, words, type Renderer } from '../show-section';
import {
  aFailure,
  aPlan,
  formulasInPlace,
  openSettings,
  pressLabelled,
  titles,
  turnTo,
  type PageOptions,
} from '../show-settings';

type Formulas = ReturnType<typeof formulasInPlace>;

const choice = (renderer: Renderer) => renderer.findByTestId(ToggleGroup, 'figures').props;
const asking = (...plans: readonly (Formulas | null)[]): PageOptions => {
  const waiting = [...plans];
  const [first = null] = plans;
  return {
    planProvisioning: () =>
      Promise.resolve({ ok: true, plan: aPlan({ formulas: waiting.shift() ?? first }) }),
  };
};

async function openJudging(options: PageOptions = {}) {
  const shown = await openSettings(options);
  turnTo(shown.renderer, 'judging');
  await shown.renderer.waitFor(() => shown.renderer.findByTestId(ToggleGroup, 'figures'));
  return shown;
}

stopTheClock();

describe('Who keeps the figures that lists are made of', () => {
  test('can be chosen, and each choice says what it means', async () => {
    const { renderer, requests } = await openJudging(asking(formulasInPlace()));
    expect(choice(renderer).value).toBe('stored');
    expect(choice(renderer).options.map(({ label }) => label)).toEqual([
      'Plumbline',
      'Plumbline, and HubSpot too',
      'HubSpot',
    ]);
    expect(words(renderer)).toContain('Closed deals keep the figures they were closed with.');
    expect(requests.planProvisioning).toEqual([]);
    pick(renderer, 'figures', 'both');
    await renderer.waitFor(() => expect(choice(renderer).value).toBe('both'));
    await renderer.waitFor(() => renderer.findByTestId(Text, 'unsaved'));
    expect(wordsOf(renderer.getRootNode())).toContain('Figures that lists are made of');
  });

  test('is asked of HubSpot for the settings as they are edited, once', async () => {
    const { renderer, requests, stored } = await openJudging(asking(formulasInPlace({ lacking: 12 })));
    pick(renderer, 'figures', 'both');
    await renderer.waitFor(() => renderer.findByTestId(Text, 'room-for-figures'));
    pick(renderer, 'below-expectation', 'informs');
    await renderer.atRest();
    expect(requests.planProvisioning).toEqual([
      { seenRevision: 6, settings: { ...stored, figures: 'both' } },
    ]);
  });

  test('says that it is being asked', async () => {
    const { renderer } = await openJudging({ planProvisioning: () => new Promise(() => undefined) });
    pick(renderer, 'figures', 'live');
    await renderer.waitFor(() =>
      expect(renderer.find(LoadingSpinner).props.label).toBe('Asking HubSpot what there is room for'),
    );
  });

  test('says why HubSpot could not be asked, and can ask again', async () => {
    const replies = [aFailure('timeout')];
    const { renderer } = await openJudging({
      planProvisioning: () =>
        Promise.resolve(replies.shift() ?? { ok: true, plan: aPlan({ formulas: formulasInPlace() }) }),
    });
    pick(renderer, 'figures', 'both');
    await renderer.waitFor(() =>
      expect(titles(renderer)).toContain('What there is room for could not be found out'),
    );
    pressLabelled(renderer, 'Try again');
    await renderer.waitFor(() => renderer.findByTestId(Text, 'room-for-figures'));
  });

  test('says of Plumbline’s own what stays in HubSpot where it has calculated properties already', async () => {
    const account = anAccount({ properties: [aProperty('qual_live_score', 'Live score')] });
    const { renderer } = await openJudging({ account });
    expect(renderer.findByTestId(Text, 'figures-left-over').text).toContain('not who is named on a deal');
  });

  const gone: Formulas['unsayable'][number] = {
    path: ['pipelines', 'small', 'rules', 0],
    why: 'gone',
    name: 'seats',
  };
  const left = (
    why: Formulas['left'][number]['why'],
    figures: Formulas['figures'] = ['band', 'completeness'],
    exists = false,
  ) => figures.map((figure) => ({ figure, why, exists }));
  const all: Formulas['figures'] = ['score', 'ready', 'band', 'completeness'];

  test.each<[string, Partial<Formulas>, string, readonly string[]]>([
    [
      'all of it fits',
      { lacking: 19, create: ['qual_live_score'] },
      'It fits: 19 more calculated properties are needed, and 12 of 40 are used.',
      [],
    ],
    ['all of it is there', {}, 'The calculated properties are there. The account uses 12 of 40.', []],
    [
      'only score and readiness fit',
      {
        figures: ['score', 'ready'],
        left: left('no-room'),
        lacking: 19,
        limit: { limit: 40, usage: 25 },
      },
      'Only score and readiness will be kept by HubSpot',
      [
        'All four take 19 more calculated properties, and 25 of 40 are used. Archive calculated properties that nobody uses, or use fewer frameworks.',
      ],
    ],
    [
      'nothing fits',
      { figures: [], left: left('no-room', all), lacking: 19, limit: { limit: 40, usage: 40 } },
      'HubSpot cannot keep these figures yet',
      [
        'All four take 19 more calculated properties, and 40 of 40 are used. Archive calculated properties that nobody uses, or use fewer frameworks.',
      ],
    ],
    [
      'a rule cannot be said',
      {
        figures: [],
        left: left('unsayable', all),
        unsayable: [
          {
            path: ['pipelines', 'enterprise', 'rules', 1, 'when', 'conditions', 0],
            why: 'no-formula',
            name: 'dealtype',
          },
        ],
      },
      'HubSpot cannot keep these figures yet',
      [
        'Enterprise: rule 2, condition 1: formulas cannot compare Deal type. Use a number, a text or a choice there.',
      ],
    ],
    [
      'rules name what HubSpot has no more, which is said once',
      { figures: [], left: left('unsayable', all), unsayable: [gone, gone] },
      'HubSpot cannot keep these figures yet',
      ['The settings name what HubSpot does not have any more, as said above. Mend that first.'],
    ],
    [
      'the account has no calculated properties',
      { figures: [], left: left('no-formulas', all), limit: { limit: 0, usage: 0 } },
      'HubSpot cannot keep these figures yet',
      [
        'This account has no calculated properties: HubSpot has them with Professional and Enterprise. Plumbline goes on keeping the figures.',
      ],
    ],
    [
      'HubSpot does not say how many there may be',
      { figures: [], left: left('limit-unknown', all), limit: null },
      'HubSpot cannot keep these figures yet',
      [
        'HubSpot does not say how many calculated properties this account may have, so none are made. Look again later, or ask HubSpot’s support.',
      ],
    ],
    [
      'a property of the name is somebody else’s',
      {
        left: left('conflict', ['score']),
        conflicts: [{ property: 'qual_live_score', problem: 'it exists as text' }],
      },
      'Only readiness, band, and completeness will be kept by HubSpot',
      [
        'qual_live_score cannot be used: it exists as text. Archive it in HubSpot and delete it there for good, then look again.',
      ],
    ],
    [
      'what does not fit is there and follows the settings of before',
      { figures: ['score', 'ready'], left: left('no-room', ['band'], true), lacking: 1 },
      'Only score and readiness will be kept by HubSpot',
      [
        'All four take 1 more calculated property, and 12 of 40 are used. Archive calculated properties that nobody uses, or use fewer frameworks.',
        'HubSpot still works out band by the settings of before: do not use that in lists until this is mended.',
      ],
    ],
  ])('says that %s', async (_, formulas, title, lines) => {
    const { renderer } = await openJudging(asking(formulasInPlace(formulas)));
    pick(renderer, 'figures', 'both');
    if (lines.length === 0) {
      await renderer.waitFor(() => expect(renderer.findByTestId(Text, 'room-for-figures').text).toBe(title));
      return;
    }
    await renderer.waitFor(() =>
      expect(renderer.findByTestId(Alert, 'room-for-figures').props.title).toBe(title),
    );
    expect(wordsOf(renderer.findByTestId(Alert, 'room-for-figures'))).toBe(
      [...lines, 'Look again'].join(' '),
    );
  });

  test('can be looked at again once something was mended', async () => {
    const full = formulasInPlace({ figures: [], left: left('no-formulas', all) });
    const { renderer } = await openJudging(asking(full, formulasInPlace()));
    pick(renderer, 'figures', 'both');
    await renderer.waitFor(() => renderer.findByTestId(Button, 'figures-look-again'));
    press(renderer, 'figures-look-again');
    await renderer.waitFor(() => renderer.findByTestId(Text, 'room-for-figures'));
  });
});
