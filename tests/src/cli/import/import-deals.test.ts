import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openTestHubSpot, type TestHubSpot } from '../../hubspot/local-hubspot';
import { containing } from '../containing';
import { aFolder, runPlumbline } from '../run-plumbline';
import { aMap } from './a-map';
import { allCompanies, allDeals, companyOf } from './stored';

const header = 'id,agent,stage,account,value,closed,product';
const rows = [
  'A1,Astrid Lindholm,Won,Acme,"1 000,50",2017-03-01,GTX',
  'A2,Nobody Known,Open,,,,MG',
  'A3,astrid  lindholm,Open,ACME,20,,GTX',
];
const csv = (...lines: readonly string[]) => `${[header, ...lines].join('\n')}\n`;

let hubspot: TestHubSpot;
beforeEach(async () => {
  hubspot = await openTestHubSpot();
});
afterEach(() => hubspot.close());

/** Imports these files, and what it printed. */
async function importing(
  files: Readonly<Record<string, string | Buffer>>,
  options: readonly string[] = [],
  map: object = aMap(),
) {
  const cwd = aFolder({ 'map.json': JSON.stringify(map), ...files });
  const ran = await runPlumbline(['import', 'deals', 'deals.csv', '--map', 'map.json', ...options], {
    cwd,
    hubspot,
  });
  const errors = join(cwd, 'deals.errors.csv');
  return { ...ran, errors: existsSync(errors) ? readFileSync(errors, 'utf8') : null, cwd };
}

test('import deals creates a deal for each row, with stage, owner, company and values', async () => {
  const { code, stdout, errors } = await importing({ 'deals.csv': csv(...rows) });
  expect(stdout).toContain('3 rows: 3 deals created, 0 unchanged, 0 problems. 1 company created.');
  expect({ code, errors }).toEqual({ code: 0, errors: null });
  const deals = await allDeals(hubspot);
  expect(deals.get('A1')).toMatchObject({
    dealname: 'GTX for Acme',
    pipeline: 'mid_market',
    dealstage: 'mm_won',
    amount: '1000.50',
    // Midnight in the account's time zone, Stockholm.
    closedate: '2017-02-28T23:00:00Z',
    hubspot_owner_id: '71250001',
  });
  expect(deals.get('A2')).toMatchObject({
    dealname: 'MG',
    dealstage: 'mm_discovery',
    amount: null,
    hubspot_owner_id: null,
  });
  expect(deals.get('A3')).toMatchObject({ hubspot_owner_id: '71250001' });
  const [acme, ...others] = await allCompanies(hubspot);
  expect([acme?.name, others]).toEqual(['Acme', []]);
  expect(await companyOf(hubspot, deals.get('A1')?.id ?? '')).toBe(acme?.id);
  expect(await companyOf(hubspot, deals.get('A3')?.id ?? '')).toBe(acme?.id);
  expect(await companyOf(hubspot, deals.get('A2')?.id ?? '')).toBeNull();
});

test('import deals invents no owner, and says whose deals have none', async () => {
  const { stdout } = await importing({ 'deals.csv': csv(...rows) });
  expect(stdout).toContain('Note: "Nobody Known" is no owner in the account: 1 row gets no owner.');
});

test('import deals takes the owner whose e-mail the map names', async () => {
  const owner = { column: 'agent', emails: { 'Nobody Known': 'Jonas.Hartikainen@skiftlaget.example' } };
  await importing({ 'deals.csv': csv(...rows) }, [], aMap({ owner }));
  expect((await allDeals(hubspot)).get('A2')).toMatchObject({ hubspot_owner_id: '71250002' });
});

test('import deals run again changes nothing and doubles nothing', async () => {
  const files = { 'deals.csv': csv(...rows) };
  await importing(files);
  const before = await allDeals(hubspot);
  const again = await importing(files);
  expect(again.stdout).toContain('3 rows: 0 deals created, 3 unchanged, 0 problems. 0 companies created.');
  expect(again.code).toBe(0);
  // Including when each was last modified.
  expect(await allDeals(hubspot)).toEqual(before);
  expect(await allCompanies(hubspot)).toHaveLength(1);
});

