import { Button, Popover, UnstyledButton } from '@mantine/core';
import { Columns3, ListFilter, Plus, X } from '../../icons';
import { useState, type ReactNode } from 'react';
import type { ViewFilter } from '../../../wire';
import type { AccountSchema } from '../format/account-schema';
import { useCrm } from '../context/crm-context';
import { ColumnChooser } from './ColumnChooser';
import classes from './DealIndex.module.css';
import { describeFilter } from './describe-filter';
import { FilterEditor } from './FilterEditor';
import { QuickSearch } from './QuickSearch';
import { maxFilters } from './search-request';
import type { Index } from './use-index';

interface FilterBarProps {
  readonly schema: AccountSchema;
  readonly index: Index;
}

/** Quick search, the filters as chips, and the way to the columns. */
export function FilterBar({ schema, index }: FilterBarProps) {
  const [choosingColumns, setChoosingColumns] = useState(false);
  const { filters, query, columns } = index.state;
  const isFull = filters.length >= maxFilters;
  return (
    <div className={classes.toolbar}>
      <QuickSearch query={query} onSearch={(text) => index.change({ query: text }, true)} />
      <div className={classes.chips} role="group" aria-label="Filters">
        <ListFilter size={16} aria-hidden="true" className={classes.soft} />
        {filters.map((filter, position) => (
          <FilterChip
            key={`${position} ${JSON.stringify(filter)}`}
            filter={filter}
            schema={schema}
            onChange={(changed) => index.change({ filters: filters.toSpliced(position, 1, changed) })}
            onRemove={() => index.change({ filters: filters.toSpliced(position, 1) })}
          />
        ))}
        {isFull ? (
          <span className={classes.soft}>HubSpot's search takes {maxFilters} filters at most.</span>
        ) : (
          <FilterAdder schema={schema} onAdd={(filter) => index.change({ filters: [...filters, filter] })} />
        )}
        {filters.length > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={() => index.change({ filters: [] })}>
            Clear all
          </Button>
        )}
      </div>
      <Button
        variant="default"
        size="xs"
        leftSection={<Columns3 size={14} />}
        onClick={() => setChoosingColumns(true)}
      >
        Edit columns
      </Button>
      {choosingColumns && (
        <ColumnChooser
          schema={schema}
          columns={columns}
          onApply={(chosen) => {
            setChoosingColumns(false);
            index.change({ columns: chosen });
          }}
          onClose={() => setChoosingColumns(false)}
        />
      )}
    </div>
  );
}

interface FilterChipProps {
  readonly filter: ViewFilter;
  readonly schema: AccountSchema;
  readonly onChange: (filter: ViewFilter) => void;
  readonly onRemove: () => void;
}

function FilterChip({ filter, schema, onChange, onRemove }: FilterChipProps) {
  const { reader } = useCrm();
  const words = describeFilter(filter, schema, reader);
  return (
    <span className={classes.chip}>
      <FilterPopover schema={schema} initial={filter} onApply={onChange}>
        {(toggle) => (
          <UnstyledButton className={classes.chipWords ?? ''} onClick={toggle} title={words}>
            {words}
          </UnstyledButton>
        )}
      </FilterPopover>
      <UnstyledButton
        className={classes.chipRemove ?? ''}
        onClick={onRemove}
        aria-label={`Remove filter: ${words}`}
      >
        <X size={14} aria-hidden="true" />
      </UnstyledButton>
    </span>
  );
}

interface FilterAdderProps {
  readonly schema: AccountSchema;
  readonly onAdd: (filter: ViewFilter) => void;
}

function FilterAdder({ schema, onAdd }: FilterAdderProps) {
  return (
    <FilterPopover schema={schema} initial={null} onApply={onAdd}>
      {(toggle, open) => (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<Plus size={14} />}
          aria-expanded={open}
          onClick={toggle}
        >
          Add filter
        </Button>
      )}
    </FilterPopover>
  );
}

interface FilterPopoverProps {
  readonly schema: AccountSchema;
  readonly initial: ViewFilter | null;
  readonly onApply: (filter: ViewFilter) => void;
  /** The button it hangs from. */
  readonly children: (toggle: () => void, open: boolean) => ReactNode;
}

function FilterPopover({ schema, initial, onApply, children }: FilterPopoverProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      width={320}
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>{children(() => setOpen(!open), open)}</Popover.Target>
      <Popover.Dropdown>
        <FilterEditor schema={schema} initial={initial} onApply={onApply} onClose={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
