import { approaches, awarenessValues, frameworksOfApproach, signals } from '../../../src/approach';
import { frameworks } from '../../../src/frameworks';
import {
  approachGuides,
  awarenessLabels,
  formulas,
  languages,
  limitWords,
  signalWords,
  sourceLabels,
  type ApproachGuide,
} from '../../../src/texts';

// As of frameworks: a text must fit two lines of a card, a label one line beside a figure.
const TEXT_MAX_LENGTH = 160;
const LABEL_MAX_LENGTH = 45;

const guides = approaches.map((approach) => approachGuides[approach]);
const phases = ['early', 'middle', 'late'] as const;
const stepsOf = ({ steps }: ApproachGuide) => phases.flatMap((phase) => steps[phase]);
const words = signals.map((signal) => signalWords[signal]);
const labels = [
  ...guides.map(({ label }) => label),
  ...words.map(({ label }) => label),
  ...awarenessValues.map((awareness) => awarenessLabels[awareness]),
  sourceLabels.inbound,
  sourceLabels.outbound,
];
const sentences = [
  ...guides.flatMap((guide) => [guide.buyer, guide.who, guide.how, ...stepsOf(guide)]),
  ...words.map(({ question }) => question),
  ...Object.values(limitWords),
];

describe.each(languages)('The words of the approaches in %s', (language) => {
  test('are there, trimmed, and fit the card', () => {
    const texts = [...labels, ...sentences].map((text) => text[language]);
    expect(texts.filter((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect(labels.map((label) => label[language]).filter((text) => text.length > LABEL_MAX_LENGTH)).toEqual(
      [],
    );
    expect(texts.filter((text) => text.length > TEXT_MAX_LENGTH)).toEqual([]);
  });

  test('say nothing twice', () => {
    const texts = [...labels, ...sentences].map((text) => text[language]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('ask with a question mark and say with a full stop', () => {
    expect(words.map(({ question }) => question[language]).filter((text) => !text.endsWith('?'))).toEqual([]);
    const said = [...guides.flatMap(stepsOf), ...Object.values(limitWords)];
    expect(said.map((text) => text[language]).filter((text) => !text.endsWith('.'))).toEqual([]);
  });
});

test('No text of the approaches is the same in both languages', () => {
  expect([...labels, ...sentences].filter((text) => text.en === text.sv)).toEqual([]);
});

test.each(approaches.flatMap((approach) => phases.map((phase) => [approach, phase] as const)))(
  'The guide of %s has two to four steps for the %s phase',
  (approach, phase) => {
    const { length } = approachGuides[approach].steps[phase];
    expect(length).toBeGreaterThanOrEqual(2);
    expect(length).toBeLessThanOrEqual(4);
  },
);

describe.each(Object.entries(formulas))(
  'The formula of %s',
  (_id, { label, formula, source, yardstickSource }) => {
    test.each(languages)(
      'says what it is, how it is computed and whence it and its yardstick come in %s',
      (language) => {
        const texts = [label, formula, source, yardstickSource];
        const words = texts.flatMap((text) => text?.[language] ?? []);
        expect(words.filter((text) => text.trim() === '' || text.length > TEXT_MAX_LENGTH)).toEqual([]);
      },
    );
  },
);

test('Self-service names no framework: no checklist is worth its time there', () => {
  expect(frameworksOfApproach.self_service).toEqual([]);
});

test('Every built-in framework goes with an approach', () => {
  const named = new Set(approaches.flatMap((approach) => frameworksOfApproach[approach]));
  expect(frameworks.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});

test('An approach names no framework twice, and none that is not built in', () => {
  const ids = frameworks.map(({ id }) => id);
  for (const approach of approaches) {
    const named = frameworksOfApproach[approach];
    expect([...new Set(named)]).toEqual(named);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  }
});
