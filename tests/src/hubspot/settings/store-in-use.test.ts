import { withinDeadline } from '../../../../src/deadline';
import {
  createPropertySettingsStore,
  createSettingsObject,
  createSettingsStore,
  readSettingsObject,
  settingsStoreKind,
  SETTINGS_PROPERTY,
} from '../../../../src/hubspot';
import { qualificationGroup } from '../../../../src/qualification';
import { aSave, storedFrom } from '../../../builders/revision-to-save';
import { openTestHubSpot, type TestHubSpot } from '../local-hubspot';

const options = { settle: () => Promise.resolve() };
const objects = 'p_qualification_settings';
const schemas = '/crm-object-schemas/v3/schemas';

let hubspot: TestHubSpot;
beforeEach(async () => {
  hubspot = await openTestHubSpot([
    'crm.objects.deals.read',
    'crm.objects.custom.read',
    'crm.schemas.deals.write',
  ]);
});
afterEach(() => hubspot.close());

const clientOf = (token?: string) => hubspot.client(token);
const storeOf = (token?: string) => createSettingsStore(clientOf(token), options);
const made = () => hubspot.sent.filter((call) => call.startsWith('POST /crm-object-schemas'));
const next = aSave({ expectedRevision: 1, payload: '{"next":true}' });

describe('createSettingsStore() loads with', () => {
  test('one call when the custom object has settings', async () => {
    await storeOf().save(aSave());
    hubspot.sent.length = 0;
    expect(await storeOf().load()).toEqual(storedFrom(aSave()));
    expect(hubspot.sent).toHaveLength(1);
  });

  test('two calls when the property has them', async () => {
    await storeOf(hubspot.appToken).save(aSave());
    hubspot.sent.length = 0;
    expect(await storeOf(hubspot.appToken).load()).toEqual(storedFrom(aSave()));
    expect(hubspot.sent).toHaveLength(2);
  });

  test.each([false, true])(
    'two calls when nobody saved any and the custom object exists: %p',
    async (exists) => {
      if (exists) await createSettingsObject(clientOf());
      hubspot.sent.length = 0;
      expect(await storeOf().load()).toBeNull();
      expect(hubspot.sent).toHaveLength(2);
    },
  );
});

describe('createSettingsStore() saves with', () => {
  const call = (path: string) => `POST /crm/objects/2026-09/${objects}${path}`;

  test.each([
    ['loaded before', true],
    ['did not', false],
  ])('three calls, of which one reads, by who %s', async (_who, loads) => {
    await storeOf().save(aSave());
    hubspot.sent.length = 0;
    const store = storeOf();
    if (loads) await store.load();
    expect(await store.save(next)).toEqual({ saved: true, revision: storedFrom(next) });
    expect(hubspot.sent).toEqual([call('/batch/read'), call(''), call('/batch/upsert')]);
  });

  test('three calls again by who has just saved', async () => {
    const store = storeOf();
    await store.save(aSave());
    await store.save(next);
    hubspot.sent.length = 0;
    const third = aSave({ expectedRevision: 2, payload: '{"third":true}' });
    expect(await store.save(third)).toEqual({ saved: true, revision: storedFrom(third) });
    expect(hubspot.sent).toEqual([call('/batch/read'), call(''), call('/batch/upsert')]);
  });

  test('no reading by who loaded and has no time to read again, wherever settings are', async () => {
    await storeOf(hubspot.appToken).save(aSave());
    hubspot.sent.length = 0;
    const ended = await withinDeadline({ ms: 5_500, graceMs: 30_000 }, async () => {
      const store = storeOf(hubspot.appToken);
      await store.load(true);
      return store.save(next);
    });
    expect(ended).toEqual({ inTime: true, result: { saved: true, revision: storedFrom(next) } });
    const property = '/crm/properties/2026-09/deals/qual_settings';
    expect(hubspot.sent).toEqual([
      call('/batch/read'),
      `GET ${property}`,
      `PATCH ${property}`,
      `GET ${property}`,
    ]);
  });

  test('nothing overwritten when somebody else saved since it was loaded', async () => {
    await storeOf().save(aSave());
    const store = storeOf();
    await store.load();
    await storeOf().save(next);
    hubspot.sent.length = 0;
    const late = { ...next, changedBy: 'max@example.com' };
    expect(await store.save(late)).toEqual({ saved: false, newest: storedFrom(next) });
    expect(await store.load()).toEqual(storedFrom(next));
    expect(await store.list()).toHaveLength(2);
  });
});

