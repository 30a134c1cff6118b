import type { AccountSnapshot } from '../../../../src/cli/import/account-snapshot';
import { containing } from '../containing';
import { missingDealColumns } from '../../../../src/cli/import/map-columns';
import { readMap } from '../../../../src/cli/import/read-map';
import { resolveMap } from '../../../../src/cli/import/resolve-map';
import { aMap } from './a-map';

const problemsOf = (map: unknown): readonly string[] => {
  const reading = readMap(typeof map === 'string' ? map : JSON.stringify(map));
  return 'problems' in reading ? reading.problems : [];
};

test('readMap() takes a map, with a byte order mark too', () => {
  expect(problemsOf(aMap())).toEqual([]);
  expect(problemsOf(`\uFEFF${JSON.stringify(aMap())}`)).toEqual([]);
});

test.each([
  ['ownr: there is no such setting. Did you mean "owner"?', { ownr: { column: 'agent' } }],
  ['key.colum: there is no such setting. Did you mean "column"?', { key: { colum: 'id' } }],
  [
    'properties.amount.decimals: there is no such setting. Did you mean "decimal"?',
    { properties: { amount: { as: 'amount', column: 'value', decimals: ',' } } },
  ],
  [
    'properties.amount.as: must be one of text, amount, date, fixed, template.',
    { properties: { amount: { as: 'money', column: 'value' } } },
  ],
  [/^stage\.values: /, { stage: { column: 'stage' } }],
  [/^name: .*string/, { name: 7 }],
  ['name: every { needs a name of a column and a } behind it.', { name: '{product' }],
  ['name: every { needs a name of a column and a } behind it.', { name: '{product} {}' }],
  [/^name: names no column, so all deals would be called the same/, { name: 'product' }],
  [
    'properties.description.template: every { needs a name of a column and a } behind it.',
    { properties: { description: { as: 'template', template: 'product}' } } },
  ],
  [/^stage\.values: must say at least of one value/, { stage: { column: 'stage', values: {} } }],
])('readMap() says %s', (problem, change) => {
  const found = problemsOf({ ...aMap(), ...change });
  expect(found).toContainEqual(typeof problem === 'string' ? problem : containing(problem));
});

describe('readMap() refuses a form of dates that would read none, or the wrong ones', () => {
  const problemOf = (format: string) =>
    problemsOf({
      ...aMap(),
      properties: { closedate: { as: 'date', column: 'closed', formats: ['yyyy-MM-dd', format] } },
    });

  test.each([
    ['DD.MM.YYYY', 'dd.MM.yyyy'],
    ['dd.MM.YYYY', 'dd.MM.yyyy'],
    ['YYYY-MM-DD', 'yyyy-MM-dd'],
    ['dd.mm.yyyy', 'dd.MM.yyyy'],
    ['%Y-%m-%d', 'y-M-d'],
  ])('%s, for which it knows the spelling', (format, meant) => {
    expect(problemOf(format)).toEqual([
      `properties.closedate.formats.1: "${format}" is not the form of a date. Write "${meant}".`,
    ]);
  });

  test.each(['tt.mm.jjjj', 'yyyy-MM', 'date', ''])('"%s"', (format) => {
    expect(problemOf(format)).toEqual([
      containing(/^properties\.closedate\.formats\.1: ".*" is not the form of a date\. Write yyyy for/),
    ]);
  });

  test.each(['d.M.yy', 'd MMM yyyy', 'M/d/yyyy', "yyyy-MM-dd'T'HH:mm:ssXXX", "dd/MM/yyyy 'Day'"])(
    'but not %s',
    (format) => {
      expect(problemOf(format)).toEqual([]);
    },
  );
});

test.each([
  ['text', 'key = id'],
  ['a list', '[]'],
])('readMap() refuses %s', (_, text) => {
  expect(problemsOf(text)).toHaveLength(1);
});

describe('missingDealColumns() names a column that the file lacks, and the nearest it has', () => {
  const columns = ['id', 'agent', 'stage', 'account', 'value', 'closed', 'product'];
  test.each([
    ['nothing when all are there', {}, []],
    [
      'the key',
      { key: { column: 'Id_', prefix: '' } },
      ['key.column: the file has no column "Id_". Did you mean "id"?'],
    ],
    [
      'a column of the name',
      { name: '{prodct}' },
      ['name: the file has no column "prodct". Did you mean "product"?'],
    ],
    [
      'a column of an optional part of the name',
      { name: 'x[ {zzzzzz}]' },
      ['name: the file has no column "zzzzzz".'],
    ],
    [
      'a column of a property',
      { properties: { amount: { as: 'amount', column: 'vaule', decimal: 'auto', unit: 'one' } } },
      ['properties.amount: the file has no column "vaule". Did you mean "value"?'],
    ],
    [
      'a correction',
      { corrections: { stge: {} } },
      ['corrections.stge: the file has no column "stge". Did you mean "stage"?'],
    ],
  ] as const)('%s', (_, change, problems) => {
    expect(missingDealColumns({ ...aMap(), ...change }, columns)).toEqual(problems);
  });
});

