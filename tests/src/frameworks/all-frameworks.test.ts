import { findFramework, frameworks, roles, type Framework } from '../../../src/frameworks';
import {
  dealProperty,
  evidenceProperty,
  levelProperty,
  qualificationProperties,
} from '../../../src/qualification';
import { aFrameworkAbout } from '../../builders/framework';
import { repeated } from './repeated';

// HubSpot refuses longer names.
const NAME_MAX_LENGTH = 100;

describe('All frameworks together', () => {
  test('have ids and names of their own', () => {
    expect(repeated(frameworks.map(({ id }) => id))).toEqual([]);
    expect(repeated(frameworks.map(({ label }) => label))).toEqual([]);
  });

  test('put no two answers into one property', () => {
    expect(sharedProperties(frameworks)).toEqual([]);
  });

  test('give no two criteria one value of qual_gaps', () => {
    const gaps = qualificationProperties().find(({ name }) => name === 'qual_gaps');
    expect(repeated(gaps?.options.map(({ value }) => value) ?? [])).toEqual([]);
  });

  test('name properties as HubSpot takes them', () => {
    const names = frameworks.flatMap(answerProperties);
    expect(names.filter((name) => name.length > NAME_MAX_LENGTH || !/^qual_[a-z0-9_]+$/.test(name))).toEqual(
      [],
    );
  });

  test('are about every role there is between them', () => {
    const asked = frameworks.flatMap(({ criteria }) => criteria.map(({ person }) => person));
    expect(roles.filter((role) => !asked.includes(role))).toEqual([]);
  });

  test('no framework is found by an id nobody has', () => {
    expect(findFramework('constructor')).toBeUndefined();
  });
});

describe('Two answers in one property are noticed', () => {
  test.each([
    [
      'when ids of two frameworks run into each other',
      [aFrameworkAbout({ id: 'a' }, { id: 'b_c' }), aFrameworkAbout({ id: 'a_b' }, { id: 'c' })],
      ['qual_a_b_c', 'qual_a_b_c_evidence'],
    ],
    [
      'when a criterion is called like the evidence of another',
      [aFrameworkAbout({ id: 'a' }, { id: 'b', weight: 50 }, { id: 'b_evidence', weight: 50 })],
      ['qual_a_b_evidence'],
    ],
    [
      'when a criterion is called like a figure of the deal',
      [aFrameworkAbout({ id: 'score' }, { id: 'at_close' })],
      ['qual_score_at_close'],
    ],
  ])('%s', (_name, colliding, properties) => {
    expect(sharedProperties(colliding)).toEqual(properties);
  });
});

function sharedProperties(of: readonly Framework[]): readonly string[] {
  return repeated([...Object.values(dealProperty), ...of.flatMap(answerProperties)]);
}

function answerProperties({ id, criteria }: Framework): readonly string[] {
  return criteria.flatMap((criterion) => [
    levelProperty(id, criterion.id),
    evidenceProperty(id, criterion.id),
  ]);
}
