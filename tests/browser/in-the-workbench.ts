import type { Browser, Locator, Page } from 'playwright-core';
import * as z from 'zod';
import { createHubSpotClient, createSettingsStore } from '../../src/hubspot';
import { readStoredSettings, type Settings } from '../../src/settings';
import { openBrowser } from './open-browser';
import { eventually, patienceMs } from '../setup/wait-for';
import { aFolder, runPlumbline, type Ran } from '../src/cli/run-plumbline';
import { lengthenLimits } from './lengthen-limits.mjs';
import { startWorkbench, type Announcement } from './running-workbench';
import { aCopyOfTheAccount, sharedWorkbench } from './shared-workbench';

// npm start builds everything, provisions and fills the demo account; on a busy machine that takes its time.
const START_TIMEOUT_MS = 20 * 60_000;

const userSchema = z.object({ id: z.number(), role: z.string(), locale: z.string(), token: z.string() });
const usersSchema = z.object({ users: z.array(userSchema) });
const createdSchema = z.object({ id: z.string() });
const recordSchema = z.object({ properties: z.record(z.string(), z.string().nullable()) });

export type Language = 'en' | 'sv';

/**
 * A workbench and a browser for a file of tests: a fresh page for each test, which fails on any error in the page. Files run
 * at the same time and share the workbench; `own` gives one to tests that change what all deals have in common, or its faults.
 */
