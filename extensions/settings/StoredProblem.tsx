import { Alert } from '@hubspot/ui-extensions';
import { pathWords } from '../../src/settings';
import { issueWords } from '../../src/texts';
import { Lines } from './section/Lines';
import type { OpenedSettings } from './opened-settings';
import type { SettingsWords } from './section/section-props';

/** That the stored settings cannot be read, why, and which apply meanwhile. */
export function StoredProblem(props: {
  readonly problem: NonNullable<OpenedSettings['problem']>;
  /** The revision that applies; 0 are the built-in settings. */
  readonly used: number;
  readonly words: SettingsWords;
}) {
  const { problem, used, words } = props;
  const said = words.texts.settings.page;
  const meanwhile = used === 0 ? said.usedBuiltIn : said.usedRevision(used);
  return (
    <Alert testId="stored-problem" title={said[problem.kind](meanwhile)} variant="danger">
      <Lines
        lines={problem.issues.map((issue) =>
          [pathWords(issue.path), issueWords(issue, words.language)].filter((part) => part !== '').join(': '),
        )}
        words={words}
      />
    </Alert>
  );
}
