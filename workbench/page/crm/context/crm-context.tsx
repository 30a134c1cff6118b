import { createContext, useCallback, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { useLocation } from 'wouter';
// As they stand in the address: wouter's own hooks decode them, and decoding twice makes other values of some.
import { usePathname, useSearch } from 'wouter/use-browser-location';
import type { Fault, Session, WorkbenchUser } from '../../../wire';
import type { Address, Page } from '../address/address';
import { readAddress } from '../address/read-address';
import { writeAddress } from '../address/write-address';
import { createHubSpot, type HubSpot } from '../api/hubspot';
import type { Reader } from '../format/format-value';

/** What every part of the page may use: who looks, where, and the ways to HubSpot and to other pages. */
export interface Crm {
  readonly session: Session;
  readonly user: WorkbenchUser;
  readonly hubspot: HubSpot;
  readonly reader: Reader;
  readonly address: Address;
  /** The address of a page, for a link: user and fault stay as they are. */
  readonly hrefTo: (page: Page) => string;
  readonly goTo: (page: Page, how?: { readonly replace: boolean }) => void;
  readonly switchUser: (userId: number) => void;
  /** Puts the fault in the address, without a step in the browser's history. */
  readonly noteFault: (fault: Fault) => void;
}

const CrmContext = createContext<Crm | null>(null);

/** What {@link CrmProvider} provides; it is a mistake to call this outside of it. */
export function useCrm(): Crm {
  const crm = useContext(CrmContext);
  if (crm === null) throw new Error('useCrm() was called outside CrmProvider');
  return crm;
}

/** The signed-in user of an address: the one it names, else the first. */
export function userOf(session: Session, address: Address): WorkbenchUser | undefined {
  if (address.userId === null) return session.users[0];
  return session.users.find((user) => user.id === address.userId);
}

/** Where the browser is, parsed. */
export function useAddress(): Address {
  const path = usePathname();
  const search = useSearch();
  return useMemo(() => readAddress(path, search), [path, search]);
}

interface CrmProviderProps {
  readonly session: Session;
  readonly user: WorkbenchUser;
  readonly children: ReactNode;
}

/** Lends {@link Crm} to everything below. */
export function CrmProvider({ session, user, children }: CrmProviderProps) {
  const address = useAddress();
  const [, navigate] = useLocation();
  const hubspot = useMemo(() => createHubSpot(user.token), [user.token]);
  const reader = useMemo(
    () => ({ locale: user.locale, timeZone: session.timeZone, currency: session.currency }),
    [user.locale, session.timeZone, session.currency],
  );
  const hrefTo = useCallback(
    (page: Page) => writeAddress({ page, userId: user.id, fault: address.fault }),
    [user.id, address.fault],
  );
  const goTo = useCallback(
    (page: Page, how?: { readonly replace: boolean }) => navigate(hrefTo(page), how),
    [hrefTo, navigate],
  );
  useEffect(() => {
    // Whoever gets the link sees it with the same eyes; the start page is on its way to another address anyway.
    if (address.userId === null && address.page.kind !== 'home') goTo(address.page, { replace: true });
  }, [address, goTo]);
  const switchUser = useCallback(
    (userId: number) => navigate(writeAddress({ ...address, userId })),
    [address, navigate],
  );
  const noteFault = useCallback(
    (fault: Fault) => navigate(writeAddress({ ...address, userId: user.id, fault }), { replace: true }),
    [address, user.id, navigate],
  );
  const crm = useMemo(
    () => ({ session, user, hubspot, reader, address, hrefTo, goTo, switchUser, noteFault }),
    [session, user, hubspot, reader, address, hrefTo, goTo, switchUser, noteFault],
  );
  return <CrmContext.Provider value={crm}>{children}</CrmContext.Provider>;
}
