import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { CellView } from './money-cells';

/** A figure with its verdict, or what it needs. */
export function MoneyCell({ view }: { readonly view: CellView }) {
  const { value, tag, note } = view;
  return (
    <Flex direction="column" gap="flush">
      <Text>{value}</Text>
      {tag !== null && <StatusTag variant={tag.variant}>{tag.label}</StatusTag>}
      {note !== null && <Text variant="microcopy">{note}</Text>}
    </Flex>
  );
}
