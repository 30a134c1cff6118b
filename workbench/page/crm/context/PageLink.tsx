import { Anchor, type AnchorProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Page } from '../address/address';
import { useCrm } from './crm-context';

interface PageLinkProps extends AnchorProps {
  readonly to: Page;
  readonly children: ReactNode;
}

/** A real link to another page of the CRM: it opens in a new tab as any link does. */
export function PageLink({ to, children, ...props }: PageLinkProps) {
  const { hrefTo } = useCrm();
  return (
    <Anchor component={Link} href={hrefTo(to)} {...props}>
      {children}
    </Anchor>
  );
}
