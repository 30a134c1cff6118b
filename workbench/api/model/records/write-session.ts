import type { z } from 'zod';
import type { Caller } from '../access/caller';
import { associationChanges } from '../associations/associate';
import { contactCountChanges } from '../associations/contact-count';
import { COMPANY, CONTACT, DEAL } from '../definitions/object-type';
import { traitsOf } from '../definitions/traits';
import { validationError } from '../refusals/errors';
import { InvalidValues, type ValueProblem } from '../refusals/value-problem';
import type { Change, LinkChange } from '../state/change';
import type { Holdings } from '../state/holdings';
import type { CrmRecord, Values } from '../state/record';
import type { TypeState } from '../state/type-state';
import { calculatedValues } from '../values/calculated';
import { ownerProblem, stageProblem } from '../values/check-references';
import { formatInstant } from '../values/instant';
import { parseValue } from '../values/parse-value';
import type { createInputSchema } from './record-input';
import { conflictOf } from './unique-conflict';

export type SentValues = Readonly<Record<string, string | number | boolean | null>>;

/** What a write did to one record: the values to echo. */
export interface Written {
  readonly id: string;
  readonly echoed: readonly string[];
}

/** HubSpot's default pipeline, which a new deal with a stage and no pipeline goes to. */
const DEFAULT_PIPELINE = 'default';
/** What HubSpot gives to a new contact that is sent without one, unless an account chose otherwise. */
const FIRST_LIFECYCLE_STAGE = 'lead';
const TRACKED = ['hs_analytics_source'];

/** The record writes of one request: each is checked against the account as it will be, and all are to be kept as one. */
export class WriteSession {
  private readonly changes: Change[] = [];
  /** Unique values that earlier inputs of the same request took. */
  private readonly claimed = new Set<string>();

  constructor(
    private readonly holdings: Holdings,
    private readonly type: TypeState,
    private readonly caller: Caller,
  ) {}

  /** @throws HubSpot's refusal of the values or associations */
  create(input: z.infer<typeof createInputSchema>): Written {
    const { at, by } = this.caller;
    const type = this.typeId;
    const sent = this.withDefaults(this.accept(input.properties, undefined));
    this.checkRequired(sent);
    const id = this.holdings.state.nextId();
    const links = associationChanges(this.holdings.state, { type: this.type, id }, input.associations ?? []);
    const born = { ...this.bornWith(id, links), ...sent };
    const set = withoutBlanks({ ...born, ...calculatedValues(type, born, this.type.pipelines) });
    this.changes.push({ kind: 'create', type, id, at, by, set }, ...links);
    return { id, echoed: Object.keys(set) };
  }

  /** @throws HubSpot's refusal of the values */
  update(record: CrmRecord, properties: SentValues): Written {
    const { at, by } = this.caller;
    const type = this.typeId;
    const traits = traitsOf(type);
    const sent = this.accept(properties, record);
    const set: Record<string, string> = { ...sent, [traits.modifiedProperty]: formatInstant(at) };
    if (by.userId !== undefined) set['hs_updated_by_user_id'] = String(by.userId);
    if (sent['hubspot_owner_id'] !== undefined && this.type.property('hubspot_owner_assigneddate'))
      set['hubspot_owner_assigneddate'] = formatInstant(at);
    const calculated = calculatedValues(type, { ...record.values, ...set }, this.type.pipelines);
    for (const [name, value] of Object.entries(calculated)) {
      if ((record.values[name] ?? '') !== value) set[name] = value;
    }
    this.changes.push({ kind: 'write', type, id: record.id, at, by, set });
    return {
      id: record.id,
      echoed: [...Object.keys(sent), ...Object.keys(calculated), ...traits.echoedOnUpdate],
    };
  }

  /** All that the accepted inputs change, and what follows from it. */
  finish(): Change[] {
    return [...this.changes, ...contactCountChanges(this.holdings.state, this.changes, this.caller)];
  }

  private get typeId(): string {
    return this.type.objectType.objectTypeId;
  }

