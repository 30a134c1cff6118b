import { LoadingSpinner } from '@hubspot/ui-extensions';
import { useEffect } from 'react';
import { textsIn } from '../../src/texts';
import type { ChecklistProps } from './checklist-props';
import { ChecklistForm } from './ChecklistForm';
import { FailureNotice } from './FailureNotice';
import { useQualification } from './use-qualification';

/** The tab card: the whole checklist of the deal's framework, from loading to saved. */
export function Checklist(props: ChecklistProps & { readonly onChange: (callback: () => void) => void }) {
  const { dealId, language, functions, onChange } = props;
  const texts = textsIn(language);
  const source = useQualification(dealId, functions);
  const { refresh } = source;
  useEffect(() => onChange(refresh), [onChange, refresh]);

  if (source.state.kind === 'loading')
    return <LoadingSpinner label={texts.loading} layout="centered" showLabel />;
  if (source.state.kind === 'failed')
    return (
      <FailureNotice
        title={texts.openFailed}
        failure={source.state.failure}
        texts={texts}
        onRetry={source.retry}
      />
    );
  return <ChecklistForm {...props} qualification={source.state.qualification} onReply={source.replace} />;
}
