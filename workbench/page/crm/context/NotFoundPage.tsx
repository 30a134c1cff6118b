import { Button } from '@mantine/core';
import { Compass } from '../../icons';
import { Link } from 'wouter';
import { dealsPage } from '../address/address';
import { useCrm } from './crm-context';
import { Notice } from './Notice';

interface NotFoundPageProps {
  readonly title: string;
  readonly children: string;
}

/** A page that is not there, and the way on from it. */
export function NotFoundPage({ title, children }: NotFoundPageProps) {
  const { session, hrefTo } = useCrm();
  const action = (
    <Button component={Link} href={hrefTo(dealsPage(session.portalId))} mt="sm">
      Go to all deals
    </Button>
  );
  return (
    <Notice icon={Compass} title={title} action={action} isPage>
      {children}
    </Notice>
  );
}