test('import deals knows a row again though its key has letters that nobody sees, or others of the same look', async () => {
  await importing({ 'deals.csv': csv('\u00c51 2,,Open,,,,X') });
  const { stdout } = await importing({ 'deals.csv': csv('\u200bA\u030a1\u00a02\u0007,,Open,,,,X') });
  expect(stdout).toContain('1 row: 0 deals created, 1 unchanged, 0 problems.');
  expect([...(await allDeals(hubspot)).keys()]).toEqual(['\u00c51 2']);
});

test('import deals takes no figure from a file, which only the answers make', async () => {
  await runPlumbline(['provision'], { hubspot });
  const properties = { qual_score: { as: 'amount', column: 'value' } };
  const { code, stderr } = await importing(
    { 'deals.csv': csv('A1,,Open,,100,,X') },
    [],
    aMap({ properties }),
  );
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: containing('properties.qual_score: Plumbline works this out of the answers'),
  });
});

test('import deals leaves a deal alone that was changed since, unless told to update', async () => {
  const files = { 'deals.csv': csv(...rows) };
  await importing(files);
  const id = (await allDeals(hubspot)).get('A3')?.id ?? '';
  await hubspot.call('PATCH', `/crm/v3/objects/deals/${id}`, { properties: { dealstage: 'mm_proposal' } });
  const again = await importing(files);
  expect(again.stdout).toContain('2 unchanged');
  expect(again.stdout).toContain('Imported before and different now: 1 deal, left alone');
  expect((await allDeals(hubspot)).get('A3')).toMatchObject({ dealstage: 'mm_proposal' });
  const updated = await importing(files, ['--update']);
  expect(updated.stdout).toContain('2 unchanged, 1 updated');
  expect((await allDeals(hubspot)).get('A3')).toMatchObject({ dealstage: 'mm_discovery' });
});

test('import deals --update leaves what the file does not say: an emptied cell, another company', async () => {
  await importing({ 'deals.csv': csv(rows[0] ?? '') });
  const id = (await allDeals(hubspot)).get('A1')?.id ?? '';
  const company = await companyOf(hubspot, id);
  const { stdout } = await importing({ 'deals.csv': csv('A1,,Open,Other,,,GTX') }, ['--update']);
  expect(stdout).toContain('0 unchanged, 1 updated, 0 problems. 0 companies created.');
  expect((await allDeals(hubspot)).get('A1')).toMatchObject({
    ...{ dealname: 'GTX for Other', dealstage: 'mm_discovery' },
    ...{ amount: '1000.50', closedate: '2017-02-28T23:00:00Z', hubspot_owner_id: '71250001' },
  });
  expect(await companyOf(hubspot, id)).toBe(company);
});

test('import deals --update writes the others when one deal is deleted meanwhile', async () => {
  const lines = (amount: number) => ['A1', 'A2', 'A3'].map((key) => `${key},,Open,,${amount},,X`);
  await importing({ 'deals.csv': csv(...lines(1)) });
  const gone = (await allDeals(hubspot)).get('A2')?.id ?? '';
  hubspot.intercept = async (request, send) => {
    const updates = request.url.endsWith('/deals/batch/update');
    if (updates) await hubspot.call('DELETE', `/crm/v3/objects/deals/${gone}`);
    return send();
  };
  const { code, stdout, errors } = await importing({ 'deals.csv': csv(...lines(2)) }, ['--update']);
  expect(code).toBe(1);
  expect(stdout).toContain('3 rows: 0 deals created, 0 unchanged, 2 updated, 1 problem.');
  expect(errors?.trim().split('\r\n').slice(1)).toEqual([
    containing(/^deals\.csv,3,A2,,,.*Its deal was deleted during the import: run the import again/),
  ]);
  expect([...(await allDeals(hubspot)).values()]).toMatchObject([{ amount: '2' }, { amount: '2' }]);
  hubspot.answerForItself();
  const again = await importing({ 'deals.csv': csv(...lines(2)) }, ['--update']);
  expect(again.stdout).toContain('1 deal created, 2 unchanged, 0 problems');
});

test('import deals --dry-run says the same and writes nothing at all', async () => {
  const files = { 'deals.csv': csv(...rows) };
  const dry = await importing(files, ['--dry-run']);
  expect(dry.stdout).toContain(
    '3 deals would be created, 0 unchanged, 0 problems. 1 company would be created.',
  );
  expect(dry.errors).toBeNull();
  const properties = await hubspot.call('GET', '/crm/v3/properties/deals');
  expect(JSON.stringify(properties)).not.toContain('plumbline_import_key');
  expect(await allCompanies(hubspot)).toEqual([]);
});

