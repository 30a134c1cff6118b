import fc from 'fast-check';
import { parseFormula } from '../../../../src/formula-language';
import { DEAL } from '../../../../workbench/api/model/definitions/object-type';
import type { Pipeline } from '../../../../workbench/api/model/definitions/pipeline';
import { dealProperties } from '../../../../workbench/api/model/defaults/deals';
import { checkTypes } from '../../../../workbench/api/model/formulas/check-types';
import { evaluate } from '../../../../workbench/api/model/formulas/evaluate';
import { storedText } from '../../../../workbench/api/model/formulas/stored-text';
import { calculatedValues } from '../../../../workbench/api/model/values/calculated';

/*
 * The formulas that HubSpot publishes of its own deal properties (calculation-properties.md, [D]), and what its other ones are said to
 * come to, as formulas: held against what this workbench works out itself when a deal is written.
 */
const published = {
  hs_is_closed:
    '(pipeline_probability(string(dealstage)) <= 0 or pipeline_probability(string(dealstage)) >= 1)',
  hs_closed_won_count: 'if bool(hs_is_closed_won) then 1 else 0',
};
const saidInWords = {
  hs_is_closed_won: 'pipeline_probability(string(dealstage)) = 1',
  hs_is_closed_lost: 'pipeline_probability(string(dealstage)) = 0',
  hs_deal_stage_probability: 'pipeline_probability(string(dealstage))',
  hs_projected_amount: 'amount * pipeline_probability(string(dealstage))',
  hs_closed_amount: 'if bool(hs_is_closed_won) then coalesce(amount, 0) else 0',
};

const types = new Map([
  ...dealProperties.map(({ name, type }) => [name, type] as const),
  ['hs_closed_won_count', 'number'] as const,
]);
const typeOf = (name: string) => types.get(name) ?? 'string';

const probabilities = ['0', '0.1', '0.2', '0.35', '0.4', '0.9', '1.0', '1'];
const stage = (probability: string, index: number): Pipeline['stages'][number] => ({
  id: `stage_${index}`,
  label: probability,
  displayOrder: index,
  metadata: { probability, isClosed: String(Number(probability) % 1 === 0) },
  createdAt: 0,
  updatedAt: 0,
});
const pipelines: readonly Pipeline[] = [
  {
    id: 'default',
    label: 'Sales',
    displayOrder: 0,
    stages: probabilities.map(stage),
    createdAt: 0,
    updatedAt: 0,
  },
];
const probabilityOf = (id: string) => {
  const probability = probabilities[Number(id.replace('stage_', ''))];
  return probability === undefined ? undefined : Number(probability);
};

const anyDeal = fc.record({
  dealstage: fc.integer({ min: 0, max: probabilities.length - 1 }).map((index) => `stage_${index}`),
  amount: fc.option(
    fc.integer({ min: 0, max: 1e9 }).map((cents) => String(cents / 100)),
    { freq: 4, nil: '' },
  ),
});

/** A number to the digits that a double keeps: HubSpot's own prints more of them. */
const digits = (text: string) => (/^[\d.]+$/.test(text) ? Number(Number(text).toPrecision(14)) : text);

describe("HubSpot's own deal properties as formulas", () => {
  test.each(Object.entries({ ...published, ...saidInWords }))(
    '%s comes to what the workbench works out itself: %s',
    (name, text) => {
      const parsed = parseFormula(text);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
      checkTypes(parsed.formula, typeOf(name), typeOf);
      fc.assert(
        fc.property(anyDeal, (deal) => {
          const native = calculatedValues(DEAL, deal, pipelines);
          const won = native['hs_is_closed_won'] === 'true' ? '1' : '0';
          const own: Readonly<Record<string, string>> = { ...native, hs_closed_won_count: won };
          const value = evaluate(parsed.formula, { ...deal, ...native }, { probabilityOf });
          expect(digits(storedText(value))).toBe(digits(own[name] ?? ''));
        }),
        { numRuns: 300 },
      );
    },
  );

  test('that the workbench keeps as a formula has the text that HubSpot publishes', () => {
    const kept = dealProperties.flatMap(({ name, calculationFormula }) =>
      calculationFormula === undefined ? [] : [[name, calculationFormula] as const],
    );
    expect(kept).toEqual([['hs_is_closed', published.hs_is_closed]]);
  });
});
