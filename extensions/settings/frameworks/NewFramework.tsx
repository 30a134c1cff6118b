import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { PROPERTY_PREFIX } from '../../../src/qualification';
import { MAX_OWN_FRAMEWORKS, type Rulebook } from '../../../src/settings';
import type { SectionProps } from '../section-props';
import { withCopy } from './edits/copy-framework';
import { NameForm } from './NameForm';
import { newFrameworkId } from './edits/new-ids';
import { withNewFramework } from './edits/own-frameworks';
import { shownFrameworks } from './shown-framework';

/** A button that makes a framework of ops' own, from nothing or as a copy, and opens it. */
export function NewFramework(props: {
  readonly section: SectionProps;
  /** What it is to be a copy of; null for a new one. */
  readonly copyOf: { readonly id: string; readonly label: string } | null;
  readonly onOpen: (id: string) => void;
}) {
  const { section, copyOf } = props;
  const { draft, words } = section;
  const said = words.texts.settings.frameworks;
  const [isAsking, setAsking] = useState(false);
  if (isAsking) return <NameOfFramework {...props} onCancel={() => setAsking(false)} />;
  const isFull = Object.keys(draft.ownFrameworks).length >= MAX_OWN_FRAMEWORKS;
  return (
    <Flex direction="column" gap="xs" align="start">
      <Button
        disabled={isFull}
        onClick={() => setAsking(true)}
        testId={copyOf === null ? 'framework-new' : 'framework-copy'}
      >
        {copyOf === null ? said.newFramework : said.copy}
      </Button>
      {isFull && <Text variant="microcopy">{said.fullOfOwn(MAX_OWN_FRAMEWORKS)}</Text>}
    </Flex>
  );
}

/** Asks for the name of a framework, makes it and opens it. */
export function NameOfFramework(
  props: Parameters<typeof NewFramework>[0] & { readonly onCancel: () => void },
) {
  const { section, copyOf, onOpen, onCancel } = props;
  const { draft, rulebook, change, words } = section;
  const said = words.texts.settings.frameworks;
  const idFor = (name: string) => newFrameworkId(rulebook, name, copyOf?.id ?? null);
  const create = (label: string) => {
    const id = idFor(label);
    change(
      copyOf === null ? withNewFramework(draft, id, label) : withCopy(draft, { of: copyOf.id, id, label }),
    );
    onOpen(id);
  };
  return (
    <NameForm
      testId="framework-name"
      label={copyOf === null ? said.nameOfNew : said.nameOfCopy(copyOf.label)}
      hintFor={(name) => said.propertiesBegin(`${PROPERTY_PREFIX}${idFor(name)}_`)}
      faultOf={(name) => (isNameTaken(rulebook, name) ? said.nameTaken : null)}
      words={words}
      onName={create}
      onCancel={onCancel}
    />
  );
}

// HubSpot refuses two options of one name, and each framework is an option of qual_framework.
function isNameTaken(rulebook: Rulebook, name: string): boolean {
  return shownFrameworks(rulebook).some(({ label }) => label.toLowerCase() === name.toLowerCase());
}
