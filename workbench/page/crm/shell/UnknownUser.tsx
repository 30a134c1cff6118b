import { Button, Group } from '@mantine/core';
import { UserX } from '../../icons';
import { Link } from 'wouter';
import type { Session } from '../../../wire';
import type { Address } from '../address/address';
import { writeAddress } from '../address/write-address';
import { Notice } from '../context/Notice';

interface UnknownUserProps {
  readonly session: Session;
  readonly address: Address;
}

/** The link names somebody who cannot sign in to this account: offer those who can, on the same page. */
export function UnknownUser({ session, address }: UnknownUserProps) {
  const action = (
    <Group gap="xs" justify="center">
      {session.users.map((user) => (
        <Button
          key={user.id}
          component={Link}
          variant="default"
          href={writeAddress({ ...address, userId: user.id })}
        >
          {user.firstName} {user.lastName} ({user.role})
        </Button>
      ))}
    </Group>
  );
  return (
    <main>
      <Notice icon={UserX} title="No such user" action={action} isPage>
        {`Nobody with the id ${address.userId} can sign in to ${session.accountName}. Continue as:`}
      </Notice>
    </main>
  );
}
