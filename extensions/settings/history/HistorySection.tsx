import { Alert, Button, EmptyState, Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { useCallback } from 'react';
import { FailureNotice } from '../../shared/FailureNotice';
import { useReply } from '../../shared/use-reply';
import type { Functions } from '../section/functions-port';
import type { SectionProps, SettingsWords } from '../section/section-props';
import { RevisionTable } from './RevisionTable';
import { useGoingBack, type WayBack } from './use-going-back';

/** The earlier revisions of the settings: who saved what, and the way back. */
export function HistorySection(
  props: SectionProps & {
    /** Whether the draft has changes that going back would replace. */
    readonly hasUnsaved: boolean;
    readonly functions: Functions;
  },
) {
  const { hasUnsaved, functions, change, words } = props;
  const { texts } = words;
  const said = texts.settings.history;
  const [state, reload] = useReply(useCallback(() => functions.listRevisions({}), [functions]));
  const back = useGoingBack(functions, change);
  if (state.kind === 'loading') return <LoadingSpinner label={said.loading} layout="centered" showLabel />;
  if (state.kind === 'failed')
    return (
      <FailureNotice
        inHubSpotsWords
        title={said.failed}
        failure={state.failure}
        texts={texts}
        onRetry={reload}
      />
    );
  const { revisions } = state.reply;
  if (revisions.length === 0)
    return (
      <EmptyState title={said.empty} layout="vertical">
        <Text>{said.emptyHint}</Text>
      </EmptyState>
    );
  return (
    <Flex direction="column" gap="md">
      <Text variant="microcopy">{said.hint}</Text>
      <GoingBackNotice back={back} words={words} />
      <RevisionTable
        {...props}
        revisions={revisions}
        reading={back.state.kind === 'reading' ? back.state.revision : null}
        onGoBack={hasUnsaved ? back.ask : back.go}
      />
    </Flex>
  );
}

function GoingBackNotice({ back, words }: { readonly back: WayBack; readonly words: SettingsWords }) {
  const { state, go, leaveIt } = back;
  const { texts } = words;
  const said = texts.settings.history;
  switch (state.kind) {
    case 'idle':
    case 'reading':
      return null;
    case 'done':
      return <Alert testId="went-back" title={said.wentBack(state.revision)} variant="success" />;
    case 'failed':
      return (
        <FailureNotice
          inHubSpotsWords
          title={said.notGoneBack}
          failure={state.failure}
          texts={texts}
          onRetry={() => go(state.revision)}
        />
      );
    case 'asking':
      return (
        <Alert testId="replace-unsaved" title={said.replaceTitle(state.revision)} variant="warning">
          <Flex gap="sm">
            <Button testId="replace" size="sm" onClick={() => go(state.revision)}>
              {said.replace}
            </Button>
            <Button testId="keep" size="sm" onClick={leaveIt}>
              {said.keep}
            </Button>
          </Flex>
        </Alert>
      );
  }
}
