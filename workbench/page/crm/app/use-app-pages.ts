import { useMemo, useRef } from 'react';
import type { PageRequest } from '../../host';
import { appPage } from '../address/address';
import { useCrm } from '../context/crm-context';
import { resolvePage } from '../address/resolve-page';

/** The ways to the app's own pages; one and the same object for good, so that no extension starts anew with the address. */
export function useAppPages() {
  const crm = useCrm();
  const latest = useRef(crm);
  latest.current = crm;
  return useMemo(() => {
    const pageOf = (request: PageRequest) => appPage(latest.current.session.portalId, resolvePage(request));
    return {
      navigateToPage: (request: PageRequest) => latest.current.goTo(pageOf(request)),
      pageHref: (request: PageRequest) => latest.current.hrefTo(pageOf(request)),
    };
  }, []);
}
