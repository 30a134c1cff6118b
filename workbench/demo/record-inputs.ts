import type { PlannedCompany, PlannedContact, PlannedDeal } from './plan';
import { dealSourceProperty } from './prepare-deal-source';

/** One record of a batch create, with what tells it from the others of its type. */
export interface RecordInput {
  readonly key: string;
  readonly identity: { readonly property: string; readonly value: string };
  readonly properties: Readonly<Record<string, string>>;
  readonly associations: readonly Association[];
}

interface Association {
  readonly to: { readonly id: string };
  readonly types: readonly {
    readonly associationCategory: 'HUBSPOT_DEFINED';
    readonly associationTypeId: number;
  }[];
}

// https://developers.hubspot.com/docs/api-reference/crm-associations-v4/guide#association-type-id-values
const CONTACT_TO_PRIMARY_COMPANY = 1;
const DEAL_TO_CONTACT = 3;
const DEAL_TO_PRIMARY_COMPANY = 5;

export function companyInput(company: PlannedCompany): RecordInput {
  return {
    key: company.key,
    identity: { property: 'domain', value: company.domain },
    properties: {
      name: company.name,
      domain: company.domain,
      website: `https://www.${company.domain}`,
      city: company.city,
      country: company.country,
      industry: company.industry,
      numberofemployees: String(company.employees),
      hubspot_owner_id: company.ownerId,
    },
    associations: [],
  };
}

/** @param ids must hold the contact's company. */
export function contactInput(contact: PlannedContact, ids: ReadonlyMap<string, string>): RecordInput {
  return {
    key: contact.key,
    identity: { property: 'email', value: contact.email },
    properties: {
      firstname: contact.firstName,
      lastname: contact.lastName,
      email: contact.email,
      jobtitle: contact.jobTitle,
    },
    associations: [association(contact.companyKey, ids, CONTACT_TO_PRIMARY_COMPANY)],
  };
}

/** @param ids must hold the deal's company and contacts. */
export function dealInput(deal: PlannedDeal, ids: ReadonlyMap<string, string>): RecordInput {
  return {
    key: deal.key,
    identity: { property: 'dealname', value: deal.name },
    properties: {
      dealname: deal.name,
      pipeline: deal.pipelineId,
      dealstage: deal.openStageId,
      createdate: deal.createdAt.toISOString(),
      closedate: deal.closesAt.toISOString(),
      [dealSourceProperty]: deal.source,
      hs_analytics_source: deal.trafficSource,
      ...(deal.amount !== null && { amount: String(deal.amount) }),
      ...(deal.ownerId !== null && { hubspot_owner_id: deal.ownerId }),
      ...(deal.nextStep !== null && { hs_next_step: deal.nextStep }),
    },
    associations: [
      association(deal.companyKey, ids, DEAL_TO_PRIMARY_COMPANY),
      ...deal.contactKeys.map((key) => association(key, ids, DEAL_TO_CONTACT)),
    ],
  };
}

function association(key: string, ids: ReadonlyMap<string, string>, associationTypeId: number): Association {
  return {
    to: { id: idOf(key, ids) },
    types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId }],
  };
}

/** HubSpot's id of a record of the plan; throws when it is not created yet. */
export function idOf(key: string, ids: ReadonlyMap<string, string>): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`"${key}" of the demo account is not created yet`);
  return id;
}