export function inTheWorkbench({ own = false } = {}) {
  let workbench: Announcement;
  let browser: Browser;
  let page: Page;
  const pageErrors: string[] = [];
  const ends: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    ends.push(() => browser.close());
    workbench = await (own ? ownWorkbench() : sharedWorkbench());
  }, START_TIMEOUT_MS);
  // What was started is ended, also when something else could not be.
  afterAll(async () => {
    await Promise.all(ends.map((end) => end()));
  });
  beforeEach(async () => {
    pageErrors.length = 0;
    page = await openPage();
    page.on('pageerror', (error) => pageErrors.push(error.message));
  });
  afterEach(async () => {
    await page.close();
    expect(pageErrors).toEqual([]);
  });

  const ownWorkbench = async (): Promise<Announcement> => {
    const running = startWorkbench(await aCopyOfTheAccount());
    ends.push(() => running.stop());
    return running.ready;
  };

  const openPage = async (): Promise<Page> => {
    const opened = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'en-US' });
    opened.setDefaultTimeout(patienceMs);
    await opened.addInitScript(lengthenLimits);
    return opened;
  };

  /** One call as the command line's token, or as somebody else. */
  const api = async (
    method: string,
    path: string,
    body?: unknown,
    token = workbench.token,
  ): Promise<unknown> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
    const response = await fetch(`${workbench.api}${path}`, init);
    const answer: unknown = response.status === 204 ? null : await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer;
  };

  const userWith = async (about: (user: z.infer<typeof userSchema>) => boolean) => {
    const answer: unknown = await (await fetch(`${workbench.api}/workbench/session`)).json();
    const user = usersSchema.parse(answer).users.find(about);
    if (user === undefined) throw new Error('The demo account has no such user');
    return user;
  };
  const reader = (language: Language) => userWith((user) => user.locale.startsWith(language));

  return {
    page: () => page,
    api,
    userWith,

    /** An open enterprise deal (MEDDIC, in evaluation), but for what the test is about. */
    aDeal: async (about: Readonly<Record<string, string>> = {}): Promise<{ id: string; name: string }> => {
      const name = `Browser test ${Math.random().toString(36).slice(2)}`;
      const properties = {
        dealname: name,
        pipeline: 'enterprise',
        dealstage: 'ent_evaluation',
        amount: '90000',
        ...about,
      };
      return { name, id: createdSchema.parse(await api('POST', '/crm/v3/objects/deals', { properties })).id };
    },

    /** Saves settings as ops would from the command line: those there are, edited. An open function knows within half a minute. */
    changeSettings: async (edit: (settings: Settings) => Settings): Promise<void> => {
      const store = createSettingsStore(
        createHubSpotClient({ origin: workbench.api, token: workbench.token }),
      );
      const newest = await store.load();
      const read = newest === null ? null : readStoredSettings(newest.payload);
      if (newest === null || read?.kind !== 'read') throw new Error('The demo account has no settings');
      const saved = await store.save({
        expectedRevision: newest.revision,
        payload: JSON.stringify(edit(read.settings)),
        changedBy: 'browser test',
        summary: '',
        at: new Date(),
      });
      if (!saved.saved) throw new Error('Somebody else saved settings meanwhile');
    },

    /** Runs the command line in this process, on this account, with these files where it is run. */
    commandLine: (words: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<Ran> =>
      runPlumbline(words, {
        cwd: aFolder(files),
        hubspot: { origin: workbench.api, token: workbench.token },
      }),

    /** A contact of the deal. */
    aContact: async (dealId: string, firstname: string, lastname: string): Promise<string> => {
      const properties = { firstname, lastname, email: `${firstname}.${dealId}@example.com`.toLowerCase() };
      const { id } = createdSchema.parse(await api('POST', '/crm/v3/objects/contacts', { properties }));
      await api('PUT', `/crm/v4/objects/deals/${dealId}/associations/default/contacts/${id}`);
      return id;
    },

    /** What a deal holds, null for nothing; read as a user: faults are for the app and for integrations only. */
    stored: async (dealId: string, names: readonly string[]) => {
      const { token } = await reader('en');
      const path = `/crm/v3/objects/deals/${dealId}?properties=${names.join(',')}`;
      const { properties } = recordSchema.parse(await api('GET', path, undefined, token));
      return Object.fromEntries(
        Object.entries(properties).map(([name, value]) => [name, value === '' ? null : value]),
      );
    },

    openIndex: async (language: Language = 'en') => {
      const user = await reader(language);
      await page.goto(`${workbench.page}/contacts/12345/objects/0-3/views/all/list?user=${user.id}`);
    },

    /** The deal's record with the checklist open; `criterion` is one to wait for. */
    openChecklist: async (dealId: string, options: { language?: Language; criterion?: string } = {}) => {
      const user = await reader(options.language ?? 'en');
      const query = `tab=qualification_checklist&user=${user.id}`;
      await page.goto(`${workbench.page}/contacts/12345/record/0-3/${dealId}?${query}`);
      await byId(`criterion-${options.criterion ?? 'champion'}`).waitFor();
    },

    openRow,
    /** Chooses a level, in words, as a rep does: in the row of its criterion, which is opened if another is. */
    answer: async (criterion: string, level: string | RegExp): Promise<void> => {
      await openRow(criterion);
      await byId(`criterion-${criterion}`).getByRole('radio', { name: level }).click();
    },

    /** Another window, somebody else's say; close it. */
    anotherPage: openPage,

    goTo: (path: string) => page.goto(`${workbench.page}${path}`),
    byId,
    setFault: async (fault: string) => {
      await fetch(`${workbench.api}/workbench/fault`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ fault }),
      });
    },

    /** Reads until what was read holds. */
    eventually: (read: () => Promise<string>, holds: (text: string) => boolean): Promise<void> =>
      eventually(async () => {
        const text = await read();
        if (!holds(text)) throw new Error(`Still "${text}"`);
      }),
  };

  async function openRow(criterion: string): Promise<void> {
    const title = byId(`criterion-${criterion}`).getByRole('button').first();
    if ((await title.getAttribute('aria-expanded')) === 'false') await title.click();
    await byId(`criterion-${criterion}`).getByRole('textbox').waitFor();
  }

  function byId(testId: string): Locator {
    return page.locator(`[data-test-id="${testId}"]`).first();
  }
}
