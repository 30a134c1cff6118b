import { roles, type Framework } from '../frameworks';
import { dealFactProperties, type AccountProperty } from '../hubspot';
import { approachProperty, dealProperty, liveProperty, namedProperty } from '../qualification';
import {
  allAnswerProperties,
  answerPropertiesIn,
  entryOf,
  ruleProperties,
  type Rulebook,
  type Settings,
} from '../settings';

const DEAL_FACTS = ['pipeline', 'dealstage', 'hs_is_closed', 'hs_deal_stage_probability'] as const;

/** Says when a deal was changed last; calculated values do not move it. */
export const CHANGED_AT = 'hs_lastmodifieddate';

/** What HubSpot keeps of a deal itself, what is stored for its formulas to see, and when the deal was changed last. */
export const liveProperties: readonly string[] = [
  ...Object.values(liveProperty),
  ...roles.map(namedProperty),
  CHANGED_AT,
];

/** Whatever judging a deal by a rulebook asks for. Which framework rules is known only with the deal, so it is those of all. */
export function propertiesToRead(rulebook: Rulebook): readonly string[] {
  return [
    ...DEAL_FACTS,
    ...dealFactProperties,
    ...Object.values(dealProperty),
    ...Object.values(approachProperty),
    ...(rulebook.settings.figures === 'stored' ? [] : liveProperties),
    ...ruleProperties(rulebook.settings),
    ...allAnswerProperties(rulebook),
  ];
}

/** The properties whose history says when and by whom a deal was answered. */
export function propertiesWithHistory(rulebook: Rulebook): readonly string[] {
  return [dealProperty.assessedAt, dealProperty.assessedBy, ...allAnswerProperties(rulebook)];
}

/** The properties that a deal's framework and its figures are kept in. */
export function propertiesNeeded(settings: Settings, framework: Framework): readonly string[] {
  return [
    ...Object.values(dealProperty),
    ...Object.values(approachProperty),
    ...answerPropertiesIn(settings, framework),
  ];
}

/** The properties that are not ours and decide how a deal is judged: a card reads again when one of them changes. */
export function propertiesWatched(settings: Settings, { id }: Framework): readonly string[] {
  const mapped = Object.values(entryOf(settings.mappings, id) ?? {}).map(({ property }) => property);
  return [...new Set([...ruleProperties(settings), ...mapped])];
}

/** The properties for figures that an account lacks. HubSpot refuses to search for deals by a property it does not have. */
export function figuresMissing(properties: readonly Pick<AccountProperty, 'name'>[]): readonly string[] {
  const known = new Set(properties.map(({ name }) => name));
  return Object.values(dealProperty).filter((name) => !known.has(name));
}
