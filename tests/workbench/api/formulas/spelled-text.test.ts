import fc from 'fast-check';
import { canonicalText, parseFormula, sameFormula } from '../../../../src/formula-language';
import { spelledText } from '../../../../workbench/api/model/formulas/spelled-text';
import { anyFormula } from '../../../src/formula-language/any-formula';
import { accountOfEachTest } from '../an-account';

const properties = '/crm/properties/2026-09/deals';
const calculation = '/workbench/calculation';

test('any formula says the same in the other spelling, of which hardly a text is the same', () => {
  let sameTexts = 0;
  fc.assert(
    fc.property(anyFormula, (formula) => {
      const text = spelledText(formula, 'other');
      const parsed = parseFormula(text);
      expect(parsed.ok && sameFormula(parsed.formula, formula)).toBe(true);
      if (formula.kind === 'binary' || formula.kind === 'choice')
        sameTexts += Number(text === canonicalText(formula));
    }),
    { numRuns: 1000 },
  );
  expect(sameTexts).toBe(0);
});

describe('PUT /workbench/calculation', () => {
  const account = accountOfEachTest();
  const make = (name: string, calculationFormula: string) =>
    account.call('POST', properties, {
      ...{ name, label: name, groupName: 'dealinformation', type: 'number' },
      ...{ fieldType: 'calculation_equation', calculationFormula },
    });

  test('says how formulas are written anew from then on', async () => {
    const sent = "if string(dealstage) equals 'won' then 10 * amount else 0";
    expect((await make('before', sent)).body).toMatchObject({ calculationFormula: sent });
    await account.ok('PUT', calculation, { spelling: 'other' });
    const other = 'if((string(dealstage))=("won"))\nthen((10)*(amount))\nelse(0)\nendif';
    expect((await make('after', sent)).body).toMatchObject({ calculationFormula: other });
    expect(await account.get(`${properties}/after`)).toMatchObject({ calculationFormula: other });
    expect(await account.get(`${properties}/before`)).toMatchObject({ calculationFormula: sent });
  });

  test('says how long formulas may be, and how many there may be; what it leaves out stays', async () => {
    const initial = await account.get(calculation);
    await account.ok('PUT', calculation, { formulaCharacters: 8 });
    expect(await account.ok('PUT', calculation, { properties: 1 })).toEqual({
      ...initial,
      formulaCharacters: 8,
      properties: 1,
    });
    expect((await make('long', 'amount+10')).status).toBe(400);
    expect((await make('one', 'amount+1')).status).toBe(201);
    const { status, body } = await make('two', 'amount');
    expect([status, body.subCategory]).toEqual([400, 'PropertyValidationError.LIMIT_REACHED']);
  });

  test.each([{ spelling: 'none' }, { formulaCharacters: 0 }, { properties: -1 }, { delayMs: 'soon' }])(
    'is refused with %j',
    async (setting) => {
      const initial = await account.get(calculation);
      expect(await account.status('PUT', calculation, setting)).toBe(400);
      expect(await account.get(calculation)).toEqual(initial);
    },
  );
});
