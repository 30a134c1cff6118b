import { StatusTag } from '@hubspot/ui-extensions';
import type { SummaryView } from './summary-view';

/** Readiness first, then the band; before the first answer a band would say nothing. */
export function Verdict({ view }: { readonly view: SummaryView }) {
  const { readiness, band, started } = view;
  return (
    <>
      {readiness !== null && (
        <StatusTag variant={readiness.variant} testId="readiness">
          {readiness.label}
        </StatusTag>
      )}
      {started && band !== null && (
        <StatusTag variant={band.variant} hollow testId="band">
          {band.label}
        </StatusTag>
      )}
    </>
  );
}
