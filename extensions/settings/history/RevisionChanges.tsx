import { LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { useCallback } from 'react';
import type { RevisionNote } from '../../../src/settings';
import { FailureNotice } from '../../shared/FailureNotice';
import { useReply } from '../../shared/use-reply';
import { changeWords, type Around } from '../changes/change-words';
import type { Functions } from '../section/functions-port';
import { Lines } from '../section/Lines';
import { readComparison } from './read-comparison';

/** What a revision changed, against the one before it. */
export function RevisionChanges(
  props: Around & {
    readonly revision: number;
    readonly kept: readonly RevisionNote[];
    readonly functions: Functions;
  },
) {
  const { revision, kept, functions, words } = props;
  const { texts } = words;
  const said = texts.settings.history;
  const [state, again] = useReply(
    useCallback(() => readComparison(revision, kept, functions), [revision, kept, functions]),
  );
  if (state.kind === 'loading') return <LoadingSpinner label={said.comparing} showLabel />;
  if (state.kind === 'failed')
    return (
      <FailureNotice
        inHubSpotsWords
        title={said.notCompared}
        failure={state.failure}
        texts={texts}
        onRetry={again}
      />
    );
  const { difference } = state.reply;
  if (difference === null) return <Text>{said.noneBefore}</Text>;
  const lines = changeWords(difference, props);
  return lines.length === 0 ? <Text>{said.same}</Text> : <Lines lines={lines} words={words} />;
}
