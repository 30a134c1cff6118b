import { Flex } from '@hubspot/ui-extensions';
import { ExportBox, type FileProps } from './ExportBox';
import { ImportBox } from './ImportBox';

/** The settings out as a file, and in from one. */
export function FileSection(props: FileProps) {
  return (
    <Flex direction="column" gap="md">
      <ExportBox {...props} />
      <ImportBox {...props} />
    </Flex>
  );
}
