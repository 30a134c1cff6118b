import { Accordion, Heading, ProgressBar, Tile } from '@hubspot/ui-extensions';
import { approaches, type Approach, type DealSignals } from '../../../src/approach';
import { frameworks, milestones, roles, type Framework } from '../../../src/frameworks';
import { phaseOf } from '../../../extensions/deal/approach/phase';
import type { Qualification } from '../../../src/protocol/qualification';
import { approachGuides, languages, textsIn, type Language } from '../../../src/texts';
import { answers } from '../../builders/answers';
import { aQualification } from '../../builders/qualification';
import { approachOf, approachPanel, openApproach } from './approach/approach-tab';
import { everyWord } from './card-words';
import { showSummary } from './show-summary';
import { showTab } from './show-tab';

// Every card location draws every framework in every language, whatever has been answered. A new framework, card or
// language is tested by existing.

/** Shows a deal on a card, until its heading is there; gives back the root of what is drawn. */
type Show = (qualification: Qualification, language: Language) => Promise<Shown>;
interface Shown {
  readonly words: readonly string[];
  readonly headings: readonly (string | null)[];
  readonly checklist: readonly (string | null)[];
}

const locations: Readonly<Record<string, Show>> = {
  sidebar: async (qualification, language) => {
    const renderer = showSummary({ ok: true, qualification }, language);
    await renderer.waitFor(() => renderer.find(Heading));
    return drawn(renderer);
  },
  tab: async (qualification, language) => {
    const { renderer } = showTab({ qualification, language });
    await renderer.waitFor(() => renderer.find(Heading));
    return drawn(renderer);
  },
};

const states: Readonly<Record<string, string | null>> = {
  'nothing answered': null,
  'everything proven': '3',
  'nothing applicable': 'na',
  'everything missing': '0',
};

/** A deal in the middle of what each approach is for. */
const typicalOf: Readonly<Record<Approach, Partial<DealSignals>>> = {
  self_service: { yearlyValue: 50, cycleDays: 2 },
  transactional: { yearlyValue: 900, cycleDays: 20 },
  solution: { yearlyValue: 5_000, cycleDays: 30 },
  consultative: { yearlyValue: 50_000, cycleDays: 365 },
  provocative: { yearlyValue: 300_000, cycleDays: 200 },
};

// React says on the console what it makes do with: two elements of one key, say.
const complaints = jest.spyOn(console, 'error');
afterEach(() => expect(complaints).not.toHaveBeenCalled());
afterAll(() => complaints.mockRestore());

const people = roles.map((role) => ({ role, contactId: '7' }));
const aDealUnder = ({ id, criteria }: Framework, level: string | null) =>
  aQualification({
    frameworkId: id,
    answers: answers(Object.fromEntries(criteria.map((criterion) => [criterion.id, level]))),
    people,
  });

describe.each(Object.entries(locations))('The %s', (location, show) => {
  describe.each(languages)('in %s', (language) => {
    const texts = textsIn(language);

    describe.each(frameworks.map((framework) => [framework.label, framework] as const))(
      'draws %s',
      (label, framework) => {
        test.each(Object.entries(states))('with %s', async (state, level) => {
          const shown = await show(aDealUnder(framework, level), language);
          expect(shown.headings[0]).toBe(label);
          if (location === 'tab')
            expect([...shown.checklist].toSorted()).toEqual(
              framework.criteria.map((criterion) => criterion.label[language]).toSorted(),
            );
          expect(shown.words).toEqual(expect.arrayContaining(expectedWords(state)));
        });
      },
    );

    /** Side by side in the sidebar, in a line on the tab. */
    function figures(score: string, complete: number | null): readonly string[] {
      const percent = complete === null ? texts.nothingToScore : texts.percent(complete);
      return location === 'tab'
        ? [`${texts.score} ${score}`, `${texts.completeness} ${percent}`]
        : [score, percent];
    }

    /** What the figures come to, the same for every framework. */
    function expectedWords(state: string): readonly string[] {
      switch (state) {
        case 'nothing answered':
          return [texts.notStarted, texts.askNext];
        case 'everything proven':
          return [...figures('100', 100), texts.band.strong, texts.allProven];
        case 'nothing applicable':
          return [...figures(texts.nothingToScore, null), texts.nothingApplies];
        default:
          return [...figures('0', 100), texts.band.weak, texts.askNext];
      }
    }
  });
});

describe.each(languages)('The approach in %s', (language) => {
  const { approach } = textsIn(language);

  test.each(approaches.flatMap((id) => milestones.map((milestone) => [id, milestone] as const)))(
    'draws a deal that is %s, in %s',
    async (id, milestone) => {
      const { label, how, steps, who } = approachGuides[id];
      const qualification = approachOf(typicalOf[id], { deal: { milestone } });
      const panel = approachPanel((await openApproach({ qualification, language })).renderer);
      expect(panel.find(Heading).text).toBe(label[language]);
      expect(panel.find(ProgressBar).props.value).toBe(100);
      expect(everyWord(panel.childNodes)).toEqual(
        expect.arrayContaining(steps[phaseOf(milestone)].map((text) => text[language])),
      );
      // How to begin is no advice any more once the deal has come further.
      expect(everyWord(panel.childNodes).includes(how[language])).toBe(phaseOf(milestone) === 'early');
      expect(everyWord(panel.childNodes)).toContain(approach.who(who[language]));
    },
  );

  test.each(frameworks.map((framework) => [framework.label, framework] as const))(
    'draws a deal under %s of which nothing is known',
    async (_label, { id }) => {
      const qualification = approachOf({}, { frameworkId: id }, 'no-amount');
      const panel = approachPanel((await openApproach({ qualification, language })).renderer);
      expect(panel.find(Heading).text).toBe(approach.title);
      expect(everyWord(panel.childNodes)).toEqual(
        expect.arrayContaining([approach.unknown, approach.noValue['no-amount']]),
      );
    },
  );
});

function drawn(renderer: ReturnType<typeof showSummary> | ReturnType<typeof showTab>['renderer']): Shown {
  return {
    words: everyWord(renderer.getRootNode().childNodes),
    headings: renderer.findAll(Heading).map(({ text }) => text),
    // A row is titled with its name and its level.
    checklist: renderer
      .findAll(Tile, ({ props }) => props.testId?.startsWith('criterion-') ?? false)
      .map((row) => row.find(Accordion).props.title.replace(/: [^:]*$/, '')),
  };
}
