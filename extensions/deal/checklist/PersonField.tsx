import { Flex, Select, Text } from '@hubspot/ui-extensions';
import { useAssociations } from '@hubspot/ui-extensions/crm';
import { useState } from 'react';
import { roleLabels, type Role } from '../../../src/frameworks';
import type { Failure } from '../../../src/protocol/failure';
import type { NamePersonReply } from '../../../src/protocol/name-person';
import type { Catalogue } from '../../../src/texts';
import { FailureNotice } from '../../shared/FailureNotice';
import type { CardWords } from '../words/card-words';

// HubSpot's largest page; a deal of more contacts names its people in HubSpot's own panel.
const CONTACTS_SHOWN = 100;
const CONTACT_PROPERTIES = ['firstname', 'lastname', 'email', 'jobtitle'];
// Not the empty text: a select may take that for nothing chosen.
const NOBODY = 'nobody';

export interface PersonFieldProps {
  readonly role: Role;
  /** The contacts who have the role now. */
  readonly contactIds: readonly string[];
  readonly readOnly: boolean;
  readonly words: CardWords;
  readonly onName: (role: Role, contactId: string | null) => Promise<NamePersonReply>;
}

/** Which of the deal's contacts is the champion, economic buyer and so on. Stored at once, as a label of the association. */
export function PersonField({ role, contactIds, readOnly, words, onName }: PersonFieldProps) {
  const { texts, language } = words;
  const contacts = useAssociations({
    toObjectType: '0-1',
    properties: CONTACT_PROPERTIES,
    pageLength: CONTACTS_SHOWN,
  });
  const [state, setState] = useState<'idle' | 'saving' | Failure>('idle');
  const options = contacts.results.map(({ toObjectId, properties }) => ({
    value: String(toObjectId),
    label: contactWords(String(toObjectId), properties, texts),
  }));
  const named = contactIds[0] ?? NOBODY;
  const known = options.some(({ value }) => value === named);
  const unknown = contacts.isLoading ? '…' : texts.hiddenContact;

  const name = async (contactId: string) => {
    setState('saving');
    const reply = await onName(role, contactId === NOBODY ? null : contactId);
    setState(reply.ok ? 'idle' : reply);
  };

  if (contacts.error !== null) return <Text variant="microcopy">{texts.contactsFailed}</Text>;
  if (!readOnly && !contacts.isLoading && options.length === 0 && named === NOBODY)
    return <Text variant="microcopy">{texts.noContacts}</Text>;
  return (
    <Flex direction="column" gap="xs">
      <Select
        name={`person-${role}`}
        label={texts.personIs(roleLabels[role][language])}
        {...(readOnly ? {} : { description: texts.personHint })}
        readOnly={readOnly || state === 'saving' || contacts.isLoading}
        options={[
          { value: NOBODY, label: texts.nobody },
          ...(named === NOBODY || known ? [] : [{ value: named, label: unknown }]),
          ...options,
        ]}
        value={named}
        onChange={(chosen) => {
          if (typeof chosen === 'string' && chosen !== named) void name(chosen);
        }}
        testId={`person-${role}`}
      />
      {contactIds.length > 1 && <Text variant="microcopy">{texts.alsoNamed(contactIds.length)}</Text>}
      {typeof state === 'object' && (
        <FailureNotice title={texts.personNotSaved} failure={state} texts={texts} />
      )}
    </Flex>
  );
}

/** Somebody without a name is known by the e-mail, and without that by the number in the address of HubSpot's page. */
function contactWords(
  id: string,
  properties: Readonly<Record<string, string | null>>,
  texts: Catalogue,
): string {
  const said = (name: string) => properties[name]?.trim() ?? '';
  const name = [said('firstname'), said('lastname')].filter(Boolean).join(' ');
  const shown = [name, said('email'), texts.contactNumber(id)].find((words) => words !== '') ?? '';
  const title = said('jobtitle');
  return title === '' ? shown : `${shown}, ${title}`;
}