describe('resolveMap() looks the names up in the account', () => {
  const property = (name: string, type: string, options: string[] = [], readOnlyValue = false) => ({
    ...{
      name,
      label: name,
      type,
      fieldType: 'text',
      hasUniqueValue: false,
      modificationMetadata: { readOnlyValue },
    },
    options: options.map((value) => ({ value, label: value.toUpperCase(), hidden: false })),
  });
  const account: AccountSnapshot = {
    timeZone: 'UTC',
    currency: null,
    formerOwners: [],
    dealProperties: [
      ...[property('amount', 'number'), property('closedate', 'datetime'), property('dealname', 'string')],
      ...[property('dealtype', 'enumeration', ['new', 'old']), property('hs_arr', 'number', [], true)],
    ],
    companyProperties: [],
    pipelines: [
      {
        id: 'p1',
        label: 'Mid-market',
        stages: [
          { id: 's1', label: 'Discovery', displayOrder: 0, probability: 0.1, closed: false },
          { id: 's2', label: 'Closed won', displayOrder: 1, probability: 1, closed: true },
        ],
      },
    ],
    owners: [{ id: '9', email: 'ada@example.com', firstName: 'Ada', lastName: 'Berg' }],
  };
  const resolve = (change: object) => {
    const resolution = resolveMap({ ...aMap(), ...change }, account);
    return 'problems' in resolution ? resolution.problems : [];
  };
  const stage = (pipeline: string, name: string) => ({
    stage: { column: 'stage', values: { Won: { pipeline, stage: name } } },
  });
  const of = (name: string, source: object) => ({ properties: { [name]: source } });

  test.each([
    ['finds pipeline and stage by label, whatever its case', stage('mid-market', 'closed WON'), []],
    ['finds pipeline and stage by id', stage('p1', 's1'), []],
    [
      'names an unknown pipeline',
      stage('Midmarket', 'Discovery'),
      ['stage.values.Won.pipeline: the account has no deal pipeline "Midmarket". Did you mean "Mid-market"?'],
    ],
    [
      'names an unknown stage',
      stage('Mid-market', 'Discovry'),
      ['stage.values.Won.stage: pipeline "Mid-market" has no stage "Discovry". Did you mean "Discovery"?'],
    ],
    [
      'lists the stages when none is near',
      stage('Mid-market', 'Zzz'),
      ['stage.values.Won.stage: pipeline "Mid-market" has no stage "Zzz". It has: Discovery, Closed won.'],
    ],
    [
      'names an e-mail of nobody',
      { owner: { column: 'agent', emails: { Ada: 'ada@exmaple.com' } } },
      [
        'owner.emails.Ada: the account has no owner with email ada@exmaple.com. Did you mean "ada@example.com"?',
      ],
    ],
    [
      'names an unknown property',
      of('amuont', { as: 'text', column: 'value' }),
      ['properties.amuont: the account has no such property. Did you mean "amount"?'],
    ],
    [
      'says which kind a number needs',
      of('amount', { as: 'text', column: 'value' }),
      ['properties.amount: the property is of type number: use "as": "amount".'],
    ],
    [
      'says which kind a date needs',
      of('closedate', { as: 'text', column: 'closed' }),
      ['properties.closedate: the property is of type datetime: use "as": "date".'],
    ],
    [
      'refuses what the map sets elsewhere',
      of('dealname', { as: 'text', column: 'product' }),
      ['properties.dealname: set it with "name" of the map.'],
    ],
    [
      'refuses what HubSpot sets itself',
      of('hs_arr', { as: 'amount', column: 'value', decimal: 'auto', unit: 'one' }),
      ['properties.hs_arr: HubSpot sets this property itself.'],
    ],
    [
      'refuses a value that is no option',
      of('dealtype', { as: 'text', column: 'product', values: { a: 'new', b: 'nwe' } }),
      ['properties.dealtype: "nwe": "dealtype" has no such option. Did you mean "NEW"?'],
    ],
  ])('%s', (_, change, problems) => {
    expect(resolve(change)).toEqual(problems);
  });
});
