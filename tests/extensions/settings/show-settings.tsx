import { Alert, Button, Tabs, TextArea } from '@hubspot/ui-extensions';
import { hubspotFunctions, type Functions } from '../../../extensions/settings/section/functions-port';
import { SettingsPage } from '../../../extensions/settings/SettingsPage';
import type { Failure } from '../../../src/protocol/failure';
import type { OpenSettingsReply, SettingsAccount } from '../../../src/protocol/open-settings';
import type { ProvisioningView } from '../../../src/protocol/plan-provisioning';
import type { ChangedDeal, PreviewSettingsReply, Verdict } from '../../../src/protocol/preview-settings';
import { defaultSettings, type RevisionNote, type Settings } from '../../../src/settings';
import type { Language } from '../../../src/texts';
import { daysAgo } from '../deal/clock';
import { anAccount, type Renderer } from './show-section';
import { functionsGiven } from '../functions-given';
import { createRenderer } from '../renderer';

/** A save by Anna three days ago, but for what the test is about. */
export function aNote(about: Partial<RevisionNote> = {}): RevisionNote {
  return {
    revision: 6,
    changedBy: 'anna@example.com',
    changedAt: daysAgo(3),
    summary: 'BANT enabled',
    ...about,
  };
}

/** A failure of that code. */
export function aFailure(code: Failure['code'], details: string[] = []): Failure {
  return { ok: false, code, message: 'why', details, correlationId: null };
}

/** A developing MEDDIC deal that is ready, but for what the test is about. */
export function aVerdict(about: Partial<Verdict> = {}): Verdict {
  return {
    framework: { id: 'meddic', label: 'MEDDIC' },
    score: 62,
    band: 'developing',
    stageReady: 'yes',
    ...about,
  };
}

let lastDeal = 0;
/** A deal that was as `aVerdict()` is and becomes what the test is about. */
export function aChangedDeal(after: Partial<Verdict>, before: Partial<Verdict> = {}): ChangedDeal {
  lastDeal += 1;
  return {
    id: String(lastDeal),
    name: `Deal ${lastDeal}`,
    before: aVerdict(before),
    after: aVerdict({ ...before, ...after }),
  };
}

type Stretch = Extract<PreviewSettingsReply, { ok: true }>;
/** The last stretch of a preview of ten deals of which nothing comes of any, but for what the test is about. */
export function aStretch(about: Partial<Stretch> = {}): Stretch {
  return { ok: true, judged: 10, changed: [], ambiguous: 0, remaining: 0, after: null, ...about };
}

/** An account that has everything, but for what the test is about. */
export function aPlan(about: Partial<ProvisioningView> = {}): ProvisioningView {
  return {
    unchanged: ['qual_score', 'qual_band'],
    create: [],
    change: [],
    leftAlone: [],
    labels: [],
    limits: {
      dealProperties: { limit: 1_000, usage: 950 },
      customObjectTypes: { limit: 10, usage: 1 },
    },
    formulas: null,
    hindrances: [],
    ...about,
  };
}

type Formulas = NonNullable<ProvisioningView['formulas']>;
/** Formulas that say what the settings say, in an account with room to spare, but for what the test is about. */
export function formulasInPlace(about: Partial<Formulas> = {}): Formulas {
  return {
    asked: true,
    figures: ['score', 'ready', 'band', 'completeness'],
    create: [],
    change: [],
    unchanged: ['qual_live_levels', 'qual_live_score'],
    left: [],
    unsayable: [],
    conflicts: [],
    unneeded: [],
    limit: { limit: 40, usage: 12 },
    lacking: 0,
    unread: null,
    ...about,
  };
}

/** What a page is shown with; a function left out does what it is asked to and all goes well. */
export interface PageOptions extends Partial<Functions> {
  /** Those stored, that differ from the built-in ones. */
  readonly settings?: Partial<Settings>;
  /** The save they were stored by; null when none ever were. */
  readonly note?: RevisionNote | null;
  readonly opened?: Partial<Extract<OpenSettingsReply, { ok: true }>>;
  readonly account?: SettingsAccount;
  readonly language?: Language;
  readonly onCopy?: (text: string) => Promise<void>;
}

