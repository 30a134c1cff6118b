import type { PipelineFit } from './pipeline-fit';

/** What a script reads. */
export function fitJson({ note, timeZone: _zone, ownYardsticks: _own, ...judged }: PipelineFit) {
  return { ...judged, notes: note === null ? [] : [note] };
}
