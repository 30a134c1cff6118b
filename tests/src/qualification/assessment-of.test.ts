import { assess, assessmentOf, defaultStandards } from '../../../src/qualification';
import { qualificationFacts } from '../../builders/qualification-facts';
import { aFrameworkAbout } from '../../builders/framework';

const asOf = new Date('2026-11-25T12:00:00.000Z');
const framework = aFrameworkAbout({}, { id: 'buyer', person: 'economic_buyer', expected: { discovery: 2 } });

describe('assessmentOf() judges an opened deal', () => {
  test.each([
    ['at its stage, without anybody named', 'discovery', []],
    ['at its stage, with contacts named for the roles', 'discovery', ['economic_buyer', 'champion']],
    ['without a known stage', null, ['economic_buyer']],
  ] as const)('%s', (_, milestone, people) => {
    const facts = qualificationFacts({ buyer: '2' }, { milestone, people });
    const standards = { ...defaultStandards, thresholds: { strong: 60, developing: 30 } };
    const opened = {
      framework,
      answers: facts.answers,
      deal: { milestone },
      people: people.map((role, index) => ({ role, contactId: String(index) })),
      standards,
      timeZone: 'UTC',
    };
    expect(assessmentOf(opened, asOf)).toEqual(assess(framework, facts, asOf, standards));
  });
});
