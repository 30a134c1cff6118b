import { Avatar, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { Check, ChevronDown } from '../../icons';
import type { WorkbenchUser } from '../../../wire';
import { useCrm } from '../context/crm-context';
import classes from './Shell.module.css';

const roleNames: Readonly<Record<WorkbenchUser['role'], string>> = {
  rep: 'Sales rep',
  manager: 'Sales manager',
  ops: 'Sales ops',
};

/** Who is signed in, and the menu that signs in somebody else on the same page. */
export function UserMenu() {
  const { session, user, switchUser } = useCrm();
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <UnstyledButton className={classes.barButton ?? ''}>
          <Avatar size={28} radius="xl" color="teal" variant="filled" aria-hidden="true">
            {user.firstName.slice(0, 1)}
            {user.lastName.slice(0, 1)}
          </Avatar>
          <span className={classes.userName} aria-hidden="true">
            {nameOf(user)}
          </span>
          <VisuallyHidden>{`${nameOf(user)}, switch user`}</VisuallyHidden>
          <ChevronDown size={14} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Sign in as</Menu.Label>
        {session.users.map((other) => (
          <Menu.Item
            key={other.id}
            onClick={() => switchUser(other.id)}
            rightSection={other.id === user.id ? <Check size={16} aria-label="signed in" /> : null}
          >
            <Text size="sm" fw={500}>
              {nameOf(other)}
            </Text>
            <Text size="xs" className={classes.soft ?? ''}>
              {roleNames[other.role]} · {languageOf(other)} · {other.email}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function languageOf({ locale }: WorkbenchUser): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(locale.split('-')[0] ?? locale) ?? locale;
}

function nameOf(user: WorkbenchUser): string {
  return `${user.firstName} ${user.lastName}`;
}
