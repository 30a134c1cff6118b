import { Flex, TableCell, TableRow, Text } from '@hubspot/ui-extensions';
import type { Verdict } from '../../../src/protocol/preview-settings';
import { numberWords } from '../../shared/words';
import { PagedTable } from '../../shared/PagedTable';
import type { SettingsWords } from '../section/section-props';
import type { Tally } from './preview-tally';
import { verdictWords } from './preview-view';

/** The deals that come out differently, as they are and as they would be. */
export function PreviewTable({ tally, words }: { readonly tally: Tally; readonly words: SettingsWords }) {
  const said = words.texts.settings.save.previewing;
  const more = tally.changed - tally.deals.length;
  return (
    <Flex direction="column" gap="xs">
      <PagedTable
        testId="preview-deals"
        condensed
        columns={[said.deal, said.before, said.after]}
        rows={tally.deals}
        draw={({ id, name, before, after }) => (
          <TableRow key={id} testId={`preview-deal-${id}`}>
            <TableCell>{name === '' ? said.unnamed : name}</TableCell>
            <TableCell>
              <Judged verdict={before} words={words} />
            </TableCell>
            <TableCell>
              <Judged verdict={after} words={words} />
            </TableCell>
          </TableRow>
        )}
      />
      {more > 0 && <Text variant="microcopy">{said.more(numberWords(more, words))}</Text>}
    </Flex>
  );
}

function Judged({ verdict, words }: { readonly verdict: Verdict; readonly words: SettingsWords }) {
  return (
    <Flex direction="column" gap="flush">
      <Text>{verdict.framework.label}</Text>
      <Text variant="microcopy">{verdictWords(verdict, words)}</Text>
    </Flex>
  );
}
