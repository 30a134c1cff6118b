import {
  Button,
  Flex,
  StatusTag,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Tag,
  Text,
  Toggle,
} from '@hubspot/ui-extensions';
import { Fragment, useState } from 'react';
import type { SectionProps } from '../section/section-props';
import type { FrameworkRow } from './framework-rows';
import { NameOfFramework } from './NameOfFramework';
import { hasRoomForOwn, withEnabled } from './edits/own-frameworks';

interface TableProps {
  readonly section: SectionProps;
  readonly onOpen: (id: string) => void;
}

/** Every framework: what it is good for, who uses it, whether it may be used. */
export function FrameworkTable(props: TableProps & { readonly rows: readonly FrameworkRow[] }) {
  const { rows, section, onOpen } = props;
  const { columns } = section.words.texts.settings.frameworks;
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <Table bordered testId="frameworks-table">
      <TableHead>
        <TableRow>
          <TableHeader>{columns.framework}</TableHeader>
          <TableHeader width="min">{columns.criteria}</TableHeader>
          <TableHeader>{columns.usedBy}</TableHeader>
          <TableHeader width="min">{columns.on}</TableHeader>
          <TableHeader width="min">{columns.action}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Fragment key={row.id}>
            <Row row={row} section={section} onOpen={onOpen} onCopy={() => setCopied(row.id)} />
            {copied === row.id && (
              <TableRow>
                <TableCell colSpan={5}>
                  <NameOfFramework
                    section={section}
                    copyOf={row}
                    onOpen={onOpen}
                    onCancel={() => setCopied(null)}
                  />
                </TableCell>
              </TableRow>
            )}
          </Fragment>
        ))}
      </TableBody>
    </Table>
  );
}

function Row(props: TableProps & { readonly row: FrameworkRow; readonly onCopy: () => void }) {
  const { row, section, onOpen, onCopy } = props;
  const { draft, words } = section;
  const said = words.texts.settings.frameworks;
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
          <Button size="xs" onClick={() => onOpen(row.id)} testId={`framework-${row.id}-edit`}>
            {said.edit}
          </Button>
          <Button
            size="xs"
            disabled={!hasRoomForOwn(draft)}
            onClick={onCopy}
            testId={`framework-${row.id}-copy`}
          >
            {said.copy}
          </Button>
        </Flex>
      </TableCell>
    </TableRow>
  );
}

function NameCell({ row, section }: { readonly row: FrameworkRow; readonly section: SectionProps }) {
  const said = section.words.texts.settings.frameworks;
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

function UseCell({ row, section }: { readonly row: FrameworkRow; readonly section: SectionProps }) {
  const said = section.words.texts.settings.frameworks.use;
  if (row.usedBy === null) return <Text variant="microcopy">{said.none}</Text>;
  return (
    <Flex direction="column" gap="xs" align="start">
      <Text>{row.usedBy}</Text>
      {row.isMissed && <Tag variant="error">{said.chooseAnother}</Tag>}
    </Flex>
  );
}

function OnCell({ row, section }: { readonly row: FrameworkRow; readonly section: SectionProps }) {
  const { draft, change, words } = section;
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
