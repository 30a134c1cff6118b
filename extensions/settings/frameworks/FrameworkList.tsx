import { Flex, Text } from '@hubspot/ui-extensions';
import type { SectionProps } from '../section/section-props';
import { frameworkRows } from './framework-rows';
import { FrameworkTable } from './FrameworkTable';
import { Leftovers } from './Leftovers';
import { NewFramework } from './NewFramework';

/** Every framework at a glance, and the way to a new one. */
export function FrameworkList(props: {
  readonly section: SectionProps;
  readonly onOpen: (id: string) => void;
}) {
  const { section, onOpen } = props;
  const said = section.words.texts.settings.frameworks;
  return (
    <Flex direction="column" gap="md">
      <Leftovers section={section} />
      <Text>{said.intro}</Text>
      <NewFramework section={section} onOpen={onOpen} />
      <FrameworkTable rows={frameworkRows(section)} section={section} onOpen={onOpen} />
    </Flex>
  );
}
