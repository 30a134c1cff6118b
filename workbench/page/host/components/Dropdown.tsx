import { Button, Menu } from '@mantine/core';
import { ChevronDown } from '../../icons';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { extensionEvent, fire } from '../drawing/fire';
import { useReactions } from '../drawing/host-context';
import { flag, handler, node, oneOf, size, testId, testIdAttribute, text } from '../drawing/props';
import { WithOverlay } from '../drawing/WithOverlay';

const oldOption = z.object({ label: z.string(), onClick: handler });
const dropdownSchema = z.object({
  ...testId,
  children: node,
  /** The deprecated way to name the items. */
  options: z.array(oldOption).catch([]),
  buttonText: text(),
  buttonSize: size('md'),
  variant: oneOf(['primary', 'secondary', 'transparent'], 'primary'),
  disabled: flag(),
});
const sizes = { xs: 'compact-xs', sm: 'compact-sm', md: 'sm', lg: 'sm', xl: 'sm' } as const;

/** A button with a menu. The menu stays mounted, so that a modal of one of its items outlives its closing. */
export const Dropdown = drawn(dropdownSchema, (props) => (
  <Menu position="bottom-start" keepMounted>
    <Menu.Target>
      <Button
        {...testIdAttribute(props.testId)}
        className="uix-button"
        variant={props.variant}
        size={sizes[props.buttonSize]}
        disabled={props.disabled}
        rightSection={<ChevronDown size={14} aria-hidden />}
      >
        {props.buttonText}
      </Button>
    </Menu.Target>
    <Menu.Dropdown className="uix-root">
      {props.options.map((item) => (
        <Menu.Item key={item.label} onClick={() => void fire(item.onClick)}>
          {item.label}
        </Menu.Item>
      ))}
      {props.children}
    </Menu.Dropdown>
  </Menu>
));

export const DropdownButtonItem = drawn(
  z.object({ ...testId, children: node, onClick: handler, overlay: node }),
  (props) => {
    const reactions = useReactions();
    return (
      <WithOverlay overlay={props.overlay}>
        {({ openOverlay }) => (
          <Menu.Item
            {...testIdAttribute(props.testId)}
            onClick={(event) => {
              void fire(props.onClick, extensionEvent(event), reactions);
              openOverlay();
            }}
          >
            {props.children}
          </Menu.Item>
        )}
      </WithOverlay>
    );
  },
);
