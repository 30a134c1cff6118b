import { z } from 'zod';
import { roleLabels, type Role } from '../../src/frameworks';
import type { TestHubSpot } from '../src/hubspot/local-hubspot';

const definitionsSchema = z.object({
  results: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      description: z.string(),
      groupName: z.string(),
      type: z.string(),
      fieldType: z.string(),
      options: z.array(z.object({ label: z.string(), value: z.string() })),
    }),
  ),
});
const labelsSchema = z.object({
  results: z.array(z.object({ typeId: z.number(), label: z.string().nullable() })),
});

const properties = '/crm/v3/properties/deals';
const labels = '/crm/v4/associations/deals/contacts/labels';

/** Archives deal properties, as an admin can; returns how they come back. */
export async function takeProperties(
  { call }: TestHubSpot,
  names: readonly string[],
): Promise<() => Promise<unknown>> {
  const inputs = names.map((name) => ({ name }));
  const taken = definitionsSchema.parse(await call('POST', `${properties}/batch/read`, { inputs })).results;
  await call('POST', `${properties}/batch/archive`, { inputs });
  return () => call('POST', `${properties}/batch/create`, { inputs: taken });
}

/** Takes options from a property; returns how they come back. */
export async function takeOption(
  { call }: TestHubSpot,
  name: string,
  option: string,
): Promise<() => Promise<unknown>> {
  const found = await call('POST', `${properties}/batch/read`, { inputs: [{ name }] });
  const options = definitionsSchema.parse(found).results.flatMap((each) => each.options);
  const left = options.filter(({ value }) => value !== option);
  await call('PATCH', `${properties}/${name}`, { options: left });
  return () => call('PATCH', `${properties}/${name}`, { options });
}

/** Deletes the label of a role; returns how it comes back, unless somebody made it meanwhile. */
export async function takeLabel({ call }: TestHubSpot, role: Role): Promise<() => Promise<unknown>> {
  const label = roleLabels[role].en;
  const find = async () => {
    const known = labelsSchema.parse(await call('GET', labels)).results;
    return known.find((each) => each.label === label)?.typeId;
  };
  await call('DELETE', `${labels}/${await find()}`);
  return async () => {
    if ((await find()) !== undefined) return;
    await call('POST', labels, { name: `plumbline_${role}`, label });
  };
}
