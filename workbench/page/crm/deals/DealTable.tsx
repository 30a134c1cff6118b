import { UnstyledButton } from '@mantine/core';
import { ArrowDown, ArrowUp, ArrowUpDown } from '../../icons';
import { recordPage } from '../address/address';
import { recordName } from '../api/object-types';
import type { CrmObject } from '../api/schemas';
import type { AccountSchema } from '../format/account-schema';
import { kindOf } from '../format/property-kind';
import { useCrm } from '../context/crm-context';
import { PageLink } from '../context/PageLink';
import { DealCell } from './DealCell';
import classes from './DealIndex.module.css';
import type { DealEdits } from './use-deal-edits';
import type { Index } from './use-index';

interface DealTableProps {
  readonly deals: readonly CrmObject[];
  readonly index: Index;
  readonly schema: AccountSchema;
  /** True while the rows are still those of the search before. */
  readonly isStale: boolean;
  readonly edits: DealEdits;
}

/** The deals as rows, the chosen properties as columns. */
export function DealTable({ deals, index, schema, isStale, edits }: DealTableProps) {
  const columns = ['dealname', ...index.state.columns.filter((name) => name !== 'dealname')];
  return (
    <div className={classes.scroller} tabIndex={0} role="region" aria-label="Table of deals">
      <table className={classes.table} aria-busy={isStale} data-stale={isStale}>
        <thead>
          <tr>
            {columns.map((name) => (
              <ColumnHead key={name} name={name} schema={schema} index={index} />
            ))}
          </tr>
        </thead>
        <tbody>
          {deals.map((deal) => (
            <DealRow key={deal.id} deal={deal} columns={columns.slice(1)} schema={schema} edits={edits} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DealRowProps {
  readonly deal: CrmObject;
  readonly columns: readonly string[];
  readonly schema: AccountSchema;
  readonly edits: DealEdits;
}

function DealRow({ deal, columns, schema, edits }: DealRowProps) {
  const { session } = useCrm();
  const view = {
    objectTypeId: '0-3',
    record: deal,
    schema,
    save: (changed: Readonly<Record<string, string>>) => edits.save(deal.id, changed),
  } as const;
  return (
    <tr>
      <th scope="row" className={classes.name}>
        <PageLink to={recordPage(session.portalId, '0-3', deal.id)}>{recordName('0-3', deal)}</PageLink>
      </th>
      {columns.map((name) => (
        <DealCell key={name} property={schema.properties.get(name)} view={view} onEditing={edits.hold} />
      ))}
    </tr>
  );
}

interface ColumnHeadProps {
  readonly name: string;
  readonly schema: AccountSchema;
  readonly index: Index;
}

function ColumnHead({ name, schema, index }: ColumnHeadProps) {
  const { sort } = index.state;
  const direction = sort?.propertyName === name ? sort.direction : null;
  const label = schema.properties.get(name)?.label ?? name;
  const turn = () =>
    index.change({
      sort: { propertyName: name, direction: direction === 'ASCENDING' ? 'DESCENDING' : 'ASCENDING' },
    });
  const Icon = direction === null ? ArrowUpDown : direction === 'ASCENDING' ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={ariaSort(direction)} data-number={isNumber(name, schema)}>
      <UnstyledButton className={classes.sorter ?? ''} onClick={turn} data-sorted={direction !== null}>
        <span>{label}</span>
        <Icon size={14} aria-hidden="true" />
      </UnstyledButton>
    </th>
  );
}

function ariaSort(direction: 'ASCENDING' | 'DESCENDING' | null) {
  if (direction === null) return 'none';
  return direction === 'ASCENDING' ? 'ascending' : 'descending';
}

function isNumber(name: string, schema: AccountSchema): boolean {
  const property = schema.properties.get(name);
  return property !== undefined && kindOf(property) === 'number';
}
