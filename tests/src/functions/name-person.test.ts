import { main, namePerson } from '../../../src/functions/name-person';
import { HubSpotError, type DealRecord } from '../../../src/hubspot';
import { namePersonContract, type NamePersonRequest } from '../../../src/protocol/name-person';
import { aDealRecord, allAnswered } from '../../builders/deal-record';
import { dependencies } from '../../builders/dependencies';
import { qualificationIn } from './qualification-in';

const ada = { role: 'champion', contactId: '7' } as const;
const buyer = { role: 'economic_buyer', contactId: '9' } as const;
const proven = aDealRecord(allAnswered('meddic', '3'));

async function name(
  request: Partial<NamePersonRequest> = {},
  about: Parameters<typeof dependencies>[0] = {},
) {
  const account = dependencies({ record: proven, ...about });
  const reply = await namePerson({ dealId: '101', ...ada, ...request }, account.given);
  return { reply, ...account };
}

describe('namePerson()', () => {
  test.each([
    ['sets who has a role', {}, [buyer], [buyer, ada]],
    ['replaces who had it', { contactId: '8' }, [ada, buyer], [buyer, { ...ada, contactId: '8' }]],
    [
      'leaves one where HubSpot had two',
      { contactId: '8' },
      [ada, { ...ada, contactId: '8' }],
      [{ ...ada, contactId: '8' }],
    ],
    ['takes it from everybody', { contactId: null }, [ada, buyer], [buyer]],
    ['takes it from nobody, where nobody has it', { contactId: null }, [buyer], [buyer]],
  ])('%s', async (_name, request, people, then) => {
    const { reply } = await name(request, { people });
    expect(qualificationIn(reply).people).toEqual(then);
  });

  test('replies what its schema says, so that the card can read it', async () => {
    const { reply } = await name();
    expect(namePersonContract.reply.parse(reply)).toEqual(reply);
  });

  test('counts "proven" as stated until the person is named, and again when nobody is', async () => {
    const { given, calls, stored } = await name({}, { people: [buyer] });
    expect(stored('qual_score')).toBe('100');
    await namePerson({ dealId: '101', role: 'champion', contactId: null }, given);
    expect(stored('qual_score')).toBe('95');
    expect(stored('qual_gaps')).toBeNull();
    await namePerson({ dealId: '101', role: 'economic_buyer', contactId: null }, given);
    expect(stored('qual_score')).toBe('88');
    expect(calls.writes).toHaveLength(3);
    expect(Object.keys(calls.writes[2] ?? {})).not.toContain('qual_meddic_champion');
  });

  test('writes no figures of a deal that nobody qualified', async () => {
    const { reply, calls } = await name({}, { record: aDealRecord() });
    expect(qualificationIn(reply).people).toEqual([ada]);
    expect(calls.writes).toEqual([]);
  });

  test('names the person though HubSpot refuses the figures, and says that they are outdated', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { reply } = await name({}, { refusesWrites: true });
    expect(reply).toMatchObject({ ok: true, qualification: { people: [ada], figuresOutdated: true } });
    logged.mockRestore();
  });
});

describe('namePerson() names nobody', () => {
  test.each<[string, DealRecord | null, string]>([
    ['on a deal that does not exist', null, 'deal-not-found'],
    ['on a closed deal', aDealRecord({ hs_is_closed: 'true' }), 'deal-closed'],
  ])('%s', async (_name, record, code) => {
    const { reply, given } = await name({}, { record });
    expect(reply).toMatchObject({ ok: false, code });
    expect(await given.people.read('101')).toEqual([]);
  });

  test('in an account without the label, and says which one is missing', async () => {
    const { reply, calls } = await name({}, { unlabelled: 'champion' });
    expect(reply).toMatchObject({ ok: false, code: 'label-missing', details: ['Champion'] });
    expect(calls.writes).toEqual([]);
  });

  test.each([
    ['by anything but a contact id', { contactId: 'Ada' }, 'contactId: a contact id is digits only'],
    ['by no contact id at all', { contactId: undefined }, 'contactId'],
    ['for a role there is none of', { role: 'boss' }, 'role'],
  ])('%s', async (_name, about, words) => {
    expect(await main({ parameters: { dealId: '101', ...ada, ...about } })).toMatchObject({
      ok: false,
      code: 'bad-request',
      message: expect.stringContaining(words),
    });
  });
});

test('namePerson() says that the contact is gone when HubSpot refuses it, and lets any other refusal pass', async () => {
  const account = dependencies({ record: proven });
  const refusing = (code: 'validation' | 'unavailable') => ({
    ...account.given,
    people: { ...account.given.people, name: () => Promise.reject(aRefusal(code)) },
  });
  const request = { dealId: '101', ...ada };
  expect(await namePerson(request, refusing('validation'))).toMatchObject({
    ok: false,
    code: 'contact-gone',
    details: ['7'],
  });
  await expect(namePerson(request, refusing('unavailable'))).rejects.toBeInstanceOf(HubSpotError);
  await expect(namePerson({ ...request, contactId: null }, refusing('validation'))).rejects.toBeInstanceOf(
    HubSpotError,
  );
});

function aRefusal(code: 'validation' | 'unavailable'): HubSpotError {
  const details = { code, status: 400, reason: 'no such contact', correlationId: null } as const;
  return new HubSpotError(
    'POST',
    { ...details, requiredScopes: [], missingProperties: [], rateLimit: null },
    null,
  );
}
