import { useEffect, useMemo, useRef } from 'react';
import type { CrmBridge } from '../../host';
import { schemaFor } from './schema-for';
import { useCrm } from '../context/crm-context';
import { useAccountSchema } from '../context/use-account-schema';
import { createBridgeWithoutRecord } from './account-bridge';
import { useAppPages } from './use-app-pages';

/** The bridge of an extension that stands on no record; null until the account's definitions, which it formats by, are read. */
export function useAccountBridge(): CrmBridge | null {
  const { hubspot, reader } = useCrm();
  const pages = useAppPages();
  const read = {
    '0-1': useAccountSchema('0-1'),
    '0-2': useAccountSchema('0-2'),
    '0-3': useAccountSchema('0-3'),
  };
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  const bridge = useMemo(
    () =>
      createBridgeWithoutRecord({
        hubspot,
        reader,
        schemaOf: (objectType) =>
          schemaFor(objectType, {
            '0-1': latest.current['0-1'].schema,
            '0-2': latest.current['0-2'].schema,
            '0-3': latest.current['0-3'].schema,
          }),
        reloadPage: () => window.location.reload(),
        ...pages,
      }),
    [hubspot, reader, pages],
  );
  // Definitions that cannot be read leave values unformatted; the extension itself may do without.
  const isReady = Object.values(read).every(({ schema, error }) => schema !== null || error !== null);
  return isReady ? bridge : null;
}
