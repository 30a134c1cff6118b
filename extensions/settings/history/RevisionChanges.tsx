import { LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { useCallback, useEffect, useState } from 'react';
import type { RevisionNote } from '../../../src/settings';
import { FailureNotice } from '../../shared/FailureNotice';
import { changeWords } from '../changes/change-words';
import type { Functions } from '../section/functions-port';
import { Lines } from '../section/Lines';
import type { SectionProps } from '../section/section-props';
import { readComparison } from './read-comparison';

type Comparing = { readonly kind: 'reading' } | Awaited<ReturnType<typeof readComparison>>;

/** What a revision changed, against the one before it. */
export function RevisionChanges(props: {
  readonly revision: number;
  readonly kept: readonly RevisionNote[];
  readonly functions: Functions;
  readonly section: SectionProps;
}) {
  const { revision, kept, functions, section } = props;
  const { texts } = section.words;
  const said = texts.settings.history;
  const [state, setState] = useState<Comparing>({ kind: 'reading' });
  const read = useCallback(() => {
    let isWanted = true;
    setState({ kind: 'reading' });
    void readComparison(revision, kept, functions).then((reply) => {
      if (isWanted) setState(reply);
    });
    return () => {
      isWanted = false;
    };
  }, [revision, kept, functions]);
  useEffect(read, [read]);
  if (!('ok' in state)) return <LoadingSpinner label={said.comparing} showLabel />;
  if (!state.ok)
    return <FailureNotice title={said.notCompared} failure={state} texts={texts} onRetry={read} />;
  if (state.difference === null) return <Text>{said.noneBefore}</Text>;
  const lines = changeWords(state.difference, section);
  return lines.length === 0 ? <Text>{said.same}</Text> : <Lines lines={lines} words={section.words} />;
}
