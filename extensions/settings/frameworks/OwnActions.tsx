import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import { useState, type ReactNode } from 'react';
import type { OwnFramework } from '../../../src/settings';
import type { SectionProps } from '../section/section-props';
import { withRetired } from './edits/own-frameworks';
import { usesOf, wordsOfUses } from './uses';

interface OwnProps extends SectionProps {
  readonly id: string;
  readonly own: OwnFramework;
  /** Whether it is in the saved settings, so that deals can hold answers of it. */
  readonly isSaved: boolean;
  readonly onDelete: () => void;
  /** The buttons that every framework has. */
  readonly children: ReactNode;
}

/** Takes an own framework out of use, brings it back, or deletes it. */
export function OwnActions(props: OwnProps) {
  const { draft, change, words, id, own, isSaved, onDelete, children } = props;
  const said = words.texts.settings.frameworks;
  const [isAsking, setAsking] = useState(false);
  return (
    <Flex direction="column" gap="xs">
      <Flex gap="sm" wrap>
        {children}
        <Button
          onClick={() => change(withRetired(draft, id, !own.retired))}
          testId={own.retired ? 'framework-bring-back' : 'framework-retire'}
        >
          {own.retired ? said.bringBack : said.retire}
        </Button>
        <Button
          disabled={isAsking || usesOf(draft, id).length > 0}
          // Nothing can hang on one that was never saved.
          onClick={() => (isSaved ? setAsking(true) : onDelete())}
          testId="framework-delete"
        >
          {said.delete}
        </Button>
      </Flex>
      {isAsking ? <AskDelete {...props} onKeep={() => setAsking(false)} /> : <Hints {...props} />}
    </Flex>
  );
}

function Hints({ draft, names, words, id, own }: OwnProps) {
  const said = words.texts.settings.frameworks;
  const uses = usesOf(draft, id);
  return (
    <>
      <Text variant="microcopy">{own.retired ? said.isRetired : said.retireHint}</Text>
      {uses.length > 0 && (
        <Text variant="microcopy">{said.usedStill(wordsOfUses(uses, names, words.texts))}</Text>
      )}
    </>
  );
}

function AskDelete({ words, own, onDelete, onKeep }: OwnProps & { readonly onKeep: () => void }) {
  const said = words.texts.settings.frameworks;
  return (
    <Alert title={said.deleteAsk(own.label)} variant="warning">
      <Flex direction="column" gap="sm">
        <Text>{said.deleteHint}</Text>
        <Flex gap="sm">
          <Button variant="destructive" onClick={onDelete} testId="framework-delete-yes">
            {said.deleteYes}
          </Button>
          <Button onClick={onKeep} testId="framework-delete-no">
            {said.deleteNo}
          </Button>
        </Flex>
      </Flex>
    </Alert>
  );
}
