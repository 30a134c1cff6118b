import { accountOfEachTest } from '../an-account';

const properties = '/crm/properties/2026-09/deals';
const LONG = 200_000;
const DEEP = 10_000;

describe('a formula beyond all bounds is refused by a sentence, and the account goes on', () => {
  const account = accountOfEachTest();
  const send = (calculationFormula: string) =>
    account.call('POST', properties, {
      ...{ name: 'figure', label: 'Figure', groupName: 'dealinformation', type: 'number' },
      ...{ fieldType: 'calculation_equation', calculationFormula },
    });
  const isAlive = async () => expect((await send('amount + 1')).status).toBe(201);

  test('of 200,000 characters', async () => {
    const { status, body } = await send(`amount${' + amount'.repeat(LONG)}`.slice(0, LONG - 1));
    expect(status).toBe(400);
    expect(body.message).toBe('The formula of figure has 199999 characters; at most 16384 are allowed.');
    await isAlive();
  });

  test.each([
    ['parentheses', '(', 'amount', ')'],
    ['open parentheses', '(', '', ''],
    ['a chain', 'amount + ', 'amount', ''],
    ['minuses', '- ', 'amount', ''],
    ['nots', 'not ', 'bool(hs_is_closed)', ''],
    ['choices', 'if true then (', '1', ') else 2'],
    ['conditions', 'if (', 'true', ') then true else false'],
    ['calls', 'abs(', 'amount', ')'],
    ['otherwises', 'if bool(hs_is_closed) then 1 else ', '2', ''],
    ['texts never ended', "'", '', ''],
    ['double quotes', '"', 'x', '"'],
  ])('of 10,000 levels of %s, where texts so long are taken', async (_, before, inner, after) => {
    await account.ok('PUT', '/workbench/calculation', { formulaCharacters: 1_000_000 });
    const { status, body } = await send(`${before.repeat(DEEP)}${inner}${after.repeat(DEEP)}`);
    expect(status).toBe(400);
    expect(body.message).toMatch(
      /^(Unable to parse calculation formula in line 1|Sub-expression output type)/,
    );
    expect(body.message.length).toBeLessThan(3_000);
    await isAlive();
  });
});
