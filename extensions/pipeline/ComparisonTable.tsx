import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow, Text } from '@hubspot/ui-extensions';
import type { PipelineEconomics } from '../../src/approach';
import { comparison } from './comparison';
import { MoneyCell } from './MoneyCell';
import type { PageWords } from './page-words';

/** Today beside the what-if, figure by figure. */
export function ComparisonTable(props: {
  readonly today: PipelineEconomics;
  readonly asked: PipelineEconomics;
  readonly words: PageWords;
}) {
  const { today, asked, words } = props;
  const said = words.texts.pipelinePage;
  return (
    <Table bordered density="condensed">
      <TableHead>
        <TableRow>
          <TableHeader>{said.row}</TableHeader>
          <TableHeader>{said.asItIs}</TableHeader>
          <TableHeader>{said.whatIf}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {comparison(today, asked, words).map((row) => (
          <TableRow key={row.id}>
            <TableCell>
              <Text format={{ fontWeight: 'demibold' }}>{row.label}</Text>
            </TableCell>
            <TableCell testId={`today-${row.id}`}>
              <MoneyCell view={row.today} />
            </TableCell>
            <TableCell testId={`what-if-${row.id}`}>
              <MoneyCell view={row.asked} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
