import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { MAX_OWN_FRAMEWORKS } from '../../../src/settings';
import type { SectionProps } from '../section/section-props';
import { hasRoomForOwn } from './edits/own-frameworks';
import { NameOfFramework } from './NameOfFramework';

/** A button that makes a framework of ops' own from nothing, and opens it. */
export function NewFramework(props: SectionProps & { readonly onOpen: (id: string) => void }) {
  const { draft, words } = props;
  const said = words.texts.settings.frameworks;
  const [isAsking, setAsking] = useState(false);
  if (isAsking) return <NameOfFramework {...props} copyOf={null} onCancel={() => setAsking(false)} />;
  const hasRoom = hasRoomForOwn(draft);
  return (
    <Flex direction="column" gap="xs" align="start">
      <Button disabled={!hasRoom} onClick={() => setAsking(true)} testId="framework-new">
        {said.newFramework}
      </Button>
      {!hasRoom && <Text variant="microcopy">{said.fullOfOwn(MAX_OWN_FRAMEWORKS)}</Text>}
    </Flex>
  );
}
