import { frameworkIn, defaultSettings, rulebookOf, type Rulebook } from '../../settings';
import type { Framework } from '../../frameworks';
import { assess } from '../../qualification';
import { didYouMean } from '../../texts';
import type { CliContext } from '../context';
import { textOf } from '../layout';
import { nameOfFile, readTextFile } from '../read-text-file';
import { issueLines } from '../settings/issue-lines';
import { loadSettings } from '../settings/load-settings';
import { UsageError } from '../usage-error';
import { readAnswersFile, type AnswersFile } from './answers-file';
import { scoreLines } from './score-lines';
import { scoreView } from './score-view';

/** Scores a file of answers, without an account. Throws UsageError for a file with mistakes. */
export async function scoreFile(
  context: CliContext,
  {
    file,
    settings,
    json,
  }: { readonly file: string; readonly settings: string | null; readonly json: boolean },
): Promise<void> {
  const rulebook = await rulebookIn(context, settings);
  const given = readAnswersFile(await readTextFile(context, file));
  if ('problems' in given) throw mistakes(file, given.problems);
  const framework = frameworkIn(rulebook, given.framework);
  const problems = problemsOf(given, framework, rulebook);
  if (framework === undefined || problems.length > 0) throw mistakes(file, problems);
  const { milestone, people, answers } = given;
  const asOf = given.asOf ?? context.clock();
  const assessment = assess(framework, { milestone, people, answers }, asOf, rulebook.standards);
  const view = scoreView(framework, assessment, milestone);
  context.stdout.write(
    json
      ? `${JSON.stringify(view)}\n`
      : textOf([`${nameOfFile(file)}, ${framework.label}`, ...scoreLines(view)]),
  );
}

async function rulebookIn(context: CliContext, path: string | null): Promise<Rulebook> {
  if (path === null) return rulebookOf(defaultSettings, 0);
  const loaded = await loadSettings(context, path);
  const errors = loaded.issues.filter(({ severity }) => severity === 'error');
  if (loaded.settings === null || errors.length > 0) throw new UsageError(issueLines(errors, loaded));
  return rulebookOf(loaded.settings, 0);
}

function problemsOf(
  { framework: id, answers }: AnswersFile,
  framework: Framework | undefined,
  { frameworks }: Rulebook,
): readonly string[] {
  if (framework === undefined) {
    const ids = frameworks.map((each) => each.id);
    return [`framework: there is no framework "${id}".${didYouMean(id, ids)} There are: ${ids.join(', ')}.`];
  }
  const known = framework.criteria.map((criterion) => criterion.id);
  return Object.keys(answers)
    .filter((criterion) => !known.includes(criterion))
    .map((criterion) => {
      return `answers.${criterion}: ${framework.label} has no criterion "${criterion}".${didYouMean(criterion, known)}`;
    });
}

function mistakes(file: string, problems: readonly string[]): UsageError {
  const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
  return new UsageError([`${nameOfFile(file)} has ${count}:`, ...problems.map((problem) => `  ${problem}`)]);
}
