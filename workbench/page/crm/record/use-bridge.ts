import { useEffect, useMemo, useRef } from 'react';
import type { CrmBridge } from '../../host/contract';
import { useAppPages } from '../app/use-app-pages';
import type { RecordInView } from '../properties/record-in-view';
import { useCrm } from '../context/crm-context';
import { useAccountSchema } from '../context/use-account-schema';
import { createCrmBridge } from './crm-bridge';
import { schemaFor } from '../app/schema-for';
import type { OpenRecord } from './use-record';

/** The bridge of the record on the page; one and the same as long as the page shows that record. */
export function useBridge(view: RecordInView, open: OpenRecord): CrmBridge {
  const { hubspot, reader } = useCrm();
  const pages = useAppPages();
  const contacts = useAccountSchema('0-1').schema;
  const companies = useAccountSchema('0-2').schema;
  const schemas = { '0-1': contacts, '0-2': companies, '0-3': view.schema };
  const latest = useRef(schemas);
  useEffect(() => {
    latest.current = schemas;
  });
  const { objectTypeId } = view;
  const objectId = view.record.id;
  const { changes, refresh } = open;
  return useMemo(
    () =>
      createCrmBridge({
        hubspot,
        reader,
        objectTypeId,
        objectId,
        changes,
        schemaOf: (objectType) => schemaFor(objectType, latest.current),
        refresh,
        reloadPage: () => window.location.reload(),
        ...pages,
      }),
    [hubspot, reader, objectTypeId, objectId, changes, refresh, pages],
  );
}
