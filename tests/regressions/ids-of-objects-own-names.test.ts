// Was: a pipeline whose id is a name that every JavaScript object has ("toString") got settings that nobody gave it.
import fc from 'fast-check';
import { storedValue } from '../../src/hubspot';
import { withPipeline } from '../../extensions/settings/pipelines/pipeline-edits';
import {
  answerPlace,
  checkSettings,
  defaultSettings,
  milestoneIn,
  readStoredSettings,
  rulebookOf,
  rulingOf,
} from '../../src/settings';

test('a pipeline called toString gets its own settings and no others', () => {
  const pipeline = { framework: 'bant', rules: [], milestones: {} };
  expect(withPipeline(defaultSettings, 'toString', pipeline).pipelines).toEqual({ toString: pipeline });
});

// Was: settings under "__proto__" vanished without a word, and a framework "constructor" had answers that nobody gave.
const namesOfObjects = ['__proto__', ...Object.getOwnPropertyNames(Object.prototype)];
const framework = { label: 'Ours', copyOf: 'bant' };
const criterion = (id: string) => ({ id, label: 'Need', counts: 'It is.', questions: ['Is it?'] });

test.each(namesOfObjects)('an own framework or criterion called %s is refused with words', (name) => {
  const given = [
    `{ "ownFrameworks": { "${name}": ${JSON.stringify(framework)} } }`,
    JSON.stringify({ ownFrameworks: { ours: { label: 'Ours', criteria: [criterion(name)] } } }),
  ];
  for (const payload of given) {
    const read = readStoredSettings(payload);
    const issues = read.kind === 'read' ? checkSettings(read.settings) : read.issues;
    expect(issues).toEqual([expect.objectContaining({ severity: 'error' })]);
  }
});

test('a pipeline, stage or option with any name of HubSpot’s is read as written, or refused with its place', () => {
  const name = fc.oneof(fc.constantFrom(...namesOfObjects), fc.string({ minLength: 1, maxLength: 20 }));
  fc.assert(
    fc.property(name, name, name, (pipeline, stage, option) => {
      const text = (key: string, value: string) => `{ ${JSON.stringify(key)}: ${value} }`;
      const rules = `[{ "framework": "bant", "stages": { "from": ${JSON.stringify(stage)} } }]`;
      const milestones = text(stage, '"commit"');
      const payload = `{
        "pipelines": ${text(pipeline, `{ "rules": ${rules}, "milestones": ${milestones} }`)},
        "mappings": { "bant": { "need": { "property": "x", "levels": ${text(option, '"3"')} } } }
      }`;
      const read = readStoredSettings(payload);
      const forbidden = [pipeline, stage, option].filter((each) => each === '__proto__');
      if (forbidden.length > 0) {
        expect(read).toMatchObject({ kind: 'broken' });
        return;
      }
      if (read.kind !== 'read') throw new Error(JSON.stringify(read.issues));
      const { settings } = read;
      expect(Object.keys(settings.pipelines)).toEqual([pipeline]);
      expect(answerPlace(settings, 'bant', 'need').read(option)).toBe('3');
      const stages = [stage, 'other'].map((id) => ({ id, closed: false, probability: null }));
      const rulebook = rulebookOf(settings, 1);
      expect(milestoneIn(rulebook, { id: pipeline, stages }, stage)).toBe('commit');
      const facts = {
        pipeline: { id: pipeline, stages },
        pipelineId: pipeline,
        stageId: stage,
        properties: {},
      };
      expect(rulingOf(rulebook, facts).framework.id).toBe('bant');
    }),
  );
});

// Was: a mapping onto a property called "__proto__" made a preview fail with words that help nobody.
test.each(namesOfObjects)('a deal holds nothing in a property called %s', (name) => {
  expect(storedValue({ properties: { qual_score: '7' } }, name)).toBeNull();
});
