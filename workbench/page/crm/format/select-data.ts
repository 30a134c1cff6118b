import type { Option } from './account-schema';

interface Item {
  readonly value: string;
  readonly label: string;
}

/** Options as a drop-down wants them: under headings when they have groups. A value listed twice is kept once. */
export function selectData(
  options: readonly Option[],
): (Item | { readonly group: string; readonly items: Item[] })[] {
  const unique = [...new Map(options.map((option) => [option.value, option])).values()];
  const plain = unique.filter((option) => option.group === undefined).map(toItem);
  const groups = [...new Set(unique.flatMap(({ group }) => group ?? []))];
  return [
    ...plain,
    ...groups.map((group) => ({
      group,
      items: unique.filter((option) => option.group === group).map(toItem),
    })),
  ];
}

function toItem({ value, label }: Option): Item {
  return { value, label };
}
