import {
  deletedInUse,
  followWithFormulas,
  openSettings,
  readRevision,
  saveSettings,
  type ConfiguringPorts,
  type FormulasFollowed,
  type OpenedSettings,
} from '../../configuring';
import { approachProperties, HubSpotError } from '../../hubspot';
import type { JudgingPorts } from '../../judging';
import {
  changesBetween,
  checkAgainstAccount,
  hasErrors,
  propertiesToMake,
  rulebookOf,
  type RevisionNote,
  type Rulebook,
  type Settings,
  type SettingsChange,
} from '../../settings';
import { issueInEnglish } from '../../texts';
import type { Progress } from '../progress';
import { changeSummary } from './change-lines';
import type { LoadedSettings } from './load-settings';
import { previewDeals, type Preview } from './preview-deals';

export interface PushOptions {
  /** Without it nothing is saved. */
  readonly yes: boolean;
  readonly preview: boolean;
  /** The revision the file was made from: only that one is to be followed. Null for whichever is the newest. */
  readonly basedOn: number | null;
  readonly changedBy: string;
  /** Null for one made from what changes. */
  readonly summary: string | null;
}

/** What was found on the way to saving, and how it ended. */
export interface PushReport {
  /** The file, with the issues it has in this account. */
  readonly loaded: LoadedSettings;
  readonly opened: OpenedSettings;
  readonly changes: readonly SettingsChange[];
  readonly preview: Preview | null;
  /** Deal properties that the settings need and the account lacks. */
  readonly propertiesMissing: number;
  readonly outcome: PushOutcome;
  /** What became of the formulas with which HubSpot keeps figures itself: null where it has none, or was not asked. */
  readonly formulas: FormulasFollowed | { readonly kind: 'unread'; readonly why: string } | null;
}

export type PushOutcome =
  /** The file has errors. */
  | { readonly kind: 'invalid' }
  /** A newer Plumbline wrote the newest revision. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'dry-run' }
  /** `behind`: it is saved, and cards do not know yet. */
  | { readonly kind: 'saved'; readonly note: RevisionNote; readonly behind?: true }
  /** Somebody saved after the revision that the file is based on. Null where it is not known what they changed. */
  | {
      readonly kind: 'conflict';
      readonly newest: RevisionNote | null;
      readonly theirs: readonly SettingsChange[] | null;
    }
  | { readonly kind: 'failed'; readonly message: string };

/** What a push needs from outside: judging is for its preview. */
export type PushPorts = ConfiguringPorts & JudgingPorts;

/** Compares a file with the account's settings and, where it is asked to, saves it: whole, or not at all. */
export async function runPush(
  file: LoadedSettings,
  options: PushOptions,
  { ports, progress }: { readonly ports: PushPorts; readonly progress: Progress },
): Promise<PushReport> {
  const opened = await openSettings(ports);
  const { settings } = file;
  const inAccount = settings === null ? [] : checkAgainstAccount(settings, opened.account);
  const base = opened.settings;
  // Said in a dry run too: saving would refuse it.
  const inUse = settings === null ? [] : await deletedInUse(base, settings, ports);
  const loaded = { ...file, issues: [...file.issues, ...inAccount, ...inUse] };
  const changes = settings === null ? [] : changesBetween(base, settings);
  const report = { loaded, opened, changes, preview: null, propertiesMissing: 0, formulas: null };
  if (settings === null || hasErrors(loaded.issues)) return { ...report, outcome: { kind: 'invalid' } };
  if (opened.problem?.kind === 'newer') return { ...report, outcome: { kind: 'newer' } };
  const { basedOn } = options;
  if (basedOn !== null && basedOn !== newestNumber(opened))
    return { ...report, outcome: await movedOn(basedOn, opened, ports) };
  // Settings of old are confirmed by saving them, though nothing in them differs.
  const isUpToDate = opened.problem === null && opened.notes.length === 0;
  if (changes.length === 0 && isUpToDate) return { ...report, outcome: { kind: 'unchanged' } };
  const preview = options.preview ? await previewDeals(settings, ports, progress) : null;
  const propertiesMissing = await countMissing(settings, ports);
  const outcome: PushOutcome = options.yes
    ? await save(settings, { ...report, options }, ports)
    : { kind: 'dry-run' };
  // Formulas read properties: where some are missing, provisioning makes both.
  const follows = outcome.kind === 'saved' && propertiesMissing === 0;
  const formulas = follows ? await follow(rulebookOf(settings, outcome.note.revision), ports) : null;
  return { ...report, preview, propertiesMissing, outcome, formulas };
}

/** The settings are saved whatever comes of it. */
async function follow(rulebook: Rulebook, ports: ConfiguringPorts): Promise<PushReport['formulas']> {
  try {
    return await followWithFormulas(rulebook, ports);
  } catch (error) {
    if (error instanceof HubSpotError) return { kind: 'unread', why: error.message };
    throw error;
  }
}

/** The revision that was saved last; 0 when none ever was. */
export function newestNumber({ newest }: OpenedSettings): number {
  return newest?.revision ?? 0;
}

async function save(
  settings: Settings,
  { opened, changes, options }: Pick<PushReport, 'opened' | 'changes'> & { readonly options: PushOptions },
  ports: ConfiguringPorts,
): Promise<PushOutcome> {
  const request = {
    expectedRevision: newestNumber(opened),
    settings,
    changedBy: options.changedBy,
    summary: options.summary ?? changeSummary(changes),
  };
  try {
    const outcome = await saveSettings(request, ports);
    switch (outcome.kind) {
      case 'saved':
      case 'newer':
        return outcome;
      case 'conflict': {
        const { newest, settings: saved } = outcome;
        const theirs = saved === null ? null : changesBetween(opened.settings, saved);
        return { kind: 'conflict', newest, theirs };
      }
      case 'base-gone':
        return notSaved(
          'The revision that was compared with is gone from HubSpot meanwhile: push again to save this as the first one.',
        );
      case 'invalid':
        return notSaved(outcome.issues.map(issueInEnglish).join('\n'));
    }
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    if (!error.mayHaveTakenEffect) return notSaved(error.message);
    return {
      kind: 'failed',
      message: `${error.message}\nWhether it was saved says: npx plumbline settings history.`,
    };
  }
}

function notSaved(why: string): PushOutcome {
  return { kind: 'failed', message: `${why}\nNothing was saved.` };
}

async function movedOn(
  basedOn: number,
  opened: OpenedSettings,
  ports: ConfiguringPorts,
): Promise<PushOutcome> {
  const before = basedOn === 0 ? null : await readRevision(basedOn, ports.settings);
  const theirs = before?.kind === 'read' ? changesBetween(before.settings, opened.settings) : null;
  return { kind: 'conflict', newest: opened.newest, theirs };
}

async function countMissing(settings: Settings, { dealProperties }: ConfiguringPorts): Promise<number> {
  const known = new Set((await dealProperties()).map(({ name }) => name));
  const needed = [...propertiesToMake(rulebookOf(settings, 0)), ...approachProperties()];
  return needed.filter(({ name }) => !known.has(name)).length;
}
