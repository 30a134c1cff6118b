import { Button, VisuallyHidden } from '@mantine/core';
import { ChevronLeft, Handshake } from '../../icons';
import { useState } from 'react';
import { dealsPage } from '../address/address';
import { AllProperties } from '../properties/AllProperties';
import { PropertyRow } from '../properties/PropertyRow';
import type { RecordInView } from '../properties/record-in-view';
import { useCrm } from '../context/crm-context';
import { PageLink } from '../context/PageLink';
import { Card } from './Card';
import { propertiesNamed } from './properties-named';
import classes from './Record.module.css';

const headNames = ['dealname', 'amount', 'closedate', 'pipeline', 'dealstage'];
const aboutNames = [
  'hubspot_owner_id',
  'dealtype',
  'hs_priority',
  'description',
  'hs_next_step',
  'createdate',
  'hs_lastmodifieddate',
];

/** The left column: what the deal is, and the properties one looks at first; the others are one click away. */
export function DealSummary({ view }: { readonly view: RecordInView }) {
  const { session } = useCrm();
  const [viewingAll, setViewingAll] = useState(false);
  return (
    <>
      {/* The name below is a button to edit it; a page needs its heading all the same. */}
      <VisuallyHidden component="h1">{view.record.properties['dealname'] ?? 'Deal'}</VisuallyHidden>
      <div className={classes.crumb}>
        <PageLink to={dealsPage(session.portalId)} size="sm">
          <ChevronLeft size={14} aria-hidden="true" /> Deals
        </PageLink>
      </div>
      <section className={classes.card} aria-label="Deal">
        <div className={classes.summary}>
          <span className={classes.recordIcon} aria-hidden="true">
            <Handshake size={22} strokeWidth={1.75} />
          </span>
          {propertiesNamed(headNames, view.schema).map((property) => (
            <PropertyRow key={property.name} property={property} view={view} />
          ))}
        </div>
      </section>
      <Card title="About this deal">
        {propertiesNamed(aboutNames, view.schema).map((property) => (
          <PropertyRow key={property.name} property={property} view={view} />
        ))}
        <Button variant="default" size="xs" fullWidth mt="sm" onClick={() => setViewingAll(true)}>
          View all properties
        </Button>
      </Card>
      {viewingAll && <AllProperties view={view} onClose={() => setViewingAll(false)} />}
    </>
  );
}
