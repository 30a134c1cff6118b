import { frameworks } from '../../src/frameworks';
import { answerProperties } from '../../src/qualification';

/** The properties whose change in HubSpot's own panels changes what the card shows: the answers, the stage, the pipeline. */
export const watchedProperties: readonly string[] = [
  'pipeline',
  'dealstage',
  ...frameworks.flatMap(answerProperties),
];
