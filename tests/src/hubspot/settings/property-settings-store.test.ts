import { z } from 'zod';
import { createPropertySettingsStore, SETTINGS_PROPERTY } from '../../../../src/hubspot';
import type { SettingsStore } from '../../../../src/settings';
import { aSave, storedFrom } from '../../../builders/revision-to-save';
import { openTestHubSpot, type TestHubSpot } from '../local-hubspot';

// What is written in this process is there at once.
const settle = () => Promise.resolve();
const propertyPath = `/crm/v3/properties/deals/${SETTINGS_PROPERTY}`;
const propertySchema = z.object({
  label: z.string(),
  groupName: z.string(),
  hidden: z.boolean(),
  options: z.array(
    z.object({
      label: z.string(),
      value: z.string(),
      description: z.string(),
      hidden: z.boolean(),
      displayOrder: z.number(),
    }),
  ),
});
type Option = z.infer<typeof propertySchema>['options'][number];

let hubspot: TestHubSpot;
let store: SettingsStore;
beforeEach(async () => {
  hubspot = await openTestHubSpot(['crm.objects.deals.read']);
  store = createPropertySettingsStore(hubspot.client(), { settle });
});
afterEach(() => hubspot.close());

const property = async () => propertySchema.parse(await hubspot.call('GET', propertyPath));
const putOptions = (options: readonly Partial<Option>[]) => hubspot.call('PATCH', propertyPath, { options });

async function saveRevisions(count: number) {
  for (let expectedRevision = 0; expectedRevision < count; expectedRevision += 1)
    expect(await store.save(aSave({ expectedRevision }))).toMatchObject({ saved: true });
  hubspot.sent.length = 0;
}
const next = aSave({ expectedRevision: 1, payload: '{"next":true}' });

describe('createPropertySettingsStore() makes a property', () => {
  test('that is hidden, in the group it makes for it, with hidden options', async () => {
    await store.save(aSave({ payload: 'x'.repeat(5_000) }));
    const made = await property();
    expect(made).toMatchObject({
      label: 'Plumbline settings',
      groupName: 'deal_qualification',
      hidden: true,
    });
    expect(made.options.map(({ label, hidden, displayOrder }) => ({ label, hidden, displayOrder }))).toEqual([
      { label: 'Revision 1, part 1 of 2', hidden: true, displayOrder: 0 },
      { label: 'Revision 1, part 2 of 2', hidden: true, displayOrder: 1 },
    ]);
    expect(hubspot.sent).toContain('POST /crm/properties/2026-09/deals/groups');
  });

  test('in the group that is there', async () => {
    await hubspot.call('POST', '/crm/v3/properties/deals/groups', {
      name: 'deal_qualification',
      label: 'Kvalificering',
    });
    expect(await store.save(aSave())).toMatchObject({ saved: true });
    expect(hubspot.sent).toEqual([
      `GET /crm/properties/2026-09/deals/${SETTINGS_PROPERTY}`,
      'POST /crm/properties/2026-09/deals',
      `GET /crm/properties/2026-09/deals/${SETTINGS_PROPERTY}`,
    ]);
  });

  test('again after it was deleted by hand', async () => {
    await saveRevisions(2);
    await hubspot.call('DELETE', propertyPath);
    expect(await store.load()).toBeNull();
    expect(await store.save(aSave())).toEqual({ saved: true, revision: storedFrom(aSave()) });
    expect(await store.list()).toHaveLength(1);
  });
});

describe('createPropertySettingsStore() costs', () => {
  test('one call to load, list and read, three to save', async () => {
    await saveRevisions(1);
    await store.load();
    await store.list();
    await store.read(1);
    expect(hubspot.sent).toHaveLength(3);
    hubspot.sent.length = 0;
    await store.save(next);
    expect(hubspot.sent.map((call) => call.split(' ')[0])).toEqual(['GET', 'PATCH', 'GET']);
  });
});

