import { Alert, Button, Flex } from '@hubspot/ui-extensions';
import { pathWords, type SettingsIssue } from '../../../src/settings';
import { issueWords } from '../../../src/texts';
import { withoutCriterion } from './edits/own-criteria';
import { withoutCopyOf } from './edits/own-frameworks';
import type { FrameworkEditorProps } from './editor/framework-editor-props';
import { issuesInGeneral, secondCriterion } from './issues-in-general';

/** What is wrong with a framework and no field shows, with a way out where there is one. */
export function GeneralIssues(editor: FrameworkEditorProps) {
  const { language } = editor.words;
  return issuesInGeneral(editor).map((issue) => (
    <Alert key={pathWords(issue.path) + issue.kind} title={issueWords(issue, language)} variant="danger">
      <WayOut {...editor} issue={issue} />
    </Alert>
  ));
}

function WayOut(props: FrameworkEditorProps & { readonly issue: SettingsIssue }) {
  const { framework, own, draft, change, words, issue } = props;
  const said = words.texts.settings.frameworks;
  const criterionId = secondCriterion(own, issue);
  const isCopyOf = issue.path[2] === 'copyOf';
  if (!isCopyOf && criterionId === null) return null;
  const next = () =>
    criterionId === null
      ? withoutCopyOf(draft, framework.id)
      : withoutCriterion(draft, { frameworkId: framework.id, criterionId });
  return (
    <Flex>
      <Button
        size="xs"
        onClick={() => change(next())}
        testId={criterionId === null ? 'framework-no-longer-copy' : `framework-second-${criterionId}-remove`}
      >
        {criterionId === null ? said.noLongerCopy : said.removeSecond}
      </Button>
    </Flex>
  );
}
