import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page, WebSocketRoute } from 'playwright-core';
import { eventually, patienceMs } from '../setup/wait-for';
import { openBrowser } from './open-browser';

// Unmodified bundles of HubSpot's own build, in the host, in a real browser.

const contentTypes: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };
const index =
  '<!doctype html><html lang="en"><title>Harness</title><link rel="stylesheet" href="/harness.css">' +
  '<link rel="icon" href="data:,"><div id="root"></div><script type="module" src="/harness.js"></script></html>';

describe('ExtensionHost', () => {
  const ends: (() => Promise<void>)[] = [];
  let origin: string;
  let browser: Browser;
  let page: Page;
  let pageErrors: string[];

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'extension-host-'));
    ends.push(() => rm(folder, { recursive: true }));
    await promisify(execFile)(process.execPath, [
      resolve('tests/workbench/page/host/build-harness.mjs'),
      folder,
    ]);
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname === '/') response.setHeader('content-type', 'text/html').end(index);
      else
        readFile(join(folder, pathname)).then(
          (body) =>
            response.setHeader('content-type', contentTypes[extname(pathname)] ?? 'text/plain').end(body),
          () => response.writeHead(404).end(),
        );
    });
    await new Promise<void>((listening) => server.listen(0, listening));
    ends.push(async () => {
      const closed = once(server, 'close');
      server.close().closeAllConnections();
      await closed;
    });
    const address = server.address();
    origin = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`;
    browser = await openBrowser();
    ends.push(() => browser.close());
  });

  // What was started is ended, also when something else could not be.
  afterAll(() => Promise.all(ends.map((end) => end())));

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 900, height: 1000 } });
    page.setDefaultTimeout(patienceMs);
    pageErrors = [];
    page.on('pageerror', (error) => pageErrors.push(error.message));
  });

  afterEach(async () => {
    await page.close();
    expect(pageErrors).toEqual([]);
  });

  const open = async (card: string, query = '') => {
    await page.goto(`${origin}/?card=${card}${query}`);
  };
  const said = (id: string) => page.locator(`[data-test-id="${id}"]`);
  const click = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const until = (id: string, text: string) => said(id).filter({ hasText: text }).waitFor();
  const events = async () => (await said('events').textContent())?.split('\n') ?? [];
  /** WCAG 2.1 AA, as far as axe can tell. */
  const axeViolations = async (): Promise<unknown> => {
    await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
    return page.evaluate(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(', ')))`,
    );
  };
  const fromHarness = (expression: string): Promise<unknown> => page.evaluate(`window.harness.${expression}`);

  describe('inputs', () => {
    test('typing fast into a field whose worker needs 60 ms per key loses no character and no caret', async () => {
      await open('inputs');
      const field = page.getByLabel('Slow');
      await field.pressSequentially('qualified', { delay: 5 });
      await page.keyboard.press('Home');
      await page.keyboard.type('un', { delay: 5 });
      await until('slow-value', 'slow=unqualified');
      expect(await field.inputValue()).toBe('unqualified');
      await page.keyboard.type('!');
      expect(await field.inputValue()).toBe('un!qualified');
    });

    test('Input tells onInput for each key and onChange once, on blur and on Enter', async () => {
      await open('inputs');
      const field = page.getByLabel('Committed');
      await field.pressSequentially('ab');
      await field.blur();
      await until('events', 'change');
      expect(await events()).toEqual(['input "a"', 'input "ab"', 'change "ab"']);
      await field.press('End');
      await page.keyboard.type('c');
      await page.keyboard.press('Enter');
      await until('events', 'change "abc"');
      expect((await events()).filter((event) => event.startsWith('change'))).toHaveLength(2);
    });

    test('a value the extension sets by itself replaces what the field shows', async () => {
      await open('inputs');
      await page.getByLabel('Slow').pressSequentially('x');
      await click('Set both');
      await page.waitForFunction(() => document.querySelectorAll('input')[1]?.value === 'set by the card');
      expect(await page.getByLabel('Slow').inputValue()).toBe('');
    });

    test('Select keeps the type of the value, and goes back when the extension does not adopt it', async () => {
      await open('inputs');
      await page.getByLabel('Level').click();
      await page.getByRole('option', { name: 'Yes' }).click();
      await until('events', 'select');
      await page.getByLabel('Refused').click();
      await page.getByRole('option', { name: 'Some' }).locator('visible=true').click();
      await until('events', 'refused');
      expect(await events()).toEqual(['select true', 'refused 1']);
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('[name=refused], input[value=None]') !== null,
      );
      expect(await page.getByLabel('Refused').inputValue()).toBe('None');
      expect(await page.getByLabel('Level').inputValue()).toBe('Yes');
    });

    test('toggles, boxes, numbers, tabs, sorting and paging tell what HubSpot tells', async () => {
      await open('inputs');
      await page.getByLabel('Blue').click();
      await page.getByLabel('Moon').click();
      await page.getByLabel('Proof').click();
      await page.getByLabel('Vendors').fill('12');
      await page.getByLabel('Vendors').blur();
      await page.getByLabel('Meetings').press('ArrowUp');
      await click('Click me');
      await page.getByRole('tab', { name: 'Second' }).click();
      await page.getByRole('button', { name: 'Deal' }).click();
      await click('Page 2');
      await until('events', 'page');
      expect(await events()).toEqual([
        'radio "blue"',
        'boxes ["sun","moon"]',
        'checkbox true "poc-value"',
        'number 12',
        'stepper 3',
        'click "click" "number"',
        'tab "two"',
        'sort "ascending"',
        'page 2',
      ]);
      await page.getByText('Second panel').waitFor();
      await page.getByText('Row of page 2').waitFor();
      expect(await page.getByText('First panel').isVisible()).toBe(false);
    });

    test('Form commits what is typed and tells every named value in its own type', async () => {
      await open('inputs');
      await page.getByLabel('Evidence').fill('the CFO said 😀 & <b>so</b>');
      await page.getByLabel('Level').click();
      await page.getByRole('option', { name: 'Some' }).click();
      await page.getByLabel('Committed').fill('typed');
      await page.keyboard.press('Enter');
      await until('events', 'submit');
      const submitted = (await events()).find((event) => event.startsWith('submit "submit" '));
      expect(JSON.parse(submitted?.slice('submit "submit" '.length) ?? '')).toEqual({
        slow: '',
        committed: 'typed',
        evidence: 'the CFO said 😀 & <b>so</b>',
        level: 1,
        refused: 0,
        one: '',
        many: ['sun'],
        poc: false,
        meetings: 2,
        locked: 'as it was',
      });
    });

    test('a read-only field cannot be typed into', async () => {
      await open('inputs');
      const field = page.getByLabel('Locked');
      await field.pressSequentially('more');
      await field.blur();
      expect(await field.inputValue()).toBe('as it was');
      expect(await field.getAttribute('readonly')).not.toBeNull();
    });
  });

  describe('the record', () => {
    test('context and hooks bring the record, formatted where asked, and follow its changes', async () => {
      await open('record');
      await until('user', 'Ada on 0-3/42');
      await until('properties', '{"amount":"$1000","dealname":"Acme"}');
      await until('associations', '0-1@example.com');
      await until('search', '1 found');
      await fromHarness("change({ dealname: 'Globex', other: 'x' })");
      await until('properties', '"dealname":"Globex"');
      await until('pushed', '{"dealname":"Globex"}');
      await fromHarness("setUser('Grace')");
      await until('user', 'Grace on 0-3/42');
      expect(await fromHarness('log')).toContain('info: card is up');
    });

    test('a function that fails reaches the extension as HubSpot words it, and the log in its own', async () => {
      const general =
        "There was a problem reaching the app's API. Contact the app developer for more information.";
      await open('record');
      await click('Call echo');
      await until('said', '{"got":{"a":1}}');
      await click('Call broken');
      await until('said', `Error: ${general}`);
      await click('Call broken the old way');
      await until('said', JSON.stringify({ status: 'ERROR', message: general }));
      await click('Call echo the old way');
      await until('said', JSON.stringify({ status: 'SUCCESS', response: { got: { fail: false } } }));
      expect(await fromHarness('log')).toContain('error: Function broken: the function said a secret');
    });

    test('the worker has no way out: hubspot.fetch is refused and says so, fetch is gone', async () => {
      await open('record');
      await click('Fetch elsewhere');
      await until('said', 'nothing in the workbench calls out of this machine');
      await click('Fetch by itself');
      await until('said', 'fetch is not available to a UI extension');
    });

    test('actions reach the page', async () => {
      await open('record');
      await click('Fetch all properties');
      await until('said', '"closedate":null');
      await click('Alert');
      await page.getByRole('alert').filter({ hasText: 'Somebody else changed it' }).waitFor();
      await click('Act');
      await page.waitForFunction('window.harness.calls.length === 3');
      expect(await fromHarness('calls')).toEqual([
        'refreshProperties',
        'reloadPage',
        'navigateToPage {"to":"/deals","params":{"id":"7"}}',
      ]);
      await click('Open frame');
      await page.getByRole('dialog').getByText('does not load pages from elsewhere').waitFor();
      await page.keyboard.press('Escape');
      await until('said', 'iframe closed');
    });

    test('an overlay opens from its trigger and closes by reaction, by action and by Escape', async () => {
      await open('record');
      const dialog = page.getByRole('dialog', { name: 'Why this score' });
      await click('Explain');
      await dialog.getByText('Because.').waitFor();
      await click('Got it');
      await dialog.waitFor({ state: 'hidden' });
      await until('said', 'modal closed');
      await click('Explain');
      await click('Close by action');
      await dialog.waitFor({ state: 'hidden' });
      await click('Panel tag');
      await page.getByRole('dialog', { name: 'Side panel' }).getByText('In the panel').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    });

    test('an address that is no web address does not become a link', async () => {
      await open('record');
      await page.getByRole('link', { name: 'Good link' }).waitFor();
      expect(await page.getByRole('link', { name: 'Bad link' }).count()).toBe(0);
      expect(await page.getByText('Bad link').isVisible()).toBe(true);
    });

    test('leaving the card ends its worker and its subscriptions', async () => {
      await open('record');
      await until('properties', 'Acme');
      expect(page.workers()).toHaveLength(1);
      await fromHarness('setShown(false)');
      await page.waitForFunction('window.harness.listenerCount() === 0');
      await eventually(() => expect(page.workers()).toHaveLength(0));
    });
  });

  describe('failures', () => {
    test.each([
      ['Throw in render', 'the render went wrong'],
      ['Throw in a timer', 'the timer went wrong'],
    ])('%s takes down the card alone, and the card can be reloaded', async (button, message) => {
      await open('failing');
      await click(button);
      await page.getByText(message).waitFor();
      expect(await page.getByRole('heading', { name: 'Witness' }).isVisible()).toBe(true);
      await click('Reload card');
      await page.getByText('Still standing').waitFor();
    });

    test.each([
      ['Throw in a handler', 'the handler went wrong'],
      ['Reject', 'the promise went wrong'],
    ])('%s is logged and loses nothing', async (button, message) => {
      await open('failing');
      await page.getByLabel('Kept').fill('typed before');
      await click(button);
      await page.waitForFunction(`JSON.stringify(window.harness.log).includes('${message}')`);
      expect(await page.getByLabel('Kept').inputValue()).toBe('typed before');
    });

    test.each([
      ['broken', '', 'the first render went wrong'],
      ['silent', '', 'never called hubspot.extend()'],
      ['absent', '', 'absent.js'],
      ['inputs', '&worker=/absent-worker.js', 'The worker /absent-worker.js could not be loaded.'],
    ])('card %s%s says what is wrong in its place', async (card, query, message) => {
      await open(card, query);
      await page.getByText('Something went wrong with this card').waitFor();
      await page.getByText(message).waitFor();
    });

    test('another bundle replaces a failed one', async () => {
      await open('broken');
      await page.getByText('Something went wrong with this card').waitFor();
      await fromHarness("setBundle('failing')");
      await page.getByText('Still standing').waitFor();
    });

    test('a component without a drawing is a named gap, and a missing key no crash', async () => {
      await open('failing');
      await page.getByText('<CrmStageTracker> is not drawn by the workbench').waitFor();
      expect(await page.getByRole('listitem').count()).toBe(2);
    });
  });

  test('watchExtensions() hears of a new build, of a build that failed, and comes back after a loss', async () => {
    const running = JSON.stringify({ websocket: 'ws://localhost:1/', extensions: [] });
    await page.route('**/hs-dev/extensions', (route) => route.fulfill({ body: running }));
    const sockets: WebSocketRoute[] = [];
    await page.routeWebSocket('ws://localhost:1/', (socket) => {
      sockets.push(socket);
    });
    await open('failing');
    await fromHarness('watch("/hs-dev")');
    await eventually(() => expect(sockets).toHaveLength(1));
    const base = { appName: 'Tiny', title: 'Tiny card', version: 1 };
    const details = { errors: [], formattedError: '1 | <Oops', file: '/x/Card.tsx' };
    const heard = [
      { event: 'start' },
      { event: 'update' },
      { event: 'error', error: { details } },
      { event: 'new' },
    ];
    for (const event of heard) sockets[0]?.send(JSON.stringify({ ...base, ...event }));
    sockets[0]?.send('not JSON');
    await page.waitForFunction('window.harness.watched.length === 2');
    await sockets[0]?.close();
    await eventually(() => expect(sockets).toHaveLength(2));
    await page.waitForFunction('window.harness.watched.length === 3');
    expect(await fromHarness('watched')).toEqual([
      'update',
      'error Tiny card could not be built\n/x/Card.tsx\n1 | <Oops',
      'update',
    ]);
  });

  test('a line over time has its points where the clock puts them, and a stacked bar says its own value', async () => {
    await open('gallery');
    const line = page.getByRole('figure', { name: 'Score over time' }).locator('.recharts-line-dots').first();
    const dots = line.locator('circle');
    await dots.nth(2).waitFor();
    const [first = 0, second = 0, third = 0] = await dots.evaluateAll((circles) =>
      circles.map((circle) => Number(circle.getAttribute('cx'))),
    );
    // 2, 10 March and 1 June: 8 days, then 83.
    expect((third - second) / (second - first)).toBeCloseTo(83 / 8, 1);
    const bars = page.getByRole('figure', { name: 'Deals by stage' });
    expect(await bars.getByRole('row').count()).toBe(3);
    expect(await bars.locator('.recharts-label-list text').allTextContents()).toEqual(['12', '7', '4']);
  });

  describe("an app's pages", () => {
    const heading = (name: string) => page.locator('header').getByRole('heading', { level: 1, name });

    test('begin at the route of the address and draw no other first', async () => {
      await open('pages', '&path=/deals/7');
      await until('params', '{"dealId":"7"}');
      expect(await fromHarness('log')).toEqual(['info: deal']);
    });

    test('move by their own links, which are real ones, without starting anew', async () => {
      await open('pages', '&path=/');
      const link = page.getByRole('link', { name: 'Acme' });
      expect(await link.getAttribute('href')).toBe('/pages/deals/42');
      await link.click();
      await until('params', '{"dealId":"42","tab":"gaps"}');
      await page.locator('header').getByRole('link', { name: 'All deals' }).click();
      await heading('All deals').waitFor();
      expect(await fromHarness('log')).toEqual(['info: home', 'info: deal', 'info: home']);
    });

    test('leave a click with a modifier key to the browser', async () => {
      await open('pages', '&path=/');
      const opened = page.context().waitForEvent('page');
      await page.getByRole('link', { name: 'Acme' }).click({ modifiers: ['ControlOrMeta'] });
      await (await opened).close();
      await heading('All deals').waitFor();
    });

    test('put title, actions and breadcrumbs into the header, and take them out again', async () => {
      await open('pages', '&path=/');
      await heading('All deals').waitFor();
      await page.locator('header').getByRole('link', { name: 'Largest deal' }).click();
      await until('params', '{"dealId":"7"}');
      const crumbs = page.locator('header').getByRole('navigation', { name: 'Breadcrumbs' });
      expect(await crumbs.locator('[aria-current=page]').innerText()).toBe('Acme');
      expect(await heading('All deals').count()).toBe(0);
      expect(await page.getByRole('link', { name: 'Largest deal' }).count()).toBe(0);
      expect(await axeViolations()).toEqual([]);
    });

    test('SettingsView shows its bar while there is something to save', async () => {
      await open('pages', '&path=/deals/7');
      const bar = page.getByRole('region', { name: 'Unsaved changes' });
      await bar.getByText("You've changed 1 setting.").waitFor();
      await click('Cancel');
      await bar.getByText("You've changed 2 settings.").waitFor();
      await click('Save');
      await bar.waitFor({ state: 'detached' });
    });
  });

  test('a list and a menu that are open pass axe, and the field names its list', async () => {
    await open('gallery');
    const field = page.getByRole('combobox', { name: 'Call at' });
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await field.click();
    const list = page.getByRole('listbox', { name: 'Call at' });
    await list.waitFor();
    await page.waitForFunction(
      (id) => document.querySelector(`[aria-controls="${id ?? ''}"][aria-expanded=true]`) !== null,
      await list.getAttribute('id'),
    );
    expect(await axeViolations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('[aria-haspopup=menu]').first().click();
    // It fades in; half-way its words have less contrast.
    await page.waitForFunction(() => {
      const menu = document.querySelector('[role=menu]');
      return menu !== null && getComputedStyle(menu).opacity === '1';
    });
    expect(await axeViolations()).toEqual([]);
  });

  test.each([320, 800])(
    'the gallery of all drawings fits %i px and passes axe (WCAG 2.1 AA)',
    async (width) => {
      await open('gallery', `&width=${width}`);
      await page.getByText('<CrmStageTracker> is not drawn').waitFor();
      expect(await page.locator('[role=note]', { hasText: 'could not be drawn' }).count()).toBe(0);
      const tooWide = await page.evaluate(() =>
        [...document.querySelectorAll('main .uix-root *')]
          .filter((element) => element.closest('.uix-tab-list, .uix-table-scroll') === null)
          .filter(
            (element) =>
              element.getBoundingClientRect().right >
              (document.querySelector('main')?.getBoundingClientRect().right ?? 0) + 1,
          )
          .map((element) => element.className),
      );
      expect(tooWide).toEqual([]);
      expect(await axeViolations()).toEqual([]);
    },
  );
});
