import { summaryView } from '../../../../extensions/deal/score/summary-view';
import type { Qualification } from '../../../../src/protocol/qualification';
import { textsIn, type Language } from '../../../../src/texts';
import { answers } from '../../../builders/answers';
import { aFramework } from '../../../builders/framework';
import { aQualification } from '../../../builders/qualification';
import { aQualificationUnder } from '../custom-framework';

const viewOf = (qualification: Qualification, language: Language = 'en') =>
  summaryView(qualification, qualification.answers, { texts: textsIn(language), language });
const nextOf = (qualification: Qualification, language: Language = 'en') =>
  viewOf(qualification, language).next;

const noStage = { stageId: null, stageLabel: null, milestone: null };
const allProven = Object.fromEntries(Object.keys(aQualification().answers).map((id) => [id, '3']));
const named = (['economic_buyer', 'champion'] as const).map((role) => ({ role, contactId: '7' }));

describe('summaryView() asks next', () => {
  test.each([
    [
      'what the stage needs of an unanswered criterion',
      aQualification(),
      {
        question: 'Which problem here would you most like to be rid of?',
        why: 'Identified pain: not answered, at least proven expected at Evaluation. Worth 20 points.',
      },
    ],
    [
      'what the stage needs better than it is',
      aQualification({ answers: answers({ ...allProven, metrics: '1' }), people: named }),
      {
        question: 'Who signed off the target, and what happens to them if it is missed?',
        why: 'Metrics: assumed, at least stated expected at Evaluation. Worth 5 points.',
      },
    ],
    [
      'what is not answered, when there is no stage to need it',
      aQualification({ answers: answers({ ...allProven, metrics: null }), people: named, deal: noStage }),
      {
        question: 'Which figure must improve, from what to what?',
        why: 'Metrics: not answered yet. Worth 5 points.',
      },
    ],
    [
      'for proof of the weakest answer, when the stage needs no more',
      aQualification({ answers: answers({ ...allProven, metrics: '2' }), people: named }),
      {
        question: 'Can we look at the report that figure comes from?',
        why: 'Metrics: the weakest answer, stated. Worth 5 points.',
      },
    ],
  ])('%s, and says so', (_name, qualification, next) => {
    expect(nextOf(qualification)).toMatchObject(next);
  });

  test('who the person is, when only the name holds back what is proven', () => {
    const people = named.filter(({ role }) => role !== 'champion');
    const next = nextOf(aQualification({ answers: answers(allProven), people }));
    expect(next?.why).toBe('Champion: counts as stated until the champion is named. Worth 5 points.');
    const milestone = 'proposal' as const;
    const needed = nextOf(aQualification({ answers: answers(allProven), people, deal: { milestone } }));
    expect(needed?.why).toBe(next?.why);
  });

  test('by the milestone’s own word when the stage has no name', () => {
    const next = nextOf(aQualification({ deal: { stageLabel: null } }), 'sv');
    expect(next?.why).toContain('väntas i Utvärdering');
  });

  test('without points when the answer alone brings none, as in a product with another part at nothing', () => {
    const next = nextOf(aQualification({ frameworkId: 'value_selling', answers: answers({ value: '2' }) }));
    expect(next?.why).toMatch(/expected at \w+\.$/);
  });

  test('for one point, not "1 points"', () => {
    const framework = aFramework({ id: 'small', weight: 1 }, { id: 'large', weight: 99 });
    const next = nextOf(aQualificationUnder(framework, { answers: answers({ small: '0', large: '3' }) }));
    expect(next?.why).toBe('small: the weakest answer, not there. Worth 1 point.');
  });
});

describe('summaryView() has nothing left to ask', () => {
  test.each([
    [
      'when everything that applies is proven',
      answers(allProven),
      'Everything that applies is proven and up to date.',
    ],
    [
      'when nothing applies',
      answers(Object.fromEntries(Object.keys(allProven).map((id) => [id, 'na']))),
      'No criterion applies to this deal, so there is nothing to score.',
    ],
  ])('%s, and says why', (_name, stored, rest) => {
    const view = viewOf(aQualification({ answers: stored, people: named }));
    expect(view.next).toBeNull();
    expect(view.rest).toBe(rest);
  });
});
