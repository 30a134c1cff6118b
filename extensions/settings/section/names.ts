import type { SettingsAccount } from '../../../src/protocol/open-settings';
import { frameworkIn, type Rulebook } from '../../../src/settings';
import type { Language } from '../../../src/texts';

/** What ids are called on the screen; an id that is nowhere is called by itself. */
export interface Names {
  readonly framework: (id: string) => string;
  readonly criterion: (frameworkId: string, id: string) => string;
  readonly pipeline: (id: string) => string;
  readonly stage: (pipelineId: string, id: string) => string;
  readonly property: (name: string) => string;
  readonly option: (property: string, value: string) => string;
}

/** @param rulebooks Where frameworks are looked up, one after the other: what was removed is only in an older one. */
export function namesIn(
  rulebooks: readonly Rulebook[],
  { pipelines, properties }: SettingsAccount,
  language: Language,
): Names {
  const pipeline = (id: string) => pipelines.find((each) => each.id === id);
  const property = (name: string) => properties.find((each) => each.name === name);
  const found = <Value>(look: (rulebook: Rulebook) => Value | undefined) =>
    rulebooks.map(look).find((value) => value !== undefined);
  return {
    // A framework that is not whole is in no rulebook, but has a name.
    framework: (id) =>
      found((rulebook) => frameworkIn(rulebook, id)?.label) ??
      found(({ settings }) => settings.ownFrameworks[id]?.label) ??
      id,
    criterion: (frameworkId, id) =>
      found((rulebook) => frameworkIn(rulebook, frameworkId)?.criteria.find((each) => each.id === id))?.label[
        language
      ] ?? id,
    pipeline: (id) => pipeline(id)?.label ?? id,
    stage: (pipelineId, id) => pipeline(pipelineId)?.stages.find((each) => each.id === id)?.label ?? id,
    property: (name) => property(name)?.label ?? name,
    option: (name, value) => property(name)?.options.find((each) => each.value === value)?.label ?? value,
  };
}
