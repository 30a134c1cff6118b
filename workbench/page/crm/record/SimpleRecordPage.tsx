import { Building2, ChevronLeft, User } from '../../icons';
import { dealsPage } from '../address/address';
import { recordName, type ObjectTypeId } from '../api/object-types';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { AllProperties } from '../properties/AllProperties';
import { PropertyRow } from '../properties/PropertyRow';
import type { RecordInView } from '../properties/record-in-view';
import { useCrm } from '../context/crm-context';
import { PageLink } from '../context/PageLink';
import { AssociatedCard } from './AssociatedCard';
import { Card } from './Card';
import { propertiesNamed } from './properties-named';
import { RecordGate, type RecordPage } from './RecordGate';
import classes from './Record.module.css';

const aboutNames: Readonly<Record<ObjectTypeId, readonly string[]>> = {
  '0-1': [
    'firstname',
    'lastname',
    'email',
    'phone',
    'jobtitle',
    'company',
    'hubspot_owner_id',
    'lifecyclestage',
  ],
  '0-2': [
    'name',
    'domain',
    'industry',
    'city',
    'country',
    'numberofemployees',
    'annualrevenue',
    'hubspot_owner_id',
  ],
  '0-3': [],
};

/** A contact's or company's page: what it is, its main properties, and its deals. */
export function SimpleRecordPage({ page }: { readonly page: RecordPage }) {
  return <RecordGate page={page}>{(view) => <SimpleRecord view={view} />}</RecordGate>;
}

function SimpleRecord({ view }: { readonly view: RecordInView }) {
  const { session } = useCrm();
  const [viewingAll, setViewingAll] = useState(false);
  const { objectTypeId, record, schema } = view;
  const Icon = objectTypeId === '0-1' ? User : Building2;
  const other = objectTypeId === '0-1' ? '0-2' : '0-1';
  return (
    <div className={classes.simple}>
      <aside className={classes.column} aria-label="About">
        <div className={classes.crumb}>
          <PageLink to={dealsPage(session.portalId)} size="sm">
            <ChevronLeft size={14} aria-hidden="true" /> Deals
          </PageLink>
        </div>
        <div className={classes.card}>
          <div className={classes.titled}>
            <span className={classes.recordIcon} aria-hidden="true">
              <Icon size={22} strokeWidth={1.75} />
            </span>
            <h1 className={classes.recordTitle}>{recordName(objectTypeId, record)}</h1>
          </div>
        </div>
        <Card title={objectTypeId === '0-1' ? 'About this contact' : 'About this company'}>
          {propertiesNamed(aboutNames[objectTypeId], schema).map((property) => (
            <PropertyRow key={property.name} property={property} view={view} />
          ))}
          <Button variant="default" size="xs" fullWidth mt="sm" onClick={() => setViewingAll(true)}>
            View all properties
          </Button>
        </Card>
        {viewingAll && <AllProperties view={view} onClose={() => setViewingAll(false)} />}
      </aside>
      <div className={classes.column}>
        <AssociatedCard from={objectTypeId} id={record.id} to="0-3" as="table" />
        <AssociatedCard from={objectTypeId} id={record.id} to={other} as="table" />
      </div>
    </div>
  );
}
