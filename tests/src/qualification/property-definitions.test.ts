import { qualificationProperties } from '../../../src/qualification';

// HubSpot refuses longer names; several languages of labels are no reason to get near it.
const NAME_MAX_LENGTH = 100;

describe('qualificationProperties()', () => {
  const names = qualificationProperties().map(({ name }) => name);

  test('names nothing twice', () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('begins every name with qual_, short enough for HubSpot', () => {
    expect(names.filter((name) => !/^qual_[a-z0-9_]+$/.test(name) || name.length > NAME_MAX_LENGTH)).toEqual(
      [],
    );
  });

  test('gives every enumeration its options and nothing else any', () => {
    const wrong = qualificationProperties().filter(
      ({ type, options }) => (type === 'enumeration') !== options.length > 0,
    );
    expect(wrong).toEqual([]);
  });

  test('offers the six states of a level but unanswered, in words', () => {
    const level = qualificationProperties().find(({ name }) => name === 'qual_meddic_champion');
    expect(level?.options.map(({ value, label }) => `${value} ${label}`)).toEqual([
      '0 Not there',
      '1 Assumed',
      '2 Stated',
      '3 Proven',
      'na Not applicable',
    ]);
  });
});
