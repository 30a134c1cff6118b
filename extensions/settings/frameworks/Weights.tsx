import { AutoGrid, Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import type { Criterion } from '../../../src/frameworks';
import { wholePercent } from '../../../src/qualification';
import { issuesUnder } from '../section/issues-at';
import {
  atOf,
  figurePath,
  type CriterionProps,
  type FrameworkEditorProps,
} from './editor/framework-editor-props';
import { FigureField } from '../section/FigureField';
import { withWeight } from './edits/figure-edits';
import { withStandard } from './standard-words';

/** What each criterion weighs, and what share of the score that makes. */
export function Weights(editor: FrameworkEditorProps) {
  const { framework, words } = editor;
  const said = words.texts.settings.frameworks;
  if (framework.criteria.length === 0) return null;
  const total = framework.criteria.reduce((sum, criterion) => sum + counted(criterion), 0);
  return (
    <Tile compact>
      <Flex direction="column" gap="sm">
        <Heading>{said.weights}</Heading>
        <Text>{said.weightsHint}</Text>
        <AutoGrid columnWidth={190} gap="sm" flexible>
          {framework.criteria.map((criterion) => (
            <Weight key={criterion.id} {...editor} criterion={criterion} total={total} />
          ))}
        </AutoGrid>
      </Flex>
    </Tile>
  );
}

function Weight({ total, ...props }: CriterionProps & { readonly total: number }) {
  const { criterion, draft, issues, change, words } = props;
  return (
    <FigureField
      testId={`weight-${criterion.id}`}
      label={criterion.label[words.language]}
      hint={shareWords(props, total)}
      value={criterion.weight}
      decimals={2}
      issues={issuesUnder(issues, figurePath(props, 'weight'))}
      words={words}
      onFigure={(weight) => change(withWeight(draft, atOf(props), weight))}
    />
  );
}

/** The share of a weight, and what it is without ops' change. */
function shareWords({ criterion, ...editor }: CriterionProps, total: number): string {
  const said = editor.words.texts.settings.frameworks;
  const share = said.share(total > 0 ? wholePercent(counted(criterion) / total) : 0);
  const standard = editor.standard?.criteria.find(({ id }) => id === criterion.id);
  return withStandard(editor, share, { now: criterion.weight, standard: standard?.weight });
}

// One that was typed below 0 is wrong, and says so; until it is put right it takes nothing from the others.
function counted({ weight }: Criterion): number {
  return Math.max(0, weight);
}
