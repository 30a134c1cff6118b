import fc from 'fast-check';
import { formulaSet, type Spelling } from '../../../src/formulas';
import { anyAccount } from './any-account';
import { anyDealOf } from './any-deal';
import { engineOf, hubspotMakes } from './hubspot-makes';
import { plumblineMakes } from './plumbline-makes';

/** How many deals; `FORMULA_RUNS=100000` takes some ten minutes. */
const RUNS = Number(process.env['FORMULA_RUNS'] ?? 900);
const SEED = process.env['FORMULA_SEED'];
const DEALS_EACH = 15;

describe("HubSpot's figures of any deal of any account are ours, through all formulas that read each other", () => {
  test.each<Spelling>(['full', 'short'])('in the %s spelling', (spelling) => {
    const drawn = anyAccount.chain((account) =>
      fc.record({
        account: fc.constant(account),
        deals: fc.array(anyDealOf(account, spelling), { minLength: DEALS_EACH, maxLength: DEALS_EACH }),
      }),
    );
    const holds = fc.property(drawn, ({ account, deals }) => {
      const set = formulaSet(account.rulebook, account.account, { spelling });
      expect(set).toMatchObject({ unsayable: [], left: [] });
      const engine = engineOf(set, account.account, account.rulebook);
      for (const deal of deals)
        expect({ deal, figures: hubspotMakes(engine, deal) }).toEqual({
          deal,
          figures: plumblineMakes(account, deal),
        });
    });
    // To make a failure smaller takes minutes: `SHRINK=1` where it is needed.
    const endOnFailure = process.env['SHRINK'] === undefined;
    const seed = SEED === undefined ? {} : { seed: Number(SEED) };
    fc.assert(holds, { numRuns: Math.ceil(RUNS / 2 / DEALS_EACH), endOnFailure, ...seed });
  });
});
