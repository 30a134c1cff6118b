import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { objectTypes, type ObjectTypeId } from '../api/object-types';
import { ProblemNotice } from '../context/Notice';
import { useAccountSchema } from '../context/use-account-schema';
import { AssociatedList } from './AssociatedList';
import { AssociatedTable } from './AssociatedTable';
import { Card } from './Card';
import classes from './Record.module.css';
import { useAssociated } from './use-associated';

interface AssociatedCardProps {
  readonly from: ObjectTypeId;
  readonly id: string;
  readonly to: ObjectTypeId;
  /** A list fits a narrow column, a table a wide one. */
  readonly as: 'list' | 'table';
}

/** The contacts, companies or deals of a record, each a link, with the labels of the association. */
export function AssociatedCard({ from, id, to, as }: AssociatedCardProps) {
  const associated = useAssociated(from, id, to);
  const { schema, error: schemaError, retry } = useAccountSchema(to);
  const { plural } = objectTypes[to];
  const total = associated.data?.total;
  const error = associated.error ?? schemaError;
  const tryAgain = () => {
    retry();
    void associated.refetch();
  };
  return (
    <Card title={total === undefined ? plural : `${plural} (${total})`}>
      {body()}
      {associated.data !== undefined && associated.data.total > associated.data.shown.length && (
        <p className={classes.none}>The first {associated.data.shown.length} are shown.</p>
      )}
    </Card>
  );

  function body(): ReactNode {
    if (error !== null) {
      return (
        <ProblemNotice compact title={`${plural} could not be loaded`} error={error} onRetry={tryAgain} />
      );
    }
    if (associated.data === undefined || schema === null) return <Skeleton height={48} />;
    const entries = associated.data.shown;
    if (entries.length === 0) return <p className={classes.none}>No {plural.toLowerCase()} associated.</p>;
    const Shown = as === 'list' ? AssociatedList : AssociatedTable;
    return <Shown entries={entries} to={to} schema={schema} />;
  }
}
