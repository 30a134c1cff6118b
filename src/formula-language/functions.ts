/** What a part of a formula yields. */
export type ValueKind = 'number' | 'text' | 'truth';

/** What a function takes in one place: a value of a kind, anything, or a value of the kind that its other values have. */
export type Taken = ValueKind | 'anything' | 'same';

/** A function of HubSpot's language of calculated properties. */
export interface LanguageFunction {
  /** As HubSpot spells it. */
  readonly name: string;
  readonly yields: ValueKind | 'same';
  /** What it takes, one after the other; null where nobody has shown it. */
  readonly takes: readonly Taken[] | null;
  /** The last one taken may come again, up to so many in all. */
  readonly upTo?: number;
  /** HubSpot's guide explains it, or only its parser names it when it refuses a formula. */
  readonly source: 'documented' | 'listed';
  /** Whether what it answers was documented or seen; what nobody has shown is never guessed. */
  readonly meaning: 'known' | 'not known';
}

/** The guide's bound for `max` and `min`; taken for the others that take many. */
const MANY = 100;

type Shape = Pick<LanguageFunction, 'yields' | 'takes' | 'upTo'>;
const shape = (yields: Shape['yields'], takes: Shape['takes'], upTo?: number): Shape => ({
  yields,
  takes,
  ...(upTo !== undefined && { upTo }),
});

const documented = (name: string, shaped: Shape): LanguageFunction => ({
  name,
  ...shaped,
  source: 'documented',
  meaning: 'known',
});
const seen = (name: string, shaped: Shape): LanguageFunction => ({
  name,
  ...shaped,
  source: 'listed',
  meaning: 'known',
});
const unexplained = (name: string, shaped: Shape): LanguageFunction => ({
  name,
  ...shaped,
  source: 'listed',
  meaning: 'not known',
});

/** Every function that HubSpot's parser names, in the order in which it names them. */
export const languageFunctions: readonly LanguageFunction[] = [
  seen('round_down', shape('number', ['number', 'number'])),
  seen('round_up', shape('number', ['number', 'number'])),
  seen('round_nearest', shape('number', ['number', 'number'])),
  documented('is_present', shape('truth', ['anything'])),
  documented('number_to_string', shape('text', ['number'])),
  documented('string_to_number', shape('number', ['text'])),
  documented('concatenate', shape('text', ['text', 'text'], MANY)),
  documented('max', shape('number', ['number', 'number'], MANY)),
  documented('min', shape('number', ['number', 'number'], MANY)),
  seen('coalesce', shape('same', ['same', 'same'], MANY)),
  documented('contains', shape('truth', ['text', 'text'])),
  unexplained('date', shape('number', null)),
  unexplained('time_between', shape('number', ['number', 'number'])),
  unexplained('time_between_skip_weekends', shape('number', ['number', 'number'])),
  seen('begins_with', shape('truth', ['text', 'text'])),
  seen('to_lower_case', shape('text', ['text'])),
  seen('to_upper_case', shape('text', ['text'])),
  unexplained('has_email_reply', shape('truth', null)),
  unexplained('has_plain_text_email_reply', shape('truth', null)),
  unexplained('extract_most_recent_email_reply_html', shape('text', null)),
  unexplained('extract_most_recent_email_reply_text', shape('text', null)),
  unexplained('extract_most_recent_plain_text_reply', shape('text', null)),
  documented('pipeline_probability', shape('number', ['text'])),
  seen('is_pipeline_stage_closed', shape('truth', ['text'])),
  unexplained('month', shape('number', ['number'])),
  unexplained('year', shape('number', ['number'])),
  unexplained('period_to_months', shape('number', ['text'])),
  unexplained('period_to_weeks', shape('number', ['text'])),
  unexplained('dated_exchange_rate', shape('number', null)),
  unexplained('currency_decimal_places', shape('number', ['text'])),
  unexplained('exchange_rate', shape('number', null)),
  unexplained('set_contains_string', shape('truth', ['text', 'text'])),
  unexplained('is_engagement_type', shape('truth', null)),
  unexplained('fetch_single_currency_portal_currency', shape('text', null)),
  unexplained('fetch_portal_home_currency', shape('text', null)),
  unexplained('is_portal_enabled_currency', shape('truth', null)),
  unexplained('is_portal_multicurrency_enabled', shape('truth', null)),
  unexplained('format_full_name', shape('text', null)),
  unexplained('format_phone_number', shape('text', null)),
  unexplained('format_searchable_phone_number', shape('text', null)),
  seen('abs', shape('number', ['number'])),
  seen('sqrt', shape('number', ['number'])),
  seen('power', shape('number', ['number', 'number'])),
  seen('string_length', shape('number', ['text'])),
  unexplained('substring', shape('text', ['text', 'number', 'number'])),
  unexplained('add_time', shape('number', null)),
  unexplained('subtract_time', shape('number', null)),
  seen('is_blank', shape('truth', ['anything'])),
  unexplained('regex_matches', shape('truth', ['text', 'text'])),
  unexplained('is_valid_iso_period', shape('truth', ['text'])),
  unexplained('is_month_based_iso_period', shape('truth', ['text'])),
  unexplained('is_day_based_iso_period', shape('truth', ['text'])),
  unexplained('is_multiple_of', shape('truth', ['number', 'number'])),
  unexplained('validate_when', shape('text', null)),
  // Of a property by its bare name, whatever its type: when it last changed, in epoch milliseconds. HubSpot's own formula for the
  // date a stage was entered makes a number of it by string_to_number().
  seen('timestamp', shape('text', ['anything'])),
  // Without parentheses. Whether a value that reads it is ever worked out again by itself is not known.
  unexplained('NOW', shape('number', [])),
];

const byName = new Map(languageFunctions.map((each) => [each.name.toLowerCase(), each]));

/** The function of a name, in any case; undefined for one that HubSpot's parser does not name. */
export function languageFunction(name: string): LanguageFunction | undefined {
  return byName.get(name.toLowerCase());
}
