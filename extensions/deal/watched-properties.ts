import { frameworks } from '../../src/frameworks';
import { evidenceProperty, levelProperty } from '../../src/qualification';

/** The properties whose change in HubSpot's own panels changes what the card shows: the answers, the stage, the pipeline. */
export const watchedProperties: readonly string[] = [
  'pipeline',
  'dealstage',
  ...frameworks.flatMap(({ id, criteria }) =>
    criteria.flatMap((criterion) => [levelProperty(id, criterion.id), evidenceProperty(id, criterion.id)]),
  ),
];
