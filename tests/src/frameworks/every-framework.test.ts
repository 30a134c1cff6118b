import {
  findFramework,
  frameworks,
  milestones,
  roles,
  type Criterion,
  type Framework,
  type Topic,
} from '../../../src/frameworks';
import { assess, storedAssessment } from '../../../src/qualification';
import { languages, type Language, type Text } from '../../../src/texts';
import { qualificationFacts } from '../../builders/qualification-facts';
import { repeated } from './repeated';

// A text must fit two lines of a card; a label one line beside a level.
const TEXT_MAX_LENGTH = 160;
const LABEL_MAX_LENGTH = 45;
const asOf = new Date('2026-11-25T12:00:00.000Z');

describe.each(frameworks)('$label', (framework) => {
  const { id, criteria, origin, goodFor, notFor } = framework;
  const sentences = [goodFor, notFor, ...criteria.flatMap(sentencesOf)].flatMap((text) => text ?? []);
  const everyText = [origin, ...sentences, ...criteria.map(({ label }) => label)];
  const everyAnswer = (level: string | null, about: Parameters<typeof qualificationFacts>[1] = {}) =>
    assess(framework, qualificationFacts(allOf(framework, level), { people: roles, ...about }), asOf);

  test('has weights that add up to 100, each worth noticing', () => {
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(criteria.filter(({ weight }) => weight < 5)).toEqual([]);
  });

  test.each(languages)('says everything in %s, in texts that fit the card', (language) => {
    const words = everyText.map((text) => text[language]);
    expect(words.filter((each) => each.trim() === '' || each !== each.trim())).toEqual([]);
    expect(words.filter((each) => each.length > TEXT_MAX_LENGTH)).toEqual([]);
    const labels = criteria.map(({ label }) => label[language]);
    expect(labels.filter((label) => label.length > LABEL_MAX_LENGTH)).toEqual([]);
  });

  test.each(languages)('says nothing twice in %s: a copy was meant to be rewritten', (language) => {
    expect(repeated(sentences.map((text) => text[language]))).toEqual([]);
    expect(repeated(criteria.map(({ label }) => label[language]))).toEqual([]);
  });

  test('says no sentence in the other language', () => {
    expect(sentences.filter((text) => text.en === text.sv)).toEqual([]);
  });

  test('writes of email as HubSpot does', () => {
    expect(everyText.filter((text) => /\bmail/i.test(text.en))).toEqual([]);
  });

  test.each(languages)('asks two or three questions about each criterion in %s', (language) => {
    const asked = criteria.filter(({ questions }) => questions.length < 2 || questions.length > 3);
    expect(asked.map((criterion) => criterion.id)).toEqual([]);
    expect(questionsIn(criteria, language).filter((question) => !question.endsWith('?'))).toEqual([]);
  });

  test('expects something of every criterion by the time of commitment, and something from the start', () => {
    const expectsNothing = criteria.filter(({ expected }) => Object.values(expected).length === 0);
    expect(expectsNothing.map((criterion) => criterion.id)).toEqual([]);
    expect(criteria.some(({ expected }) => expected.discovery !== undefined)).toBe(true);
  });

  test('names an expectation only where it rises', () => {
    const idle = criteria.filter(({ expected }) => {
      const levels = milestones.flatMap((milestone) => expected[milestone] ?? []);
      return levels.some((level, index) => level <= (levels[index - 1] ?? 0));
    });
    expect(idle.map((criterion) => criterion.id)).toEqual([]);
  });

  test.each(milestones)('expects nothing at %s that proof and people do not meet', (milestone) => {
    expect(everyAnswer('3', { milestone })).toMatchObject({ stageReady: 'yes', gaps: [] });
  });

  test('asks for a person only where it is about power, support inside or what somebody wants', () => {
    const personal: readonly (Topic | undefined)[] = ['power', 'champion', 'outcome'];
    const odd = criteria.filter(({ person, topic }) => person !== undefined && !personal.includes(topic));
    expect(odd.map((criterion) => criterion.id)).toEqual([]);
  });

  test('shares a topic with another framework, so that answers carry over', () => {
    const others = frameworks.filter((other) => other.id !== id).flatMap((other) => other.criteria);
    const shared = criteria.filter(
      ({ topic }) => topic !== undefined && others.some((other) => other.topic === topic),
    );
    expect(shared.length).toBeGreaterThan(0);
  });

  test.each([
    ['all proven', '3', 100],
    ['all stated', '2', 67],
    ['all assumed', '1', 33],
    ['all missing', '0', 0],
  ])('scores %s as every framework does, so that one pair of bands serves all', (_name, level, percent) => {
    expect(everyAnswer(level).score).toEqual({ kind: 'scored', percent });
  });

  test('has nothing to score when nothing applies', () => {
    const assessment = everyAnswer('na', { milestone: 'commit' });
    expect(assessment).toMatchObject({
      score: { kind: 'nothing-to-score' },
      completeness: { kind: 'nothing-to-score' },
      nextQuestion: null,
      weakest: null,
      stageReady: 'no_expectation',
    });
    expect(storedAssessment(framework, assessment)['qual_score']).toBe('');
  });

  test('is found by its id', () => {
    expect(findFramework(id)).toBe(framework);
  });
});

function sentencesOf({ counts, levels, questions, misreading }: Criterion): readonly Text[] {
  return [counts, levels.assumed, levels.stated, levels.proven, ...questions, misreading].flatMap(
    (text) => text ?? [],
  );
}

function questionsIn(criteria: readonly Criterion[], language: Language): readonly string[] {
  return criteria.flatMap(({ questions }) => questions.map((question) => question[language]));
}

function allOf({ criteria }: Framework, level: string | null): Record<string, string | null> {
  return Object.fromEntries(criteria.map(({ id }) => [id, level] as const));
}