/** Shows the whole page; writes down what it asked the functions for, what it said and what it copied. */
export function showSettings(options: PageOptions = {}) {
  const stored: Settings = { ...defaultSettings, ...options.settings };
  const note = options.note === undefined ? aNote() : options.note;
  const requests: Requests = {
    saveSettings: [],
    readRevision: [],
    previewSettings: [],
    judgeDeals: [],
    planProvisioning: [],
    provisionStep: [],
  };
  const functions = noted(requests, { ...wellBehaved(stored, note, options), ...options });
  const said: string[] = [];
  const copied: string[] = [];
  const renderer = createRenderer('settings');
  renderer.render(
    <SettingsPage
      userEmail="olle@example.com"
      language={options.language ?? 'en'}
      functions={functions}
      onSaid={(message) => said.push(message)}
      onCopy={
        options.onCopy ??
        ((text) => {
          copied.push(text);
          return Promise.resolve();
        })
      }
    />,
  );
  return { renderer, requests, said, copied, stored };
}

/** The same, once the settings are there. */
export async function openSettings(options: PageOptions = {}) {
  const shown = showSettings(options);
  await shown.renderer.waitFor(() => shown.renderer.findByTestId(Tabs, 'settings-tabs'));
  return shown;
}

function wellBehaved(stored: Settings, note: RevisionNote | null, options: PageOptions): Functions {
  const revision = note?.revision ?? 0;
  const opened = {
    newest: note,
    settings: stored,
    revision,
    problem: null,
    notes: [],
    account: options.account ?? anAccount(),
    ...options.opened,
  };
  return functionsGiven(hubspotFunctions, {
    openSettings: () => Promise.resolve({ ok: true, ...opened }),
    saveSettings: ({ expectedRevision, changedBy, summary }) =>
      Promise.resolve({
        ok: true,
        outcome: {
          kind: 'saved',
          note: aNote({ revision: expectedRevision + 1, changedBy, summary, changedAt: daysAgo(0) }),
        },
      }),
    listRevisions: () => Promise.resolve({ ok: true, revisions: note === null ? [] : [note] }),
    readRevision: (request) =>
      Promise.resolve({ ok: true, note: aNote({ revision: request.revision }), settings: stored }),
    previewSettings: () => Promise.resolve(aStretch()),
    judgeDeals: () =>
      Promise.resolve({ ok: true, judged: 10, written: 4, refused: [], remaining: 0, after: null }),
    planProvisioning: () => Promise.resolve({ ok: true, plan: aPlan() }),
    provisionStep: () =>
      Promise.resolve({ ok: true, done: [], stopped: null, formulas: null, complete: true }),
  });
}

type Noted =
  'saveSettings' | 'readRevision' | 'previewSettings' | 'judgeDeals' | 'planProvisioning' | 'provisionStep';
/** What each of these was asked for, in turn. */
type Requests = { readonly [Name in Noted]: Parameters<Functions[Name]>[0][] };

function noted(requests: Requests, functions: Functions): Functions {
  const noting =
    <Request, Reply>(asked: Request[], call: (request: Request) => Reply) =>
    (request: Request) => {
      asked.push(request);
      return call(request);
    };
  return {
    ...functions,
    saveSettings: noting(requests.saveSettings, functions.saveSettings),
    readRevision: noting(requests.readRevision, functions.readRevision),
    previewSettings: noting(requests.previewSettings, functions.previewSettings),
    judgeDeals: noting(requests.judgeDeals, functions.judgeDeals),
    planProvisioning: noting(requests.planProvisioning, functions.planProvisioning),
    provisionStep: noting(requests.provisionStep, functions.provisionStep),
  };
}

/** The titles of its alerts, in reading order. */
export function titles(renderer: Renderer): (string | undefined)[] {
  return renderer.findAll(Alert).map(({ props }) => props.title);
}

/** Chooses one of the page's tabs. */
export function turnTo(renderer: Renderer, tab: string): void {
  const { onSelectedChange } = renderer.findByTestId(Tabs, 'settings-tabs').props;
  // @ts-expect-error -- the SDK's type is of tabs that are all numbers, or all texts
  onSelectedChange?.(tab);
}

/** Presses the only button of that label. */
export function pressLabelled(renderer: Renderer, label: string): void {
  renderer.find(Button, (node) => node.text === label).trigger('onClick');
}

/** Types a text, without leaving the field. */
export function typeText(renderer: Renderer, testId: string, text: string): void {
  renderer.findByTestId(TextArea, testId).props.onInput?.(text);
}
