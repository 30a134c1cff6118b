import {
  languageFunctions,
  parseFormula,
  type LanguageFunction,
  type Taken,
} from '../../../../src/formula-language';
import { openAccount, type TestAccount } from '../an-account';

const properties = '/crm/properties/2026-09/deals';

const argument: Readonly<Record<Taken, string>> = {
  number: 'amount',
  text: 'string(dealstage)',
  truth: 'bool(hs_is_closed)',
  anything: 'dealstage',
  same: 'amount',
};
const typeOfKind = { number: 'number', text: 'string', truth: 'bool', same: 'number' } as const;

/** A call of a function with what it takes; of one of which nobody has shown that, with nothing. */
function callOf({ name, takes }: LanguageFunction, more = 0): string {
  if (name === 'NOW') return 'NOW';
  const given = (takes ?? []).map((taken) => argument[taken]);
  const last = given.at(-1) ?? 'amount';
  return `${name}(${[...given, ...Array.from({ length: more }, () => last)].join(', ')})`;
}

let account: TestAccount;
let made = 0;
beforeAll(async () => {
  account = await openAccount({ calculatedProperties: 200 });
});
afterAll(() => account.hubspot.close());

const send = (calculationFormula: string, type: string) =>
  account.call('POST', properties, {
    ...{ name: `figure_${(made += 1)}`, label: 'Figure', groupName: 'dealinformation', type },
    ...{ fieldType: 'calculation_equation', calculationFormula },
  });
const named = (functions: readonly LanguageFunction[]) => functions.map((each) => [each.name, each] as const);

/*
 * Every function that HubSpot's parser names when it refuses a formula (calculation-properties.md, [S]; the documented ones [G]) is read
 * and typed. One whose meaning is known is taken; of one that nobody has shown it is said by its name.
 */
describe.each(named(languageFunctions))('%s', (name, each) => {
  const own = typeOfKind[each.yields];

  test('is read, in any case', () => {
    expect(parseFormula(callOf(each)).ok).toBe(true);
    expect(parseFormula(callOf(each).replace(name, name.toUpperCase()))).toEqual(parseFormula(callOf(each)));
  });

  test(`yields a value for a property of the type ${own} and for no other`, async () => {
    const refused = await send(callOf(each), own === 'bool' ? 'number' : 'bool');
    expect(refused.body.message).toContain('is not compatible with input type');
    const { status, body } = await send(callOf(each), own);
    const answer = status === 201 ? 'taken' : body.message;
    const why = `What the function ${name} answers is not known here: HubSpot may take this formula`;
    expect(answer).toBe(each.meaning === 'known' ? 'taken' : why);
  });
});

// `timestamp` takes one bare name: anything else is none of its tokens.
const counted = languageFunctions.filter(
  ({ takes, name }) => takes !== null && takes.length > 0 && name !== 'timestamp',
);

test.each(named(counted))('%s takes as many values as it takes', async (name, each) => {
  const { takes, upTo } = each;
  const own = typeOfKind[each.yields];
  const least = takes?.length ?? 0;
  const most = upTo ?? least;
  const tooMany = await send(callOf(each, most - least + 1), own);
  expect(tooMany.body.message).toMatch(
    new RegExp(`${name} takes (\\d+ to )?${most} values, ${most + 1} were given`),
  );
  expect((await send(`${name}()`, own)).body.message).toContain('0 were given');
  const full = await send(callOf(each, most - least), own);
  expect(full.status === 201 ? '' : full.body.message).not.toContain('were given');
});
