import { Button, Flex, StatusTag, TableCell, TableRow, Tag, Text, Toggle } from '@hubspot/ui-extensions';
import type { SectionProps } from '../section/section-props';
import { hasRoomForOwn, withEnabled } from './edits/own-frameworks';
import type { FrameworkRow } from './framework-rows';

interface CellProps extends SectionProps {
  readonly row: FrameworkRow;
}

/** What a framework is good for, who uses it, and what can be done with it. */
export function FrameworkTableRow(
  props: CellProps & { readonly onOpen: () => void; readonly onCopy: () => void },
) {
  const { row, draft, words, onOpen, onCopy } = props;
  const said = words.texts.settings.frameworks;
  const isFull = !hasRoomForOwn(draft);
  return (
    <TableRow testId={`framework-${row.id}`}>
      <TableCell>
        <NameCell {...props} />
      </TableCell>
      <TableCell align="right">{row.criteria}</TableCell>
      <TableCell>
        <UseCell {...props} />
      </TableCell>
      <TableCell>
        <OnCell {...props} />
      </TableCell>
      <TableCell>
        <Flex gap="xs">
          <Button size="xs" onClick={onOpen} testId={`framework-${row.id}-edit`}>
            {said.edit}
          </Button>
          <Button size="xs" disabled={isFull} onClick={onCopy} testId={`framework-${row.id}-copy`}>
            {said.copy}
          </Button>
        </Flex>
      </TableCell>
    </TableRow>
  );
}

function NameCell({ row, words }: CellProps) {
  const said = words.texts.settings.frameworks;
  return (
    <Flex direction="column" gap="xs" align="start">
      <Flex gap="xs" align="center" wrap>
        <Text format={{ fontWeight: 'demibold' }}>{row.label}</Text>
        {row.isOwn && <Tag>{said.own}</Tag>}
        {row.isChanged && <Tag variant="info">{said.changed}</Tag>}
        {row.problems > 0 && <Tag variant="error">{said.toFix(row.problems)}</Tag>}
      </Flex>
      {row.goodFor !== null && <Text variant="microcopy">{row.goodFor}</Text>}
    </Flex>
  );
}

function UseCell({ row, words }: CellProps) {
  const said = words.texts.settings.frameworks.use;
  if (row.usedBy === null) return <Text variant="microcopy">{said.none}</Text>;
  return (
    <Flex direction="column" gap="xs" align="start">
      <Text>{row.usedBy}</Text>
      {row.isMissed && <Tag variant="error">{said.chooseAnother}</Tag>}
    </Flex>
  );
}

function OnCell({ row, draft, change, words }: CellProps) {
  const said = words.texts.settings.frameworks;
  if (row.isOwn)
    return (
      <StatusTag variant={row.isOn ? 'success' : 'default'}>
        {row.isOn ? words.texts.yes : said.retired}
      </StatusTag>
    );
  return (
    <Toggle
      name={`framework-${row.id}-on`}
      testId={`framework-${row.id}-on`}
      label={said.switchOn(row.label)}
      labelDisplay="hidden"
      textChecked={said.on}
      textUnchecked={said.off}
      checked={row.isOn}
      onChange={(isOn) => change(withEnabled(draft, row.id, isOn))}
    />
  );
}
