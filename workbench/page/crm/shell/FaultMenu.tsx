import { Menu, Text, UnstyledButton } from '@mantine/core';
import { Check, ChevronDown, Zap } from '../../icons';
import { faultSchema } from '../../../wire';
import { faultWords } from './fault-words';
import classes from './Shell.module.css';
import { useFault } from './use-fault';

/** What goes wrong on purpose, for the app's calls alone. */
export function FaultMenu() {
  const { fault, setFault } = useFault();
  return (
    <Menu position="bottom-end" width={340}>
      <Menu.Target>
        <UnstyledButton className={classes.barButton ?? ''}>
          <Zap size={16} aria-hidden="true" />
          <span>{fault === 'none' ? 'Faults' : faultWords[fault].name}</span>
          <ChevronDown size={14} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>What the app meets</Menu.Label>
        {faultSchema.options.map((option) => (
          <Menu.Item
            key={option}
            onClick={() => setFault(option)}
            rightSection={option === fault ? <Check size={16} aria-label="on" /> : null}
          >
            <Text size="sm" fw={500}>
              {faultWords[option].name}
            </Text>
            <Text size="xs" className={classes.soft ?? ''}>
              {faultWords[option].effect}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
