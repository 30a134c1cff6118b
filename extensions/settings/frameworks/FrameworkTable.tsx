import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@hubspot/ui-extensions';
import { Fragment, useState } from 'react';
import type { SectionProps } from '../section/section-props';
import type { FrameworkRow } from './framework-rows';
import { FrameworkTableRow } from './FrameworkTableRow';
import { NameOfFramework } from './NameOfFramework';

/** Every framework: what it is good for, who uses it, whether it may be used. */
export function FrameworkTable(
  props: SectionProps & { readonly rows: readonly FrameworkRow[]; readonly onOpen: (id: string) => void },
) {
  const { rows, words, onOpen } = props;
  const { columns } = words.texts.settings.frameworks;
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
            <FrameworkTableRow
              {...props}
              row={row}
              onOpen={() => onOpen(row.id)}
              onCopy={() => setCopied(row.id)}
            />
            {copied === row.id && (
              <TableRow>
                <TableCell colSpan={5}>
                  <NameOfFramework {...props} copyOf={row} onCancel={() => setCopied(null)} />
                </TableCell>
              </TableRow>
            )}
          </Fragment>
        ))}
      </TableBody>
    </Table>
  );
}
