import { createSettingsStore } from '../../../../src/hubspot';
import type { SettingsStore } from '../../../../src/settings';
import { openTestHubSpot, type TestHubSpot } from '../../hubspot/local-hubspot';
import { aSave } from '../../../builders/revision-to-save';

/** A HubSpot with its store of settings, as somebody else reads and writes it. */
export interface TestAccount {
  readonly hubspot: TestHubSpot;
  readonly store: SettingsStore;
  /** Saves settings as the next revision. */
  readonly save: (settings: object, by?: string) => Promise<void>;
  /** The settings that were saved last, as they are stored; null when none ever were. */
  readonly saved: () => Promise<unknown>;
}

/** The account of openTestHubSpot(), in which nothing was ever saved. */
export async function openTestAccount(): Promise<TestAccount> {
  const hubspot = await openTestHubSpot();
  const store = createSettingsStore(hubspot.client());
  return {
    hubspot,
    store,
    async save(settings, changedBy = 'olle@example.com') {
      const expectedRevision = (await store.load())?.revision ?? 0;
      const payload = JSON.stringify(settings);
      await store.save(aSave({ expectedRevision, payload, changedBy, summary: 'By hand\nof a test' }));
    },
    async saved() {
      const newest = await store.load();
      const settings: unknown = newest === null ? null : JSON.parse(newest.payload);
      return settings;
    },
  };
}
