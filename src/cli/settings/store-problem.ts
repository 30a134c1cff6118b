import type { OpenedSettings } from '../../configuring';
import { pathWords } from '../../settings';
import { issueInEnglish } from '../../texts';

/** Why the newest settings do not hold, and which ones do instead; nothing when they hold. */
export function problemLines({ newest, revision, problem }: OpenedSettings): readonly string[] {
  if (problem === null || newest === null) return [];
  const why =
    problem.kind === 'newer'
      ? 'a newer Plumbline wrote it'
      : 'somebody changed in HubSpot what Plumbline keeps there';
  const instead = revision === 0 ? 'the built-in settings hold' : `those of revision ${revision} hold`;
  return [
    `Revision ${newest.revision} of the settings cannot be read: ${why}.`,
    ...problem.issues.map((issue) => {
      const where = pathWords(issue.path);
      return `  ${where === '' ? '' : `${where}: `}${issueInEnglish(issue)}`;
    }),
    `Until that is mended, ${instead}. ${howToMend[problem.kind]}`,
  ];
}

const howToMend = {
  newer: 'Update Plumbline.',
  broken: 'To mend it, push settings: they become the next revision.',
} as const;
