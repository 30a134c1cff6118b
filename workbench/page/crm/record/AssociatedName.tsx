import { Badge } from '@mantine/core';
import { recordPage } from '../address/address';
import { recordName, type ObjectTypeId } from '../api/object-types';
import { useCrm } from '../context/crm-context';
import { PageLink } from '../context/PageLink';
import classes from './Record.module.css';
import type { AssociatedRecord } from './use-associated';

interface AssociatedNameProps {
  readonly entry: AssociatedRecord;
  readonly to: ObjectTypeId;
}

/** An associated record's name, linked to it, and the labels of the association. */
export function AssociatedName({ entry: { record, labels }, to }: AssociatedNameProps) {
  const { session } = useCrm();
  return (
    <div className={classes.associatedHead}>
      <PageLink to={recordPage(session.portalId, to, record.id)} fw={600} size="sm">
        {recordName(to, record)}
      </PageLink>
      {labels.map((label) => (
        <Badge
          key={label}
          size="sm"
          variant="light"
          color="gray"
          tt="none"
          fw={500}
          className={classes.badge ?? ''}
        >
          {label}
        </Badge>
      ))}
    </div>
  );
}
