import {
  Button,
  Flex,
  List,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Tag,
  Text,
} from '@hubspot/ui-extensions';
import { issueWords } from '../../../src/texts';
import { countErrors, issuesAt, issuesUnder } from '../section/issues-at';
import type { SectionProps } from '../section/section-props';
import { hasUnfinished, type Unfinished } from './condition-form';
import { pipelineIn, withoutPipeline } from './pipeline-edits';
import type { AccountPipeline } from './pipeline-editor-props';
import { ruleSentence } from './rule-sentence';

export interface PipelinesTableProps {
  readonly section: SectionProps;
  readonly unfinished: Unfinished;
  readonly onEdit: (pipelineId: string) => void;
}

/** Every pipeline with its framework and rules, and those that settings name and the account no longer has. */
export function PipelinesTable(props: PipelinesTableProps) {
  const { draft, account, words } = props.section;
  const said = words.texts.settings.pipelines;
  const gone = Object.keys(draft.pipelines).filter((id) => !account.pipelines.some((each) => each.id === id));
  return (
    <Table testId="pipelines-table">
      <TableHead>
        <TableRow>
          <TableHeader>{said.pipeline}</TableHeader>
          <TableHeader>{said.framework}</TableHeader>
          <TableHeader>{said.rules}</TableHeader>
          <TableHeader width="min">{said.action}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {account.pipelines.map((pipeline) => (
          <PipelineRow key={pipeline.id} {...props} pipeline={pipeline} />
        ))}
        {gone.map((id) => (
          <GoneRow key={id} section={props.section} id={id} />
        ))}
      </TableBody>
    </Table>
  );
}

function PipelineRow(props: PipelinesTableProps & { readonly pipeline: AccountPipeline }) {
  const { section, unfinished, onEdit, pipeline } = props;
  const { draft, names, issues, words } = section;
  const said = words.texts.settings.pipelines;
  const { framework, rules } = pipelineIn(draft, pipeline.id);
  const problems = countErrors(issuesUnder(issues, ['pipelines', pipeline.id]));
  const isUnfinished = hasUnfinished(
    rules.flatMap(({ when }) => when?.conditions ?? []),
    unfinished,
  );
  return (
    <TableRow testId={`pipeline-${pipeline.id}`}>
      <TableCell>
        <Flex direction="column" gap="xs" align="start">
          <Text format={{ fontWeight: 'demibold' }}>{pipeline.label}</Text>
          {problems > 0 && <Tag variant="warning">{said.problems(problems)}</Tag>}
          {isUnfinished && <Tag variant="warning">{said.unfinished}</Tag>}
        </Flex>
      </TableCell>
      <TableCell>
        {framework === undefined
          ? said.byDefault(names.framework(draft.defaultFramework))
          : names.framework(framework)}
      </TableCell>
      <TableCell>
        {rules.length === 0 ? (
          said.noRules
        ) : (
          <List variant="ordered">
            {rules.map((rule, index) => (
              <Text key={index}>{ruleSentence(rule, pipeline.id, section)}</Text>
            ))}
          </List>
        )}
      </TableCell>
      <TableCell>
        <Button size="sm" onClick={() => onEdit(pipeline.id)} testId={`pipeline-${pipeline.id}-edit`}>
          {said.edit}
        </Button>
      </TableCell>
    </TableRow>
  );
}

function GoneRow({ section, id }: { readonly section: SectionProps; readonly id: string }) {
  const { draft, issues, change, words } = section;
  return (
    <TableRow testId={`pipeline-${id}`}>
      <TableCell>
        <Text format={{ fontWeight: 'demibold' }}>{id}</Text>
      </TableCell>
      <TableCell colSpan={2}>
        {issuesAt(issues, ['pipelines', id]).map((issue) => (
          <Text key={issue.kind}>{issueWords(issue, words.language)}</Text>
        ))}
      </TableCell>
      <TableCell>
        <Button size="sm" onClick={() => change(withoutPipeline(draft, id))} testId={`pipeline-${id}-remove`}>
          {words.texts.settings.pipelines.remove}
        </Button>
      </TableCell>
    </TableRow>
  );
}