test('import deals --dry-run lists bad rows in a file, as the import itself would', async () => {
  const dry = await importing({ 'deals.csv': csv('A1,,Open,,5 mkr,,X') }, ['--dry-run']);
  expect(dry.code).toBe(1);
  expect(dry.stdout).toContain('"mkr" is no currency. Write the digits alone');
  expect(dry.errors).toContain('\r\ndeals.csv,2,A1,value,5 mkr,"""mkr"" is no currency",');
});

test('import deals refuses an account whose import key holds no unique values', async () => {
  const name = 'plumbline_import_key';
  await hubspot.call('POST', '/crm/v3/properties/deals', {
    ...{ name, label: name, type: 'string', fieldType: 'text', groupName: 'dealinformation' },
  });
  const { code, stderr } = await importing({ 'deals.csv': csv(...rows) });
  expect(code).toBe(2);
  expect(stderr).toContain('The deal property plumbline_import_key of the account cannot be used');
});

test('import deals uses a company the account has, the oldest of several, and says so', async () => {
  for (const name of ['acme', 'Acme '])
    await hubspot.call('POST', '/crm/v3/objects/companies', { properties: { name } });
  const [oldest] = await allCompanies(hubspot);
  const { stdout } = await importing({ 'deals.csv': csv(rows[0] ?? '') });
  expect(stdout).toContain('0 companies created');
  expect(stdout).toContain(`2 companies are called "Acme": the oldest, ${oldest?.id ?? ''}, is used.`);
  const deals = await allDeals(hubspot);
  expect(await companyOf(hubspot, deals.get('A1')?.id ?? '')).toBe(oldest?.id);
});

test('import deals reads details of companies from a second file', async () => {
  const properties = { annualrevenue: { as: 'amount', column: 'revenue', unit: 'million' } };
  const details = { column: 'name', corrections: { name: { Akme: 'Acme' } }, properties };
  const map = aMap({ company: { column: 'account', details } });
  const companies = 'name;revenue\nAkme;1,5\nBad;many\n';
  const files = { 'deals.csv': csv('A1,,Open,Acme,,,X', 'A2,,Open,Bad,,,X'), 'companies.csv': companies };
  const { code, errors } = await importing(files, ['--companies', 'companies.csv'], map);
  expect(code).toBe(1);
  expect(errors).toContain('companies.csv,3,Bad,revenue,many,it is not an amount,');
  expect(await allCompanies(hubspot)).toMatchObject([
    { name: 'Acme', annualrevenue: '1500000' },
    { name: 'Bad', annualrevenue: null },
  ]);
});

test('import deals makes no deal without its company when that is deleted meanwhile, and the next run makes both', async () => {
  const files = { 'deals.csv': csv('A1,,Open,Acme,,,X', 'A2,,Open,Beta,,,X') };
  hubspot.intercept = async (request, send) => {
    if (/\/objects\/.*\/deals\/batch\/create$/.test(request.url)) {
      const acme = (await allCompanies(hubspot)).find(({ name }) => name === 'Acme');
      if (acme !== undefined) await hubspot.call('DELETE', `/crm/v3/objects/companies/${acme.id}`);
    }
    return send();
  };
  const { code, errors } = await importing(files);
  expect(code).toBe(1);
  expect(errors).toContain('deals.csv,2,A1,,,HubSpot refused it: ');
  expect([...(await allDeals(hubspot)).keys()]).toEqual(['A2']);
  hubspot.answerForItself();
  expect(await importing(files)).toMatchObject({ code: 0, errors: null });
  const acme = (await allCompanies(hubspot)).find(({ name }) => name === 'Acme');
  expect(await companyOf(hubspot, (await allDeals(hubspot)).get('A1')?.id ?? '')).toBe(acme?.id);
});

