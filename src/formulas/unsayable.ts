import { isReadableName } from '../formula-language';
import {
  entryOf,
  goneInMappings,
  goneInPipeline,
  type Rulebook,
  type SettingsIssue,
  type SettingsPath,
} from '../settings';
import { rulingFrameworks, sayCondition, type FormulaAccount } from './ruling-formulas';

/** Something in the settings that keeps HubSpot from working the figures out: then there are no formulas at all. */
export interface Unsayable {
  /** Where in the settings. */
  readonly path: SettingsPath;
  /** `gone`: it names what HubSpot has no more, so that Plumbline leaves such deals as they are too. `no-formula`: formulas alone cannot say it. */
  readonly why: 'gone' | 'no-formula';
  /** The property or stage, as the settings name it. */
  readonly name: string;
}

/** What keeps HubSpot from telling which framework rules a deal, or what is answered under it. */
export function unsayableIn(rulebook: Rulebook, account: FormulaAccount): readonly Unsayable[] {
  const rules = unsayableRules(rulebook, account);
  return rules.length > 0 ? rules : unsayableMappings(rulebook, account);
}

function unsayableRules({ settings }: Rulebook, account: FormulaAccount): readonly Unsayable[] {
  return account.pipelines.flatMap((pipeline) => {
    const { rules = [] } = entryOf(settings.pipelines, pipeline.id) ?? {};
    const known = { pipeline: { ...pipeline, label: pipeline.id }, hasProperty: hasProperty(account) };
    // A milestone of a stage that is gone changes nothing for the stages that are there.
    const gone = goneInPipeline(settings, pipeline.id, known).filter(({ path }) => path[2] === 'rules');
    const unsaid = rules.flatMap(({ when }, rule) =>
      (when?.conditions ?? []).flatMap((condition, index): readonly Unsayable[] => {
        const name = condition.property;
        if (!known.hasProperty(name) || sayCondition(condition, account) !== null) return [];
        const path = ['pipelines', pipeline.id, 'rules', rule, 'when', 'conditions', index];
        return [{ path, why: 'no-formula', name }];
      }),
    );
    return [...gone.map(asGone), ...unsaid];
  });
}

/** What a property can be of that holds a criterion's level. */
const readable: readonly string[] = ['enumeration', 'bool', 'string'];

function unsayableMappings(rulebook: Rulebook, account: FormulaAccount): readonly Unsayable[] {
  const { settings } = rulebook;
  return rulingFrameworks(rulebook, account).flatMap(({ id }) => {
    const gone = goneInMappings(settings, id, hasProperty(account));
    const unfit = Object.entries(entryOf(settings.mappings, id) ?? {}).flatMap(
      ([criterion, { property: name }]): readonly Unsayable[] => {
        const property = account.properties.find((each) => each.name === name);
        if (property === undefined || (readable.includes(property.type) && isReadableName(name))) return [];
        return [{ path: ['mappings', id, criterion, 'property'], why: 'no-formula', name }];
      },
    );
    return [...gone.map(asGone), ...unfit];
  });
}

const hasProperty =
  ({ properties }: FormulaAccount) =>
  (name: string) =>
    properties.some((property) => property.name === name);

const asGone = ({ path, values }: SettingsIssue): Unsayable => ({
  path,
  why: 'gone',
  name: String(values[0]),
});