test('createSettingsStore() finds what somebody saved first just after it found nothing', async () => {
  const store = storeOf();
  expect(await store.load()).toBeNull();
  await storeOf().save(aSave());
  expect(await store.list()).toHaveLength(1);
  expect(await store.read(1)).toEqual(storedFrom(aSave()));
});

describe('createSettingsStore() with a token that may not read custom objects', () => {
  const blind = () => openTestHubSpot(['crm.objects.deals.read', 'crm.schemas.deals.write']);
  const storeIn = ({ client, appToken }: TestHubSpot) => createSettingsStore(client(appToken), options);

  test('says so instead of taking the built-in settings for those it cannot see', async () => {
    const other = await blind();
    await createSettingsObject(other.client());
    const refusal = {
      name: 'HubSpotError',
      code: 'missing-scope',
      requiredScopes: ['crm.objects.custom.read'],
    };
    await expect(storeIn(other).load()).rejects.toMatchObject(refusal);
    await expect(storeIn(other).save(aSave())).rejects.toMatchObject(refusal);
    await other.close();
  });

  test('reads those in the property', async () => {
    const other = await blind();
    const client = other.client();
    await createPropertySettingsStore(client, options).save(aSave());
    expect(await storeIn(other).load()).toEqual(storedFrom(aSave()));
    await other.close();
  });
});

describe('createSettingsStore() with the first save', () => {
  test('makes the custom object and goes on with it', async () => {
    expect(await storeOf().save(aSave())).toMatchObject({ saved: true });
    expect(await storeOf().save(next)).toMatchObject({ saved: true });
    expect(made()).toHaveLength(1);
    expect(await settingsStoreKind(clientOf())).toBe('custom-object');
  });

  test('asks the custom object for nothing before it is there', async () => {
    const store = storeOf();
    expect(await store.load(true)).toBeNull();
    hubspot.sent.length = 0;
    expect(await store.save(aSave())).toMatchObject({ saved: true });
    const records = `POST /crm/objects/2026-09/${objects}`;
    expect(hubspot.sent).toEqual([
      'POST /crm-object-schemas/2026-09/schemas',
      records,
      `${records}/batch/upsert`,
    ]);
  });

  test('takes the custom object that is there', async () => {
    await createSettingsObject(clientOf());
    hubspot.sent.length = 0;
    expect(await storeOf().save(aSave())).toMatchObject({ saved: true });
    expect(made()).toEqual([]);
    expect(await settingsStoreKind(clientOf())).toBe('custom-object');
  });

  test('takes the property when the token may not make custom objects', async () => {
    expect(await storeOf(hubspot.appToken).save(aSave())).toMatchObject({ saved: true });
    expect(await settingsStoreKind(clientOf())).toBe('property');
  });

  test('is refused the custom object once, though there was no time to take the property then', async () => {
    await hubspot.call('POST', '/crm/v3/properties/deals/groups', {
      ...qualificationGroup,
      displayOrder: -1,
    });
    const store = storeOf(hubspot.appToken);
    await store.load(true);
    hubspot.answerWith(/POST .*properties/, 500);
    await expect(store.save(aSave())).rejects.toMatchObject({ code: 'unavailable' });
    hubspot.answerForItself();
    await store.load(true);
    hubspot.sent.length = 0;
    expect(await store.save(aSave())).toMatchObject({ saved: true });
    const properties = '/crm/properties/2026-09/deals';
    expect(hubspot.sent).toEqual([
      `GET ${properties}/qual_settings`,
      `POST ${properties}`,
      `GET ${properties}/qual_settings`,
    ]);
  });

  test('takes the property when the account has as many custom objects as it may', async () => {
    for (let index = 0; index < 10; index += 1)
      await hubspot.call('POST', schemas, {
        name: `theirs_${index}`,
        labels: { singular: 'x', plural: 'x' },
        requiredProperties: [],
        properties: [{ name: 'key', label: 'Key', type: 'string', fieldType: 'text' }],
        associatedObjects: [],
      });
    expect(await storeOf().save(aSave())).toMatchObject({ saved: true });
    expect(await settingsStoreKind(clientOf())).toBe('property');
  });

  test.each([400, 403, 404, 409])(
    'takes the property when making the object is refused with %d',
    async (status) => {
      hubspot.answerWith(/POST .*object-schemas/, status);
      expect(await storeOf().save(aSave())).toMatchObject({ saved: true });
      hubspot.answerForItself();
      expect(await settingsStoreKind(clientOf())).toBe('property');
    },
  );

  test.each([
    [401, 'unauthorized'],
    [429, 'rate-limited'],
    [500, 'unavailable'],
    [423, 'unavailable'],
  ])('stores nothing when making the object fails with %d', async (status, code) => {
    hubspot.answerWith(/POST .*object-schemas/, status);
    await expect(storeOf().save(aSave())).rejects.toMatchObject({ name: 'HubSpotError', code });
    hubspot.answerForItself();
    expect(await storeOf().load()).toBeNull();
    expect(await settingsStoreKind(clientOf())).toBeNull();
  });

  test('does not take the property when the object is there and only writing to it is not allowed', async () => {
    const reading = ['crm.objects.custom.read', 'crm.objects.deals.read', 'crm.schemas.deals.write'];
    const other = await openTestHubSpot(reading);
    await createSettingsObject(other.client());
    const client = other.client(other.appToken);
    const saving = createSettingsStore(client, options).save(aSave());
    await expect(saving).rejects.toMatchObject({ requiredScopes: ['crm.objects.custom.write'] });
    expect(await createPropertySettingsStore(client, options).load()).toBeNull();
    await other.close();
  });

  test('goes on with the object that somebody else made at that moment', async () => {
    hubspot.intercept = async (request, send) => {
      if (!/object-schemas/.test(request.url)) return send();
      hubspot.answerForItself();
      await createSettingsObject(clientOf());
      return send();
    };
    expect(await storeOf().save(aSave())).toMatchObject({ saved: true });
    expect(await settingsStoreKind(clientOf())).toBe('custom-object');
  });
});