describe('import deals names each bad row and imports the others', () => {
  test.each([
    [
      'a broken row',
      'A9,,Open',
      'deals.csv,3,,,A9 |  | Open,"the row has 3 columns, and the first line names 7"',
    ],
    ['a bad amount', 'A9,,Open,,much,,X', 'deals.csv,3,A9,value,much,it is not an amount'],
    [
      'an unknown stage',
      'A9,,Wonn,,,,X',
      'deals.csv,3,A9,stage,Wonn,"the map has no stage for this value. Did you mean ""Won""?"',
    ],
    [
      'a stage of JavaScript',
      'A9,,constructor,,,,X',
      'deals.csv,3,A9,stage,constructor,the map has no stage',
    ],
    ['no key', ',,Open,,,,X', 'deals.csv,3,,id,,the row has no key'],
    ['no name', 'A9,,Open,,,,', 'deals.csv,3,A9,name,'],
    [
      'a key twice',
      'A1,,Open,,,,X',
      'deals.csv,3,A1,id,A1,"line 2 has the same key, and comes first","Remove line 3 or line 2',
    ],
  ])('%s', async (_, bad, error) => {
    const { code, stdout, errors } = await importing({
      'deals.csv': csv('A1,,Open,,1,,X', bad, 'A3,,Open,,3,,X'),
    });
    expect(code).toBe(1);
    expect(stdout).toContain('3 rows: 2 deals created, 0 unchanged, 1 problem.');
    expect(stdout).toContain('All problems, and what to do: deals.errors.csv');
    expect(stdout).not.toMatch(/[.?]\. /);
    expect(errors).toContain(`\r\n${error}`);
    expect([...(await allDeals(hubspot)).keys()].toSorted()).toEqual(['A1', 'A3']);
  });

  test('and when it is mended, imports it alone', async () => {
    await importing({ 'deals.csv': csv('A1,,Open,,1,,X', 'A2,,Open,,much,,X') });
    const { code, stdout } = await importing({ 'deals.csv': csv('A1,,Open,,1,,X', 'A2,,Open,,2,,X') });
    expect(code).toBe(0);
    expect(stdout).toContain('1 deal created, 1 unchanged, 0 problems');
  });
});

test('import deals stands one row that HubSpot itself refuses', async () => {
  const properties = { description: { as: 'text', column: 'product' } };
  await importing({ 'deals.csv': csv('A0,,Open,,,,X') }, [], aMap({ properties }));
  hubspot.intercept = async (request, send) => {
    if (!request.url.endsWith('/deals/batch/create')) return send();
    const text = await request.clone().text();
    if (!text.includes('poison')) return send();
    return Response.json(
      { message: 'Property values were not valid', category: 'VALIDATION_ERROR' },
      { status: 400 },
    );
  };
  const lines = Array.from(
    { length: 30 },
    (_, index) => `B${index},,Open,,,,${index === 17 ? 'poison' : 'X'}`,
  );
  const { code, errors } = await importing({ 'deals.csv': csv(...lines) }, [], aMap({ properties }));
  expect(code).toBe(1);
  expect(errors).toContain('deals.csv,19,B17,,,HubSpot refused it: Property values were not valid');
  expect((await allDeals(hubspot)).size).toBe(30);
});

