import type { FigureKeeper } from '../../settings';
import { textOf } from '../layout';
import {
  formulasDoneJson,
  formulasDoneLines,
  formulasFailed,
  formulasWrongLines,
} from '../provision/formula-lines';
import { count } from '../numbers';
import { changeLines, changesJson } from './change-lines';
import { issueCounts, issueLines, issuesJson } from './issue-lines';
import { previewLines } from './preview-lines';
import { revisionWords } from './revision-words';
import { newestNumber, type PushOutcome, type PushReport } from './run-push';
import { problemLines } from './store-problem';

/** What a push found, in words: what it would change or did, and apart from that what went wrong. */
export function pushReport(report: PushReport, path: string): { readonly out: string; readonly err: string } {
  const { loaded, opened, changes, preview } = report;
  const compared = opened.newest === null ? 'the built-in settings' : revisionWords(opened.newest);
  const changed = [`Compared with ${compared}:`, ...changeLines(changes).map((line) => `  ${line}`)];
  const out = [
    ...issueLines(loaded.issues, loaded),
    ...(changes.length === 0 ? [] : changed),
    ...(preview === null ? [] : previewLines(preview)),
    ...doneLines(report, path),
  ];
  return {
    out: textOf(out),
    err: textOf([...problemLines(opened), ...wrongLines(report), ...formulasWrong(report)]),
  };
}

/** The same as a script reads it. */
export function pushJson(report: PushReport) {
  const { loaded, opened, changes, preview, propertiesMissing, outcome, formulas } = report;
  return {
    file: loaded.file,
    comparedWith: newestNumber(opened),
    outcome: outcome.kind,
    issues: issuesJson(loaded.issues, loaded),
    changes: changesJson(changes),
    preview,
    propertiesMissing,
    formulas: formulas === null || 'kind' in formulas ? null : formulasDoneJson(formulas),
    saved: outcome.kind === 'saved' ? outcome.note : null,
    newest: outcome.kind === 'conflict' ? outcome.newest : null,
    error: outcome.kind === 'failed' ? outcome.message : null,
  };
}

/** Whether it ended as it was asked to. */
export function succeeded({ outcome, formulas }: PushReport): boolean {
  const follow = formulas === null || (!('kind' in formulas) && !formulasFailed(formulas));
  if (outcome.kind === 'saved') return outcome.behind !== true && follow;
  return outcome.kind === 'dry-run' || outcome.kind === 'unchanged';
}

function doneLines(report: PushReport, path: string): readonly string[] {
  const { loaded, opened, outcome, propertiesMissing } = report;
  switch (outcome.kind) {
    case 'unchanged':
      return ['Nothing to save: the account has these settings already.'];
    case 'dry-run':
      return [
        ...missingLine(propertiesMissing, 'would be missing'),
        `Nothing is saved yet. To save it: npx plumbline settings push ${asTyped(path)} --yes --revision ${newestNumber(opened)}`,
      ];
    case 'saved':
      return [
        `Saved as revision ${outcome.note.revision}.`,
        ...missingLine(propertiesMissing, 'are missing'),
        ...formulaLines(report),
        ...followLines[loaded.settings?.figures ?? 'stored'],
      ];
    case 'invalid':
    case 'newer':
    case 'conflict':
    case 'failed':
      return [];
  }
}

const scoreAll = 'follow when a deal is opened; of all deals at once: npx plumbline score --all --write.';

/** How lists come to new settings, by who keeps their figures. */
const followLines: Readonly<Record<FigureKeeper, readonly string[]>> = {
  stored: [`Stored figures ${scoreAll}`],
  both: [`Stored figures ${scoreAll}`],
  live: [`Gaps, next questions and review dates ${scoreAll}`],
};

/** What HubSpot keeps itself, after a save. */
function formulaLines({ loaded, propertiesMissing, formulas }: PushReport): readonly string[] {
  const isAsked = (loaded.settings?.figures ?? 'stored') !== 'stored';
  if (formulas === null)
    return isAsked && propertiesMissing === 0
      ? ['HubSpot keeps no figures itself yet: npx plumbline provision makes the properties for them.']
      : [];
  if ('kind' in formulas) return [];
  return [
    ...formulasDoneLines(formulas, false),
    ...(formulasFailed(formulas) ? [] : ['Lists of these follow within minutes.']),
  ];
}

function formulasWrong({ formulas }: PushReport): readonly string[] {
  if (formulas === null) return [];
  const lines = 'kind' in formulas ? [formulas.why] : formulasWrongLines(formulas);
  if (lines.length === 0) return [];
  return [
    'The settings are saved. The figures that HubSpot keeps itself do not all follow them:',
    ...lines,
    'npx plumbline provision tries again.',
  ];
}

/** A path as one types it in a shell. */
function asTyped(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

function missingLine(missing: number, are: string): readonly string[] {
  if (missing === 0) return [];
  return [
    `${count(missing, 'deal property', 'deal properties')} ${are}: npx plumbline provision makes them.`,
  ];
}

function wrongLines({ loaded, outcome }: PushReport): readonly string[] {
  switch (outcome.kind) {
    case 'invalid':
      return [`${loaded.file}: ${issueCounts(loaded.issues)}. Nothing was saved.`];
    case 'newer':
      return ['Nothing was saved.'];
    case 'failed':
      return [outcome.message];
    case 'conflict':
      return conflictLines(outcome);
    case 'saved':
      return outcome.behind === true
        ? ['Cards do not know of it yet, because HubSpot refused the copy that they read: push again.']
        : [];
    case 'unchanged':
    case 'dry-run':
      return [];
  }
}

function conflictLines({ newest, theirs }: Extract<PushOutcome, { kind: 'conflict' }>): readonly string[] {
  const who = newest === null ? 'none were ever saved' : revisionWords(newest);
  return [
    `Somebody saved meanwhile: the newest settings are ${who}. Nothing of yours was saved.`,
    ...(theirs === null ? [] : ['What they changed:', ...changeLines(theirs).map((line) => `  ${line}`)]),
    'Pull the settings, bring your changes in, and push again.',
  ];
}
