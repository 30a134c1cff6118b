import fc from 'fast-check';
import {
  isUsable,
  matches,
  rulebookOf,
  rulingOf,
  type PipelineSettings,
  type RulingFacts,
} from '../../../../src/settings';
import { anyPipelineSettings, anyRule, anyRuledDeal } from '../../../builders/any-rules';
import { anySettings } from '../../../builders/any-settings';
import { settingsWith } from '../../../builders/settings';

const enabledFrameworks = ['bant', 'neat', 'spin', 'meddic'];
function ruled(pipeline: PipelineSettings, facts: RulingFacts) {
  const settings = settingsWith({ enabledFrameworks, pipelines: { sales: pipeline } });
  const { framework, rule } = rulingOf(rulebookOf(settings, 1), facts);
  return { framework: framework.id, rule };
}
const anyCase = fc.tuple(anyPipelineSettings, anyRuledDeal);

describe('rulingOf() of any rules and any deal', () => {
  test('depends on the first rule that matches, and on nothing after it', () => {
    holds(fc.tuple(anyCase, fc.array(anyRule)), ([[pipeline, facts], others]) => {
      const first = pipeline.rules.findIndex((rule) => matches(rule, facts));
      if (facts.pipelineId !== 'sales' || first < 0) return;
      const rules = [...pipeline.rules.slice(0, first + 1), ...others];
      expect(ruled({ ...pipeline, rules }, facts)).toEqual(ruled(pipeline, facts));
      expect(ruled(pipeline, facts)).toEqual({ framework: pipeline.rules[first]?.framework, rule: first });
    });
  });

  test('does not change for a rule that is added and does not match', () => {
    holds(fc.tuple(anyCase, anyRule, fc.nat({ max: 5 })), ([[pipeline, facts], added, place]) => {
      if (matches(added, facts)) return;
      const rules = pipeline.rules.toSpliced(place, 0, added);
      expect(ruled({ ...pipeline, rules }, facts).framework).toBe(ruled(pipeline, facts).framework);
    });
  });

  test('is the pipeline’s framework where nothing matches, and the default where it has none', () => {
    holds(anyCase, ([pipeline, facts]) => {
      if (pipeline.rules.some((rule) => matches(rule, facts))) return;
      const framework = facts.pipelineId === 'sales' ? (pipeline.framework ?? 'meddic') : 'meddic';
      expect(ruled(pipeline, facts)).toEqual({ framework, rule: null });
    });
  });

  test('tells every rule that matches, in order, the deciding one first', () => {
    holds(anyCase, ([pipeline, facts]) => {
      const settings = settingsWith({ enabledFrameworks, pipelines: { sales: pipeline } });
      const { rule, matching } = rulingOf(rulebookOf(settings, 1), facts);
      const all = pipeline.rules.flatMap((each, index) => (matches(each, facts) ? [index] : []));
      expect(matching).toEqual(facts.pipelineId === 'sales' ? all : []);
      expect(rule).toBe(matching[0] ?? null);
    });
  });

  test('is a framework that may be used, whatever the settings', () => {
    const pipelined = fc.tuple(anySettings, anyPipelineSettings, anyRuledDeal, fc.boolean());
    holds(pipelined, ([settings, sales, facts, keepsDefault]) => {
      const defaultFramework = keepsDefault ? settings.defaultFramework : 'gone';
      const rulebook = rulebookOf(
        { ...settings, defaultFramework, pipelines: { ...settings.pipelines, sales } },
        1,
      );
      expect(isUsable(rulebook.settings, rulingOf(rulebook, facts).framework.id)).toBe(true);
    });
  });
});

function holds<T>(arbitrary: fc.Arbitrary<T>, check: (drawn: T) => void): void {
  fc.assert(fc.property(arbitrary, check), { numRuns: 200 });
}
