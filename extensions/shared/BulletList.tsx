import { List, Text } from '@hubspot/ui-extensions';

/** Sentences one under the other, each with a dot before it. */
export function BulletList({ lines }: { readonly lines: readonly string[] }) {
  return (
    <List variant="unordered-styled">
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </List>
  );
}
