import { Flex, Text } from '@hubspot/ui-extensions';
import type { SectionProps } from '../section/section-props';
import { frameworkRows } from './framework-rows';
import { FrameworkTable } from './FrameworkTable';
import { Leftovers } from './Leftovers';
import { NewFramework } from './NewFramework';

/** Every framework at a glance, and the way to a new one. */
export function FrameworkList(props: SectionProps & { readonly onOpen: (id: string) => void }) {
  const said = props.words.texts.settings.frameworks;
  return (
    <Flex direction="column" gap="md">
      <Leftovers {...props} />
      <Text>{said.intro}</Text>
      <NewFramework {...props} />
      <FrameworkTable {...props} rows={frameworkRows(props)} />
    </Flex>
  );
}
