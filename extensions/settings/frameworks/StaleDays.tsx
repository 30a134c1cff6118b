import { AutoGrid, Flex, Heading, Tile } from '@hubspot/ui-extensions';
import { issuesUnder } from '../section/issues-at';
import type { FrameworkEditorProps } from './editor/framework-editor-props';
import { FigureField } from '../section/FigureField';
import { withStaleDays } from './edits/figure-edits';
import { withStandard } from './standard-words';

/** After how many days an answer is to be asked again. */
export function StaleDays(editor: FrameworkEditorProps) {
  const { framework, own, standard, draft, issues, change, words } = editor;
  const said = words.texts.settings.frameworks;
  const path = [own === null ? 'adjustments' : 'ownFrameworks', framework.id, 'staleDays'];
  return (
    <Tile compact>
      <Flex direction="column" gap="sm">
        <Heading>{said.outOfDate}</Heading>
        <AutoGrid columnWidth={320}>
          <FigureField
            testId="framework-stale-days"
            label={said.staleDays}
            hint={withStandard(editor, said.staleHint, {
              now: framework.staleDays,
              standard: standard?.staleDays,
            })}
            value={framework.staleDays}
            decimals={0}
            issues={issuesUnder(issues, path)}
            words={words}
            onFigure={(days) => change(withStaleDays(draft, framework.id, days))}
          />
        </AutoGrid>
      </Flex>
    </Tile>
  );
}
