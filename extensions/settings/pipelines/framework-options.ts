import { frameworkIn, isUsable, usableFrameworks, type Rulebook } from '../../../src/settings';

export interface Option {
  readonly label: string;
  readonly value: string;
}

/**
 * The frameworks to choose from: those that may rule deals, then the built-in ones that are not enabled, named so by
 * `notEnabled`. The chosen one is always among them, whatever became of it.
 */
export function frameworkOptions(
  rulebook: Rulebook,
  chosen: string | null,
  notEnabled: (label: string) => string,
): readonly Option[] {
  const { frameworks, settings } = rulebook;
  const usable = usableFrameworks(rulebook).map(({ id, label }) => ({ value: id, label }));
  const others = frameworks
    .filter(({ id }) => !isUsable(settings, id) && !(id in settings.ownFrameworks))
    .map(({ id, label }) => ({ value: id, label: notEnabled(label) }));
  const options = [...usable, ...others];
  if (chosen === null || options.some(({ value }) => value === chosen)) return options;
  const label = frameworkIn(rulebook, chosen)?.label ?? settings.ownFrameworks[chosen]?.label ?? chosen;
  return [{ value: chosen, label }, ...options];
}