describe('import deals refuses before it writes', () => {
  test.each([
    ['a missing file', {}, 'There is no file deals.csv.'],
    [
      'a file that is no CSV',
      { 'deals.csv': 'Dear all' },
      'Cannot use deals.csv: its first line has no comma',
    ],
    [
      'a missing column',
      { 'deals.csv': 'id,agnt\n' },
      'owner.column: the file has no column "agent". Did you mean "agnt"?',
    ],
    [
      'a map that is no JSON',
      { 'deals.csv': csv(), 'map.json': '{' },
      'The map map.json has a mistake:\n  it is not JSON',
    ],
  ])('%s', async (_, files, words) => {
    const { code, stderr } = await importing(files);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  test('a map that names what the account does not have, all mistakes at once', async () => {
    const values = {
      Open: { pipeline: 'Mid-market', stage: 'Discovry' },
      Won: { pipeline: 'Smid-market', stage: 'x' },
    };
    const map = aMap({ stage: { column: 'stage', values } });
    const { code, stderr } = await importing({ 'deals.csv': csv(...rows) }, [], map);
    expect(code).toBe(2);
    expect(stderr).toContain('The map map.json has 2 mistakes:');
    expect(await allCompanies(hubspot)).toEqual([]);
  });
});

test('import deals --json answers one object, and --errors writes where it is told', async () => {
  const { stdout, cwd } = await importing({ 'deals.csv': csv(...rows, 'A9') }, [
    '--json',
    '--errors',
    'mend.csv',
  ]);
  const report = z.object({ created: z.number(), problems: z.array(z.unknown()), errorsFile: z.string() });
  expect(report.parse(JSON.parse(stdout))).toMatchObject({ created: 3, errorsFile: 'mend.csv' });
  expect(readFileSync(join(cwd, 'mend.csv'), 'utf8')).toContain('deals.csv,5,');
});

describe('import deals reads files as other programs write them', () => {
  const asCsv = (lines: readonly string[]) => `${lines.join('\r\n')}\r\n`;
  const dealOf = async (key: string) => (await allDeals(hubspot)).get(key);

  test('as Excel does where commas are decimal: a line that says what separates, cells of nothing, another case', async () => {
    const file = asCsv([
      ...[
        'sep=;',
        'id;agent;stage;account;value;closed;product;;',
        'A1;ASTRID LINDHOLM;WON;Acme;1 000,50;2017-03-01;GTX;;',
      ],
      ...['A2;;open;;;;"GTX ""27""";;', ';;;;;;;;'],
    ]);
    const { code, stdout } = await importing({ 'deals.csv': file });
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: containing('2 rows: 2 deals created') });
    expect(await dealOf('A1')).toMatchObject({
      amount: '1000.50',
      dealstage: 'mm_won',
      hubspot_owner_id: '71250001',
    });
    expect(await dealOf('A2')).toMatchObject({ dealname: 'GTX "27"', dealstage: 'mm_discovery' });
  });

  test('amounts and dates with two readings by what their column proves', async () => {
    const properties = {
      amount: { as: 'amount', column: 'value' },
      closedate: { as: 'date', column: 'closed', formats: ['MM/dd/yyyy', 'dd/MM/yyyy'] },
    };
    const file = csv('A1,,Open,,"1,234",03/04/2026,X', 'A2,,Open,,"1,234.50",25/04/2026,X');
    await importing({ 'deals.csv': file }, [], aMap({ properties }));
    expect(await dealOf('A1')).toMatchObject({ amount: '1234', closedate: '2026-04-02T22:00:00Z' });
    const open = await importing(
      { 'deals.csv': csv('A3,,Open,,"1,234",03/04/2026,X') },
      [],
      aMap({ properties }),
    );
    expect(open.code).toBe(1);
    expect(open.errors).toContain('it can be read as 2026-03-04 (MM/dd/yyyy) or 2026-04-03 (dd/MM/yyyy)');
    expect(open.errors).toContain('it can be read as 1234 or as 1 and 234 thousandths');
  });

  test('instants as the instants they are', async () => {
    await importing({
      'deals.csv': csv('A1,,Open,,,2026-01-31T23:30:00.000Z,X', 'A2,,Open,,,2026-01-31 23:30,X'),
    });
    expect(await dealOf('A1')).toMatchObject({ closedate: '2026-01-31T23:30:00Z' });
    expect(await dealOf('A2')).toMatchObject({ closedate: '2026-01-31T22:30:00Z' });
  });

  test('no amount in a currency that the deal is not in', async () => {
    const { errors } = await importing({ 'deals.csv': csv('A1,,Open,,ZAR 5,,X', 'A2,,Open,,5,,X') });
    expect(errors).toContain('deals.csv,2,A1,value,ZAR 5,"it is in ZAR, and would become ');
    expect([...(await allDeals(hubspot)).keys()]).toEqual(['A2']);
  });

  test('several checked boxes, yes and no, and texts that look like numbers, and finds them unchanged', async () => {
    const define = (name: string, more: object) =>
      hubspot.call('POST', '/crm/v3/properties/deals', {
        name,
        label: name,
        groupName: 'dealinformation',
        ...more,
      });
    const options = ['Cloud', 'On-site'].map((label, displayOrder) => ({
      label,
      value: label.toLowerCase(),
      displayOrder,
      hidden: false,
    }));
    await define('hosting', { type: 'enumeration', fieldType: 'checkbox', options });
    const truths = ['true', 'false'].map((value, displayOrder) => ({
      label: value,
      value,
      displayOrder,
      hidden: false,
    }));
    await define('tender', { type: 'bool', fieldType: 'booleancheckbox', options: truths });
    await define('article', { type: 'string', fieldType: 'text' });
    const properties = Object.fromEntries(
      ['hosting', 'tender', 'article'].map((name) => [name, { as: 'text', column: name }]),
    );
    const file = 'id,stage,product,hosting,tender,article\nA1,Open,X,"On-site; cloud",SANT,007\n';
    const map = aMap({ properties, owner: undefined, company: undefined, name: '{product}' });
    expect(await importing({ 'deals.csv': file }, [], map)).toMatchObject({ code: 0, errors: null });
    const { id } = (await dealOf('A1')) ?? { id: '' };
    const path = `/crm/v3/objects/deals/${id}?properties=hosting,tender,article`;
    expect(await hubspot.call('GET', path)).toMatchObject({
      properties: { hosting: 'on-site;cloud', tender: 'true', article: '007' },
    });
    const again = await importing({ 'deals.csv': file.replace('On-site; cloud', 'Cloud\nOn-site') }, [], map);
    expect(again.stdout).toContain('1 unchanged');
    const other = await importing({ 'deals.csv': file.replace('007', '7') }, [], map);
    expect(other.stdout).toContain('Imported before and different now: 1 deal');
  });

  test('rows cut short where the map says that their cells are empty, and says so', async () => {
    const { code, stdout } = await importing({ 'deals.csv': `${header}\nA1,,Open\n` }, [], {
      ...aMap({ name: 'Deal {id}' }),
      shortRows: 'empty',
    });
    expect(code).toBe(0);
    expect(stdout).toContain('Note: 1 row ends early in deals.csv (line 2)');
  });
});

