import { Badge, Skeleton } from '@mantine/core';
import { recordPage } from '../address/address';
import { objectTypes, recordName, type ObjectTypeId } from '../api/object-types';
import type { CrmObject } from '../api/schemas';
import type { AccountSchema } from '../format/account-schema';
import { formatDay, formatValue } from '../format/format-value';
import { useCrm } from '../shell/crm-context';
import { ProblemNotice } from '../shell/Notice';
import { PageLink } from '../shell/PageLink';
import { Card } from './Card';
import classes from './Record.module.css';
import { useAssociated, type AssociatedRecord } from './use-associated';

interface AssociatedCardProps {
  readonly from: ObjectTypeId;
  readonly id: string;
  readonly to: ObjectTypeId;
  /** The account's deal properties, when `to` is deals. */
  readonly schema?: AccountSchema;
}

/** The contacts, companies or deals of a record, each a link, with the labels of the association. */
export function AssociatedCard({ from, id, to, schema }: AssociatedCardProps) {
  const associated = useAssociated(from, id, to);
  const { plural } = objectTypes[to];
  const total = associated.data?.total;
  return (
    <Card title={total === undefined ? plural : `${plural} (${total})`}>
      {associated.error !== null ? (
        <ProblemNotice
          compact
          title={`${plural} could not be loaded`}
          error={associated.error}
          onRetry={() => void associated.refetch()}
        />
      ) : associated.data === undefined ? (
        <Skeleton height={48} />
      ) : associated.data.shown.length === 0 ? (
        <p className={classes.none}>No {plural.toLowerCase()} associated.</p>
      ) : (
        <ul className={classes.associated}>
          {associated.data.shown.map((entry) => (
            <AssociatedItem key={entry.record.id} entry={entry} to={to} schema={schema} />
          ))}
        </ul>
      )}
      {associated.data !== undefined && associated.data.total > associated.data.shown.length && (
        <p className={classes.none}>The first {associated.data.shown.length} are shown.</p>
      )}
    </Card>
  );
}

interface AssociatedItemProps {
  readonly entry: AssociatedRecord;
  readonly to: ObjectTypeId;
  readonly schema: AccountSchema | undefined;
}

function AssociatedItem({ entry: { record, labels }, to, schema }: AssociatedItemProps) {
  const { session } = useCrm();
  return (
    <li>
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
      <Details record={record} to={to} schema={schema} />
    </li>
  );
}

interface DetailsProps {
  readonly record: CrmObject;
  readonly to: ObjectTypeId;
  readonly schema: AccountSchema | undefined;
}

function Details({ record, to, schema }: DetailsProps) {
  const { reader } = useCrm();
  const { properties } = record;
  const lines = { '0-1': contactLines, '0-2': companyLines, '0-3': () => dealLines() }[to](properties);
  return lines.filter(Boolean).map((line) => (
    <div key={line} className={classes.detail}>
      {line}
    </div>
  ));

  function dealLines(): readonly string[] {
    if (schema === undefined) return [];
    const words = (name: string) => {
      const property = schema.properties.get(name);
      return property && properties[name] ? formatValue(property, properties[name], schema, reader) : '';
    };
    const closes = properties['closedate'] ? `closes ${formatDay(properties['closedate'], reader)}` : '';
    return [[words('amount'), words('dealstage')].filter(Boolean).join(' · '), closes];
  }
}

type Properties = CrmObject['properties'];

function contactLines(properties: Properties): readonly string[] {
  return [properties['jobtitle'] ?? '', properties['email'] ?? '', properties['phone'] ?? ''];
}

function companyLines(properties: Properties): readonly string[] {
  return [
    properties['domain'] ?? '',
    [properties['industry'], properties['city']].filter(Boolean).join(' · '),
  ];
}
