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
import type { PipelineEconomics } from '../../src/approach';
import { approachRows, choiceView, type ApproachRow } from './approach-rows';
import { MoneyCell } from './MoneyCell';
import type { PageWords } from './page-words';

/** The five approaches side by side, and which of them protects the margin at this deal size. */
export function ApproachTable(props: { readonly economics: PipelineEconomics; readonly words: PageWords }) {
  const { economics, words } = props;
  const said = words.texts.pipelinePage;
  const choice = choiceView(economics, words);
  const columns = [
    said.approachColumn,
    said.cacColumn,
    said.cacRatioColumn,
    said.payback,
    said.ltvToCac,
    said.atThisSize,
  ];
  return (
    <Flex direction="column" gap="md">
      <Heading>{said.five}</Heading>
      {choice !== null && <Text testId="choice">{choice}</Text>}
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
