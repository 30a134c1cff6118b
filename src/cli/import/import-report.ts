import { count, plain } from '../numbers';
import type { ImportOutcome } from './run-import';

export interface ImportReport {
  readonly outcome: ImportOutcome;
  readonly dryRun: boolean;
  /** Rows of the file, broken ones too. */
  readonly rows: number;
  /** Where the problems were written. */
  readonly errorsFile: string | null;
  readonly calls: number;
  readonly seconds: number;
}

/** Problems shown on the screen; the file has them all. */
const SHOWN_PROBLEMS = 10;

/** What a person reads at the end. */
export function importReport({ outcome, dryRun, rows, errorsFile, calls, seconds }: ImportReport): string {
  const { created, updated, unchanged, different, companiesCreated, problems, notes, stopped } = outcome;
  const would = dryRun ? 'would be ' : '';
  const lines = [
    `${count(rows, 'row')}: ${count(created, 'deal')} ${would}created, ${plain(unchanged)} unchanged` +
      (updated > 0 ? `, ${plain(updated)} ${would}updated` : '') +
      `, ${count(problems.length, 'problem')}. ${count(companiesCreated, 'company', 'companies')} ${would}created.`,
    ...(different > 0
      ? [`Imported before and different now: ${count(different, 'deal')}, left alone (--update overwrites).`]
      : []),
    ...notes.map((note) => `Note: ${note}`),
    ...problems.slice(0, SHOWN_PROBLEMS).map(describeProblem),
    ...(problems.length > SHOWN_PROBLEMS ? [`... and ${plain(problems.length - SHOWN_PROBLEMS)} more.`] : []),
    ...(problems.length > 0 && errorsFile !== null ? [`All problems, and what to do: ${errorsFile}`] : []),
    ...(stopped === null
      ? []
      : [stopped.message, 'It stopped there. Run it again: it carries on where it stopped.']),
    `${count(calls, 'call')} to HubSpot in ${seconds.toFixed(1)} s.`,
  ];
  return `${lines.join('\n')}\n`;
}

/** What a script reads. */
export function importJson({ outcome, ...report }: ImportReport) {
  const { problems, stopped, ...counts } = outcome;
  return { ...report, ...counts, problems, error: stopped?.message ?? null };
}

function describeProblem(problem: ImportOutcome['problems'][number]): string {
  const { file, line, column, value } = problem;
  const where = column === '' ? '' : `, column ${column}, "${value.slice(0, 60)}"`;
  const why = /[.?]$/.test(problem.problem) ? problem.problem : `${problem.problem}.`;
  return `${file}, line ${line}${where}: ${why} ${problem.advice}`;
}
