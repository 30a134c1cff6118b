import type { Qualification } from '../../../src/protocol/qualification';
import { isSameValue, liveProperty } from '../../../src/qualification';
import type { PageProperties } from './record-page';

/** A deal once HubSpot keeps these values of it: figures that have come to what the card shows are no longer said to be others. */
export function listsAt(properties: PageProperties, qualification: Qualification): Qualification {
  const { inLists } = qualification;
  if (inLists === null) return qualification;
  const figures = inLists.figures.filter(({ figure, ours }) => {
    const { [liveProperty[figure]]: value } = properties;
    return value === undefined || !isSameValue('number', value, ours);
  });
  if (figures.length === inLists.figures.length) return qualification;
  return { ...qualification, inLists: figures.length === 0 ? null : { ...inLists, figures } };
}
