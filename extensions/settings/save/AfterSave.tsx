import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import type { Functions } from '../section/functions-port';
import type { SectionProps } from '../section/section-props';
import { JudgeOffer } from './JudgeOffer';
import { keepsFigures } from '../figures/keeps-figures';
import { needsProperties } from './new-properties';
import type { Saved } from './use-save-settings';

/** What is left to do after a save: properties that new frameworks need, and stored figures. */
export function AfterSave(props: {
  readonly saved: Saved;
  readonly openDeals: number | null;
  readonly section: SectionProps;
  readonly functions: Functions;
  readonly onOpenAccount: () => void;
  readonly onClose: () => void;
}) {
  const { saved, openDeals, section, functions, onOpenAccount, onClose } = props;
  const { words, account } = section;
  const said = words.texts.settings.save;
  const { revision } = saved.note;
  return (
    <Alert testId="after-save" title={said.savedTitle(revision)} variant="success">
      <Flex direction="column" gap="sm">
        <Text>{said.savedHint}</Text>
        {needsProperties(saved, account) && (
          <Flex gap="sm" align="center" wrap>
            <Text>{said.needsProperties}</Text>
            <Button testId="open-account" size="sm" onClick={onOpenAccount}>
              {said.openAccount}
            </Button>
          </Flex>
        )}
        <JudgeOffer
          revision={revision}
          keeper={keepsFigures(account) ? saved.after.figures : 'stored'}
          openDeals={openDeals}
          functions={functions}
          words={words}
        />
        <Flex>
          <Button testId="close-after-save" size="sm" variant="transparent" onClick={onClose}>
            {said.close}
          </Button>
        </Flex>
      </Flex>
    </Alert>
  );
}