describe('import deals says whose fault it is', () => {
  test('of the file that lacks columns, with those it has and how it was read', async () => {
    const { code, stderr } = await importing({ 'deals.csv': 'Report of May\nid;agent\n' }, [], {
      ...aMap(),
      delimiter: ';',
    });
    expect(code).toBe(2);
    expect(stderr).toContain('The map map.json names columns that deals.csv does not have:');
    expect(stderr).toContain(
      'The first line of deals.csv, read with ";" between columns, names: "Report of May".',
    );
  });

  test('of the file of companies, which may be separated otherwise', async () => {
    const properties = { annualrevenue: { as: 'amount', column: 'revenue' } };
    const map = {
      ...aMap({ company: { column: 'account', details: { column: 'name', properties } } }),
      delimiter: ',',
    };
    const files = { 'deals.csv': csv('A1,,Open,Acme,,,X'), 'companies.csv': 'name;revenu\n' };
    const { code, stderr } = await importing(files, ['--companies', 'companies.csv'], map);
    expect(code).toBe(2);
    expect(stderr).toContain('The map map.json names columns that companies.csv does not have:');
    expect(stderr).not.toContain('deals.csv');
    const good = { ...files, 'companies.csv': 'name;revenue\nAcme;5\n' };
    expect((await importing(good, ['--companies', 'companies.csv'], map)).code).toBe(0);
  });

  test('of the map that names a deactivated owner', async () => {
    hubspot.intercept = async (request, send) =>
      request.url.includes('/owners') && request.url.includes('archived=true')
        ? Response.json({
            results: [{ id: '1', email: 'gone@example.com', firstName: 'Per', lastName: 'Gone' }],
          })
        : send();
    const mapped = await importing(
      { 'deals.csv': csv('A1,Per,Open,,,,X') },
      [],
      aMap({ owner: { column: 'agent', emails: { Per: 'gone@example.com' } } }),
    );
    expect(mapped.code).toBe(2);
    expect(mapped.stderr).toContain('owner.emails.Per: the owner with email gone@example.com is deactivated');
    const { stdout } = await importing({ 'deals.csv': csv('A1,Per Gone,Open,,,,X') });
    expect(stdout).toContain('Note: "Per Gone" is deactivated in the account: 1 row gets no owner.');
  });
});

