import { Select, type SelectProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect, useReducer, useRef } from 'react';

type ListSelectProps = Omit<
  SelectProps,
  'ref' | 'role' | 'withScrollArea' | 'dropdownOpened' | 'onDropdownOpen' | 'onDropdownClose'
>;

/**
 * Mantine's Select as the combobox it is. Its own field has no role, does not say whether its list is open, and names the list
 * only when it happens to be drawn again; and what scrolls in its list is no part of the list, so that no key would reach it.
 */
export function ListSelect(props: ListSelectProps) {
  const [isOpen, { open, close }] = useDisclosure(props.defaultDropdownOpened ?? false);
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Not a prop: Mantine overwrites it with nothing.
    field.current?.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) return undefined;
    const timer = setTimeout(drawAgain);
    return () => clearTimeout(timer);
  }, [isOpen]);
  return (
    <Select
      {...props}
      ref={field}
      role="combobox"
      onDropdownOpen={open}
      onDropdownClose={close}
      // A list that is not shown is not there: nothing then finds two things of one name.
      comboboxProps={{ keepMounted: false, ...props.comboboxProps }}
      withScrollArea={false}
      styles={{ options: { maxHeight: 240, overflowY: 'auto' } }}
    />
  );
}