describe('createPropertySettingsStore() keeps', () => {
  test('ten revisions, and drops the oldest first', async () => {
    await saveRevisions(12);
    expect((await store.list()).map(({ revision }) => revision)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    expect(await store.read(2)).toBeNull();
    expect(await store.read(3)).toMatchObject({ revision: 3 });
    expect((await property()).options).toHaveLength(10);
  });

  test('options that somebody added by hand', async () => {
    await saveRevisions(1);
    const theirs = {
      label: 'Theirs',
      value: 'theirs',
      description: 'Why not',
      hidden: false,
      displayOrder: 0,
    };
    const { options } = await property();
    await putOptions([...options, theirs]);
    expect(await store.load()).toMatchObject({ revision: 1 });
    expect(await store.save(next)).toEqual({ saved: true, revision: storedFrom(next) });
    expect((await property()).options).toContainEqual(theirs);
    expect((await property()).options).toHaveLength(3);
  });

  test('nothing of a revision that somebody edited, whose number the next save takes', async () => {
    await saveRevisions(2);
    const { options } = await property();
    await putOptions(
      options.map((option) =>
        option.value.startsWith('settings-2-') ? { ...option, description: 'x' } : option,
      ),
    );
    expect(await store.load()).toEqual(storedFrom(aSave()));
    expect(await store.save(next)).toEqual({ saved: true, revision: storedFrom(next) });
    expect(await store.load()).toEqual(storedFrom(next));
    expect((await property()).options).toHaveLength(2);
  });
});

describe('createPropertySettingsStore() when somebody else', () => {
  /** What the options are once somebody else has saved over revision 1 at the same time. */
  async function theirsOver(change = aSave({ expectedRevision: 1, changedBy: 'max@example.com' })) {
    const other = await openTestHubSpot();
    const theirs = createPropertySettingsStore(other.client(), { settle });
    await theirs.save(aSave());
    await theirs.save(change);
    const { options } = propertySchema.parse(await other.call('GET', propertyPath));
    await other.close();
    return { options, revision: storedFrom(change) };
  }

  test('writes after save() wrote and before it looks, says that it was not saved', async () => {
    await saveRevisions(1);
    const theirs = await theirsOver();
    hubspot.intercept = async (request, send) => {
      const answer = await send();
      if (request.method === 'PATCH') await putOptions(theirs.options);
      return answer;
    };
    expect(await store.save(next)).toEqual({ saved: false, newest: theirs.revision });
    expect(await store.load()).toEqual(theirs.revision);
  });

  test('makes the property first, says that it was not saved', async () => {
    hubspot.intercept = async (request, send) => {
      if (request.method === 'POST' && request.url.endsWith('/deals')) {
        hubspot.answerForItself();
        const other = createPropertySettingsStore(hubspot.client(), { settle });
        await other.save(aSave({ changedBy: 'max@example.com' }));
      }
      return send();
    };
    const theirs = storedFrom(aSave({ changedBy: 'max@example.com' }));
    expect(await store.save(aSave())).toEqual({ saved: false, newest: theirs });
  });
});

describe('createPropertySettingsStore() when HubSpot', () => {
  /** Shows the property as it was for so many looks after it was changed. */
  function showLate(looks: number) {
    let shown: string | null = null;
    let left = 0;
    hubspot.intercept = async (request, send) => {
      const answer = await send();
      if (request.method === 'PATCH') left = looks;
      if (request.method !== 'GET') return answer;
      if (left > 0 && shown !== null) {
        left -= 1;
        return new Response(shown, { status: 200 });
      }
      shown = await answer.clone().text();
      return answer;
    };
  }

  test('shows the change late, save() looks again', async () => {
    await saveRevisions(1);
    showLate(3);
    expect(await store.save(next)).toEqual({ saved: true, revision: storedFrom(next) });
    expect(hubspot.sent).toHaveLength(6);
  });

  test('does not show the change at all, save() says so', async () => {
    await saveRevisions(1);
    showLate(99);
    await expect(store.save(next)).rejects.toThrow('does not show them yet');
  });

  test('loses the reply, save() that is repeated counts as saved', async () => {
    await saveRevisions(1);
    hubspot.intercept = async (request, send) => {
      const answer = await send();
      return request.method === 'PATCH' ? Response.json({ message: 'gone' }, { status: 502 }) : answer;
    };
    await expect(store.save(next)).rejects.toMatchObject({ code: 'unavailable' });
    hubspot.answerForItself();
    expect(await store.save(next)).toEqual({ saved: true, revision: storedFrom(next) });
    expect(await store.list()).toHaveLength(2);
  });

  test.each([
    [429, 'rate-limited'],
    [500, 'unavailable'],
    [403, 'missing-scope'],
  ])('answers with %d, every call throws HubSpotError', async (status, code) => {
    await saveRevisions(1);
    hubspot.answerWith(/./, status);
    const calls = [store.load(), store.save(next), store.list(), store.read(1)];
    for (const outcome of await Promise.allSettled(calls))
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code } });
  });

  test('does not let the token change properties, save() says which scope it takes', async () => {
    const reader = createPropertySettingsStore(hubspot.client(hubspot.appToken), { settle });
    await expect(reader.save(aSave())).rejects.toMatchObject({ requiredScopes: ['crm.schemas.deals.write'] });
    await saveRevisions(1);
    await expect(reader.save(next)).rejects.toMatchObject({ requiredScopes: ['crm.schemas.deals.write'] });
    expect(await reader.load()).toMatchObject({ revision: 1 });
  });
});
