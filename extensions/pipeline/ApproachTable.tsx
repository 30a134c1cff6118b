import {
  Flex,
  Heading,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { adviceWords, type PipelineEconomics, type Yardsticks } from '../../src/approach';
import { numberWords } from '../shared/words';
import { approachRows, type ApproachRow } from './approach-rows';
import { MoneyCell } from './MoneyCell';
import type { PageWords } from './page-words';

/** The five approaches side by side, and which of them to choose: it protects the margin and gives the buyers enough help. */
export function ApproachTable(props: {
  readonly economics: PipelineEconomics;
  readonly yardsticks: Yardsticks;
  readonly words: PageWords;
}) {
  const { economics, yardsticks, words } = props;
  const said = words.texts.pipelinePage;
  const number = (value: number) => numberWords(value, words, 1);
  const advice = adviceWords(economics, yardsticks, { ...words, number });
  const columns = [
    said.approachColumn,
    words.texts.money.fit,
    said.cacColumn,
    said.cacRatioColumn,
    said.payback,
    said.ltvToCac,
    said.atThisSize,
  ];
  return (
    <Flex direction="column" gap="md">
      <Heading>{said.five}</Heading>
      {advice !== null && <Text testId="choice">{advice}</Text>}
      <Table bordered density="condensed">
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableHeader key={column}>{column}</TableHeader>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {approachRows(economics, words).map((row) => (
            <Approach key={row.id} row={row} />
          ))}
        </TableBody>
      </Table>
      <Text variant="microcopy">{said.fiveHint}</Text>
    </Flex>
  );
}

function Approach({ row }: { readonly row: ApproachRow }) {
  return (
    <TableRow testId={`approach-${row.id}`}>
      <TableCell>
        <Flex direction="column" gap="flush">
          <Text format={{ fontWeight: 'demibold' }}>{row.label}</Text>
          <Text variant="microcopy">{row.typical}</Text>
          {row.note !== null && <Text variant="microcopy">{row.note}</Text>}
        </Flex>
      </TableCell>
      {row.cells.map(({ id, ...view }) => (
        <TableCell key={id}>
          <MoneyCell view={view} />
        </TableCell>
      ))}
    </TableRow>
  );
}
