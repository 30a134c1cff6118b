import { Flex } from '@hubspot/ui-extensions';
import type { SectionProps } from '../section/section-props';
import { ExportBox } from './ExportBox';
import { ImportBox } from './ImportBox';

/** The settings out as a file, and in from one. */
export function FileSection(props: {
  readonly section: SectionProps;
  readonly onCopy: (text: string) => Promise<void>;
  /** Shows a message of success. */
  readonly onSaid: (message: string) => void;
}) {
  const { section, onCopy, onSaid } = props;
  return (
    <Flex direction="column" gap="md">
      <ExportBox section={section} onCopy={onCopy} onSaid={onSaid} />
      <ImportBox section={section} onSaid={onSaid} />
    </Flex>
  );
}
