import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Search } from '../../icons';
import { useState } from 'react';

const pauseMs = 350;

interface QuickSearchProps {
  readonly query: string;
  readonly onSearch: (query: string) => void;
}

/** Searches as one types, after a pause; HubSpot allows five searches a second. */
export function QuickSearch({ query, onSearch }: QuickSearchProps) {
  const [text, setText] = useState(query);
  const [shown, setShown] = useState(query);
  const search = useDebouncedCallback(onSearch, pauseMs);
  if (shown !== query) {
    // The address changed by other means than typing: going back, another view.
    setShown(query);
    if (text.trim() !== query) setText(query);
  }
  const change = (next: string) => {
    setText(next);
    search(next.trim());
  };
  return (
    <TextInput
      type="search"
      size="xs"
      w={240}
      aria-label="Search deals"
      placeholder="Search name or description"
      leftSection={<Search size={14} />}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      rightSection={
        text === '' ? null : <CloseButton size="sm" aria-label="Clear search" onClick={() => change('')} />
      }
    />
  );
}
