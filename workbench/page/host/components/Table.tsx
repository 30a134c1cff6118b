import { Pagination } from '@mantine/core';
import { ArrowDown, ArrowUp, ArrowUpDown } from '../../icons';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { fire } from '../drawing/fire';
import {
  flag,
  handler,
  node,
  number,
  oneOf,
  optionalNumber,
  testId,
  testIdAttribute,
} from '../drawing/props';
import { useChoice } from '../drawing/use-choice';

const tableSchema = z.object({
  ...testId,
  children: node,
  bordered: flag(true),
  flush: flag(),
  density: oneOf(['default', 'compact', 'condensed'], 'default'),
  paginated: flag(),
  pageCount: number(1),
  page: optionalNumber,
  showFirstLastButtons: flag(),
  maxVisiblePageButtons: number(5),
  onPageChange: handler,
});

/** Mantine makes a list as long as it is told; an extension's number is only a number. */
const mostPages = 10_000;
const mostSiblings = 20;
const between = (least: number, value: number, most: number) =>
  Math.min(most, Math.max(least, Math.floor(value)));

/** The extension supplies the rows of the page and the sorting; the table shows where one is and tells what is wanted. */
export const Table = drawn(tableSchema, (props) => {
  const [page, choose] = useChoice(props.page, 1);
  const classes = [
    'uix-table-frame',
    props.bordered && 'uix-table-bordered',
    props.flush && 'uix-flush',
  ].filter(Boolean);
  return (
    <div className={classes.join(' ')} {...testIdAttribute(props.testId)}>
      <div className="uix-table-scroll">
        <table className={`uix-table uix-table-${props.density}`}>{props.children}</table>
      </div>
      {props.paginated && (
        <Pagination
          className="uix-pagination"
          size="sm"
          total={between(1, props.pageCount, mostPages)}
          siblings={between(0, (props.maxVisiblePageButtons - 3) / 2, mostSiblings)}
          value={page}
          withEdges={props.showFirstLastButtons}
          onChange={(next) => choose(next, props.onPageChange, next)}
          getControlProps={(control) => ({ 'aria-label': `${control} page` })}
          getItemProps={(item) => ({ 'aria-label': `Page ${item}` })}
        />
      )}
    </div>
  );
});

const childrenSchema = z.object({ ...testId, children: node });
export const TableHead = drawn(childrenSchema, (props) => (
  <thead {...testIdAttribute(props.testId)}>{props.children}</thead>
));
export const TableBody = drawn(childrenSchema, (props) => (
  <tbody {...testIdAttribute(props.testId)}>{props.children}</tbody>
));
export const TableFooter = drawn(childrenSchema, (props) => (
  <tfoot {...testIdAttribute(props.testId)}>{props.children}</tfoot>
));
export const TableRow = drawn(childrenSchema, (props) => (
  <tr {...testIdAttribute(props.testId)}>{props.children}</tr>
));

const cellShape = {
  ...testId,
  children: node,
  align: oneOf(['left', 'center', 'right'], 'left'),
  width: z.union([z.number(), z.enum(['auto', 'min', 'max'])]).catch('auto'),
};
const cellStyle = ({ align, width }: Pick<z.output<typeof cellSchema>, 'align' | 'width'>) => ({
  textAlign: align,
  width: { auto: 'auto', min: '1px', max: '100%' }[String(width)] ?? width,
});
const cellSchema = z.object({ ...cellShape, colSpan: optionalNumber });

export const TableCell = drawn(cellSchema, (props) => (
  <td style={cellStyle(props)} colSpan={props.colSpan} {...testIdAttribute(props.testId)}>
    {props.children}
  </td>
));

const headerSchema = z.object({
  ...cellShape,
  sortDirection: oneOf(['never', 'none', 'ascending', 'descending'], 'never'),
  disabled: flag(),
  onSortChange: handler,
});
const sortArrows = { none: ArrowUpDown, ascending: ArrowUp, descending: ArrowDown } as const;

export const TableHeader = drawn(headerSchema, (props) => {
  const direction = props.sortDirection;
  if (direction === 'never') {
    return (
      <th scope="col" style={cellStyle(props)} {...testIdAttribute(props.testId)}>
        {props.children}
      </th>
    );
  }
  const Arrow = sortArrows[direction];
  // HubSpot never asks for "none": a sorted column turns around.
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={direction} style={cellStyle(props)} {...testIdAttribute(props.testId)}>
      <button
        type="button"
        className="uix-plain uix-sort"
        disabled={props.disabled}
        onClick={() => void fire(props.onSortChange, next)}
      >
        {props.children}
        <Arrow size={12} aria-hidden />
      </button>
    </th>
  );
});
