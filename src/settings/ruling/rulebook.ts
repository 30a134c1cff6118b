import type { ApproachSettings } from '../../approach';
import { frameworks as builtIn, type Framework } from '../../frameworks';
import type { Standards } from '../../qualification';
import { entryOf } from '../schema/entry';
import { approachSettingsOf } from './approach-settings';
import { ownFrameworkOf } from './own-framework';
import type { Adjustment } from '../schema/own-schema';
import { defaultSettings, type Settings } from '../schema/settings-schema';

/** Settings made ready to judge deals by. */
export interface Rulebook {
  /** Of the settings: 0 where none were ever saved, and the built-in ones hold. */
  readonly revision: number;
  readonly settings: Settings;
  /** Every framework there is, as this account has it: built-in ones first, then its own, retired ones too. */
  readonly frameworks: readonly Framework[];
  readonly standards: Standards;
  /** With the money bands in the currency that ops set, else in US dollars. */
  readonly approach: ApproachSettings;
}

/** Makes settings ready to judge by. Own frameworks that are not whole are left out: checkSettings() says why. */
export function rulebookOf(settings: Settings, revision: number): Rulebook {
  const { adjustments, ownFrameworks, thresholds, belowExpectation, approach } = settings;
  const adjusted = builtIn.map((framework) => withAdjustment(framework, entryOf(adjustments, framework.id)));
  const own = Object.keys(ownFrameworks).flatMap((id) => ownFrameworkOf(ownFrameworks, id) ?? []);
  return {
    revision,
    settings,
    frameworks: [...adjusted, ...own],
    standards: { thresholds, belowExpectation },
    approach: approachSettingsOf(approach),
  };
}

/** What an account that never saved any settings is judged by. */
export const defaultRulebook: Rulebook = rulebookOf(defaultSettings, 0);

/** The framework of an id as this account has it, or undefined when there is none. */
export function frameworkIn({ frameworks }: Rulebook, id: string): Framework | undefined {
  return frameworks.find((framework) => framework.id === id);
}

/** The frameworks that may rule deals: the enabled built-in ones, and own ones that are not retired. */
export function usableFrameworks({ frameworks, settings }: Rulebook): readonly Framework[] {
  return frameworks.filter(({ id }) => isUsable(settings, id));
}

/** Whether a framework may rule deals. */
export function isUsable({ enabledFrameworks, ownFrameworks }: Settings, id: string): boolean {
  const own = entryOf(ownFrameworks, id);
  return own === undefined ? enabledFrameworks.includes(id) : !own.retired;
}

function withAdjustment(framework: Framework, adjustment: Adjustment | undefined): Framework {
  if (adjustment === undefined) return framework;
  const { weights, expected, staleDays } = adjustment;
  return {
    ...framework,
    staleDays: staleDays ?? framework.staleDays,
    criteria: framework.criteria.map((criterion) => ({
      ...criterion,
      weight: entryOf(weights, criterion.id) ?? criterion.weight,
      expected: entryOf(expected, criterion.id) ?? criterion.expected,
    })),
  };
}