describe('createSettingsStore() in use', () => {
  test('stays with the property when the account gets the custom object later', async () => {
    await storeOf(hubspot.appToken).save(aSave());
    await createSettingsObject(clientOf());
    expect(await storeOf().save(next)).toEqual({ saved: true, revision: storedFrom(next) });
    expect(await storeOf().list()).toHaveLength(2);
    expect(await storeOf().read(1)).toEqual(storedFrom(aSave()));
    expect(await settingsStoreKind(clientOf())).toBe('property');
  });

  test('prefers the custom object when both have settings', async () => {
    await storeOf().save(aSave());
    await createPropertySettingsStore(clientOf(), options).save(aSave({ payload: '{"old":true}' }));
    expect(await storeOf().load()).toEqual(storedFrom(aSave()));
    expect(await storeOf().list()).toHaveLength(1);
    expect(await storeOf().read(2)).toBeNull();
  });

  test.each([
    [429, 'rate-limited'],
    [500, 'unavailable'],
    [400, 'validation'],
  ])(
    'throws when the custom object cannot be read (%d), and does not look elsewhere',
    async (status, code) => {
      await storeOf().save(aSave());
      hubspot.answerWith(new RegExp(objects), status);
      hubspot.sent.length = 0;
      const store = storeOf();
      const calls = [
        store.load(),
        store.save(next),
        store.list(),
        store.read(1),
        settingsStoreKind(clientOf()),
      ];
      for (const outcome of await Promise.allSettled(calls))
        expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'HubSpotError', code } });
      expect(hubspot.sent.filter((call) => call.includes(SETTINGS_PROPERTY))).toEqual([]);
    },
  );

  test('throws when the property cannot be read', async () => {
    hubspot.answerWith(new RegExp(SETTINGS_PROPERTY), 500);
    await expect(storeOf().load()).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('readSettingsObject()', () => {
  test('tells whether the account has the custom object, as far as the token may know', async () => {
    expect(await readSettingsObject(clientOf())).toBe('missing');
    await createSettingsObject(clientOf());
    expect(await readSettingsObject(clientOf())).toBe('present');
    const other = await openTestHubSpot(['crm.objects.deals.read']);
    await createSettingsObject(other.client());
    const unable = other.client(other.appToken);
    expect(await readSettingsObject(unable)).toBe('not-allowed');
    await other.close();
  });

  test('throws when HubSpot is not to be reached', async () => {
    hubspot.answerWith(/object-schemas/, 500);
    await expect(readSettingsObject(clientOf())).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('createSettingsObject()', () => {
  test('makes it once, with a unique and required key', async () => {
    expect(await createSettingsObject(clientOf())).toEqual({ outcome: 'created' });
    expect(await createSettingsObject(clientOf())).toEqual({ outcome: 'exists' });
    expect(await hubspot.call('GET', `${schemas}/${objects}`)).toMatchObject({
      primaryDisplayProperty: 'key',
      requiredProperties: ['key'],
      properties: expect.arrayContaining([expect.objectContaining({ name: 'key', hasUniqueValue: true })]),
    });
  });

  test('says why the account refuses', async () => {
    expect(await createSettingsObject(clientOf(hubspot.appToken))).toMatchObject({
      outcome: 'refused',
      error: { code: 'missing-scope', requiredScopes: ['crm.schemas.custom.write'] },
    });
  });
});
