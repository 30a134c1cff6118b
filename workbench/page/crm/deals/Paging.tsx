import { Pagination, Text } from '@mantine/core';
import { pageSizes } from '../address/address';
import { useCrm } from '../context/crm-context';
import { ListSelect } from '../../host';
import classes from './DealIndex.module.css';
import { lastPage, searchWindow } from './search-request';
import type { DealsPage, Index } from './use-index';

interface PagingProps {
  readonly page: DealsPage;
  readonly index: Index;
  readonly total: number;
}

/** Which rows of how many, the other pages, and what HubSpot's search does not reach. */
export function Paging({ page: { page, pageSize }, index, total }: PagingProps) {
  const { reader } = useCrm();
  const count = (number: number) => new Intl.NumberFormat(reader.locale).format(number);
  const first = (page - 1) * pageSize + 1;
  return (
    <footer className={classes.paging}>
      <Text size="sm" role="status">
        {count(first)}–{count(Math.min(total, first + pageSize - 1))} of <strong>{count(total)}</strong> deals
        {total > searchWindow && (
          <span className={classes.window}>
            HubSpot's search reaches the first {count(searchWindow)} only. Filter to see the others.
          </span>
        )}
      </Text>
      <Pagination
        size="sm"
        value={page}
        total={lastPage(total, pageSize)}
        onChange={index.turnTo}
        getControlProps={(control) => ({ 'aria-label': `${control} page` })}
        getItemProps={(number) => ({ 'aria-label': `Page ${number}` })}
      />
      <ListSelect
        size="xs"
        w={130}
        aria-label="Deals per page"
        allowDeselect={false}
        data={pageSizes.map((size) => ({ value: String(size), label: `${size} per page` }))}
        value={String(pageSize)}
        onChange={(value) => index.showPerPage(pageSizes.find((size) => String(size) === value) ?? pageSize)}
      />
    </footer>
  );
}
