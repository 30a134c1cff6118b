import type { Qualification } from '../../../src/protocol/qualification';
import type { Catalogue } from '../../../src/texts';

/**
 * Why the figures of a deal cannot be told just now, so that what is stored stays: the settings or the contact labels that they go
 * by are gone from HubSpot. Empty as a rule.
 */
export function heldBack({ settings, missingLabels }: Qualification, texts: Catalogue): readonly string[] {
  return [
    ...(missingLabels.length === 0 ? [] : [texts.missingLabels(missingLabels.join(', '))]),
    ...(settings.problem === 'gone' ? [texts.settingsNameGone] : []),
  ];
}