  /** The values to store for those sent. @throws with every refused one */
  private accept(properties: SentValues, before: CrmRecord | undefined): Values {
    const accepted: Record<string, string> = {};
    const problems: ValueProblem[] = [];
    for (const [name, raw] of Object.entries(properties)) {
      const outcome = this.acceptOne(name, raw, before);
      if (typeof outcome === 'string') accepted[name] = outcome;
      else problems.push(outcome);
    }
    const merged = { ...before?.values, ...(before ? accepted : this.withDefaults(accepted)) };
    const misplaced = stageProblem(this.typeId, this.type.pipelines, merged, accepted);
    if (misplaced) problems.push(misplaced);
    if (problems.length > 0) throw new InvalidValues(problems, this.holdings.seed.portalId);
    this.claimUnique(accepted, before);
    return accepted;
  }

  private acceptOne(
    name: string,
    raw: SentValues[string],
    before: CrmRecord | undefined,
  ): string | ValueProblem {
    const property = this.type.property(name);
    if (!property)
      return { property: name, code: 'PROPERTY_DOESNT_EXIST', message: `Property "${name}" does not exist` };
    if ((property.readOnlyValue || property.calculated) && !this.tells(name)) {
      return {
        property: name,
        code: 'READ_ONLY_VALUE',
        message: `"${name}" is a read only property; its value cannot be set.`,
      };
    }
    const parsed = parseValue(property, raw, { before: before?.values[name], now: this.caller.at });
    if (!parsed.ok) return { property: name, code: parsed.code, message: parsed.message };
    return ownerProblem(this.holdings.seed, property, parsed.value) ?? parsed.value;
  }

  /** What HubSpot's tracking fills in is told by a setup caller: this stand-in tracks nobody. */
  private tells(name: string): boolean {
    return this.caller.token.kind === 'setup' && TRACKED.includes(name);
  }

  /** @throws HubSpot's 400 for a new record without what its type requires */
  private checkRequired(values: Values): void {
    const { name, requiredProperties } = this.type.objectType;
    const missing = requiredProperties.filter((required) => (values[required] ?? '') === '');
    if (missing.length === 0) return;
    throw validationError(`Error creating ${name}. Some required properties were not set.`, {
      context: { properties: missing },
    });
  }

  private claimUnique(values: Values, before: CrmRecord | undefined): void {
    for (const [name, value] of Object.entries(values)) {
      if (value === '' || this.type.property(name)?.hasUniqueValue !== true) continue;
      const claim = `${name}:${value.toLowerCase()}`;
      const owner = this.type.idByUnique(name, value);
      if (this.claimed.has(claim) || (owner !== undefined && owner !== before?.id)) {
        throw conflictOf(this.holdings.seed.portalId, this.type, {
          property: name,
          value,
          existingId: owner,
        });
      }
      this.claimed.add(claim);
    }
  }

  /** What HubSpot fills in for what a creation leaves out. */
  private withDefaults(values: Values): Values {
    const isSet = (name: string) => (values[name] ?? '') !== '';
    if (this.typeId === DEAL && isSet('dealstage') && !isSet('pipeline'))
      return { ...values, pipeline: DEFAULT_PIPELINE };
    if (this.typeId === COMPANY && isSet('domain') && !isSet('website'))
      return { ...values, website: values['domain'] ?? '' };
    return values;
  }

  /** What HubSpot itself writes on a new record. */
  private bornWith(id: string, links: readonly LinkChange[]): Record<string, string> {
    const { at, by } = this.caller;
    const { createdProperty, modifiedProperty } = traitsOf(this.typeId);
    const now = formatInstant(at);
    const values: Record<string, string> = {
      hs_object_id: id,
      [createdProperty]: now,
      [modifiedProperty]: now,
      hs_object_source: by.type,
      hs_object_source_id: by.id ?? '',
      hs_object_source_label: by.type,
    };
    if (this.typeId === DEAL)
      Object.assign(values, { hs_createdate: now, num_associated_contacts: String(contactsIn(links)) });
    if (this.typeId === CONTACT) {
      Object.assign(values, {
        hs_all_contact_vids: id,
        hs_is_contact: 'true',
        hs_is_unworked: 'true',
        hs_pipeline: 'contacts-lifecycle-pipeline',
        lifecyclestage: FIRST_LIFECYCLE_STAGE,
      });
    }
    if (by.userId !== undefined) values['hs_created_by_user_id'] = String(by.userId);
    return values;
  }
}

function contactsIn(links: readonly LinkChange[]): number {
  return new Set(links.filter(({ toType }) => toType === CONTACT).map(({ toId }) => toId)).size;
}

function withoutBlanks(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
