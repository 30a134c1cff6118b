import fc from 'fast-check';
import { roles } from '../../../src/frameworks';
import { namedProperty, type Spelling } from '../../../src/formulas';
import { rulingFrameworks } from '../../../src/formulas/ruling-formulas';
import type { DealRecord } from '../../../src/hubspot';
import { dealProperty, levelProperty, levelValues } from '../../../src/qualification';
import { usableFrameworks } from '../../../src/settings';
import { mappable, oddWords, type DrawnAccount } from './any-account';

type Values = Readonly<Record<string, string | null>>;

const anyOf = (...values: readonly string[]) => fc.option(fc.constantFrom(...values), { freq: 6 });

/** What each of them says, together. */
const together = (...parts: readonly fc.Arbitrary<Values>[]): fc.Arbitrary<Values> =>
  fc.tuple(...parts).map((drawn) => drawn.reduce((all, each) => ({ ...all, ...each }), {}));

/** Where a deal is: HubSpot says whether it is closed by its stage, and nothing where it has none or one that is gone. */
function anyPlace({ account }: DrawnAccount): fc.Arbitrary<Values> {
  const inStages = account.pipelines.flatMap(({ id: pipeline, stages }) =>
    stages.map(({ id: dealstage, closed }) => ({ pipeline, dealstage, hs_is_closed: String(closed) })),
  );
  const astray = account.pipelines.flatMap(({ id: pipeline }) => [
    { pipeline, dealstage: null, hs_is_closed: null },
    { pipeline, dealstage: null, hs_is_closed: 'false' },
    { pipeline, dealstage: 'a stage that is gone', hs_is_closed: null },
  ]);
  const nowhere = { pipeline: null, dealstage: null, hs_is_closed: null };
  const elsewhere = { pipeline: 'gone', dealstage: 'gone too', hs_is_closed: 'false' };
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...inStages) },
    { weight: 1, arbitrary: fc.constantFrom(...astray) },
    { weight: 1, arbitrary: fc.constantFrom(nowhere, elsewhere) },
  );
}

const unknownWords = ['from an import', '4', 'NA', ' 3', '10', "3'", '\\'];

function anyAnswers({ rulebook }: DrawnAccount, spelling: Spelling): fc.Arbitrary<Values> {
  // The short spelling trusts that a property of ours holds nothing but levels.
  const words = spelling === 'full' ? unknownWords : [];
  const anyLevel = fc.oneof(
    { weight: 100, arbitrary: anyOf(...levelValues) },
    ...words.map((word) => ({ weight: 1, arbitrary: fc.constant(word) })),
  );
  const levels = usableFrameworks(rulebook).flatMap(({ id, criteria }) =>
    criteria.map((criterion) => [levelProperty(id, criterion.id), anyLevel] as const),
  );
  return fc.record(Object.fromEntries(levels));
}

const anyMapped = fc.record(
  Object.fromEntries(
    mappable.map(({ name, type, options }) => {
      const values = options.map(({ value }) => value);
      return [name, anyOf(...values, ...(type === 'bool' ? [] : ['an option that is gone', '3']))] as const;
    }),
  ),
);

const anyAsked = fc.record({
  amount: anyOf('-1', '0', '0.50', '1', '2.5', '1000000', '1e6'),
  amount_in_home_currency: anyOf('0', '1', '3'),
  deal_currency_code: anyOf('USD', 'SEK'),
  employees: anyOf('0', '1', '2.5', '3'),
  segment: anyOf('a', 'b', 'c', ...oddWords),
  regions: fc
    .option(fc.subarray(['a', 'b', 'c', ...oddWords], { minLength: 1, maxLength: 3 }))
    .map((checked) => checked?.join(';') ?? null),
  partner: anyOf('true', 'false'),
  remark: anyOf('something', "it's"),
});

const anyNames = fc.record(
  Object.fromEntries(roles.map((role) => [namedProperty(role), anyOf('0', '1', '1.0')] as const)),
);

const percent = fc.integer({ min: 0, max: 100 }).map(String);
const anyBand = fc.constantFrom('strong', 'developing', 'weak');
const noScore: Values = {
  [dealProperty.score]: null,
  [dealProperty.band]: null,
  [dealProperty.scoreAtClose]: null,
};
const neverJudged: Values = {
  ...noScore,
  [dealProperty.framework]: null,
  [dealProperty.completeness]: null,
  [dealProperty.stageReady]: null,
};

/**
 * What Plumbline stored of a deal when it looked at it last, perhaps before it was closed, perhaps never. By a framework that rules no
 * deal any more it was scored at its close: HubSpot has no formulas of it.
 */
function anyStored({ rulebook, account }: DrawnAccount): fc.Arbitrary<Values> {
  const ids = rulingFrameworks(rulebook, account).map(({ id }) => id);
  const past = rulebook.frameworks.map(({ id }) => id).filter((id) => !ids.includes(id));
  const judgedBy = (framework: fc.Arbitrary<string>) =>
    fc.record({
      [dealProperty.framework]: framework,
      [dealProperty.completeness]: percent,
      [dealProperty.stageReady]: fc.constantFrom('yes', 'no', 'no_expectation'),
    });
  const scored = (atClose: fc.Arbitrary<string | null>) =>
    fc.record({
      [dealProperty.score]: percent,
      [dealProperty.band]: anyBand,
      [dealProperty.scoreAtClose]: atClose,
    });
  return fc.oneof(
    fc.constant(neverJudged),
    together(fc.constant(noScore), judgedBy(fc.constantFrom(...ids))),
    together(scored(fc.option(percent)), judgedBy(fc.constantFrom(...ids))),
    together(scored(percent), judgedBy(fc.constantFrom(...past))),
  );
}

/** Any deal of an account: what its properties hold. */
export function anyDealOf(drawn: DrawnAccount, spelling: Spelling): fc.Arbitrary<DealRecord> {
  const known = drawn.account.properties.map(({ name }) => name);
  const ofAccount = together(anyMapped, anyAsked).map((values): Values =>
    Object.fromEntries(Object.entries(values).filter(([name]) => known.includes(name))),
  );
  return together(anyPlace(drawn), anyAnswers(drawn, spelling), ofAccount, anyNames, anyStored(drawn)).map(
    (properties) => ({ id: '1', history: {}, properties }),
  );
}