describe('import deals takes no cell for what was in it that a spreadsheet has damaged', () => {
  const lost = 'a spreadsheet has shortened this number, and its last digits are lost';
  const failed = 'a formula of the spreadsheet failed here';
  const narrow = 'the spreadsheet had too little room to show it';
  test.each([
    ['a key that it shortened', '"1,23457E+17",,Open,,,,X', `column id, "1,23457E+17": ${lost}`],
    ['a key of a formula that failed', '#REF!,,Open,,,,X', `column id, "#REF!": ${failed}`],
    ['a name', 'A1,,Open,,,,#SAKNAS!', `column product, "#SAKNAS!": ${failed}`],
    ['a company', 'A1,,Open,#NAME?,,,X', `column account, "#NAME?": ${failed}`],
    ['an amount', 'A1,,Open,,#WERT!,,X', `column value, "#WERT!": ${failed}`],
    ['a date without room', 'A1,,Open,,,########,X', `column closed, "########": ${narrow}`],
  ])('%s', async (_, row, words) => {
    const { code, stdout } = await importing({ 'deals.csv': csv(row, 'A2,,Open,,,,#1') });
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: containing('2 rows: 1 deal created, 0 unchanged, 1 problem.'),
    });
    expect(stdout).toContain(`deals.csv, line 2, ${words}.`);
    expect([...(await allDeals(hubspot)).keys()]).toEqual(['A2']);
  });

  test('but takes it for what the map says it is', async () => {
    const corrections = { product: { '#N/A': 'Pump' } };
    const { code } = await importing({ 'deals.csv': csv('A1,,Open,,,,#N/A') }, [], aMap({ corrections }));
    expect(code).toBe(0);
    expect((await allDeals(hubspot)).get('A1')).toMatchObject({ dealname: 'Pump' });
  });
});

describe('import deals refuses with words what is no CSV file', () => {
  test.each([
    ['a file of nothing', '', 'it is empty'],
    ['only line ends', '\n\r\n', 'its first line'],
    ['a file of a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1]), 'something binary'],
    ['a quote that never ends', `"${'x,y\n'.repeat(2_000)}`, 'cannot be read'],
  ])('%s', async (_, content, words) => {
    const { code, stderr } = await importing({ 'deals.csv': content });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: containing(words) });
  });

  test('a folder', async () => {
    const { code, stderr } = await runPlumbline(['import', 'deals', '.', '--map', 'map.json'], {
      cwd: aFolder({ 'map.json': JSON.stringify(aMap()) }),
      hubspot,
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: '. is a folder, not a file.\n' });
  });

  test.each([
    ['a path through a file', ['map.json/x'], 'map.json/x cannot be read: ENOTDIR'],
    ['a device', ['/dev/zero'], '/dev/zero is a device, not a file.'],
    [
      'problems over the file itself',
      ['deals.csv', '--errors', './deals.csv'],
      './deals.csv is what is imported',
    ],
    [
      'problems over the file under another name',
      ['deals.csv', '--errors', 'link.csv'],
      'link.csv is what is imported',
    ],
    [
      'problems over the map, where nobody said where they go',
      ['map.csv'],
      'map.errors.csv is what is imported',
    ],
    ['problems into no folder', ['deals.csv', '--errors', 'no/x.csv'], 'no/x.csv cannot be written: ENOENT'],
  ])('%s', async (_, words, problem) => {
    const map = JSON.stringify(aMap());
    const cwd = aFolder({ 'map.json': map, 'deals.csv': csv(...rows), 'map.csv': csv('A1,,Nix,,,,X') });
    symlinkSync('deals.csv', join(cwd, 'link.csv'));
    symlinkSync('map.json', join(cwd, 'map.errors.csv'));
    const [file = '', ...options] = words;
    const ran = await runPlumbline(['import', 'deals', file, '--map', 'map.json', ...options], {
      cwd,
      hubspot,
    });
    expect({ code: ran.code, stderr: ran.stderr }).toMatchObject({ code: 2, stderr: containing(problem) });
    expect(readFileSync(join(cwd, 'deals.csv'), 'utf8')).toBe(csv(...rows));
    expect(readFileSync(join(cwd, 'map.json'), 'utf8')).toBe(map);
    expect((await allDeals(hubspot)).size).toBe(0);
  });

  test('but takes a file with nothing below its column names', async () => {
    const { code, stdout } = await importing({ 'deals.csv': csv() });
    expect(code).toBe(0);
    expect(stdout).toContain('0 rows: 0 deals created');
  });
});
