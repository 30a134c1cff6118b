import type { PipelineFit } from './pipeline-fit';

/** What a script reads. */
export function fitJson({ note, timeZone: _zone, ...judged }: PipelineFit) {
  return { ...judged, notes: note === null ? [] : [note] };
}
