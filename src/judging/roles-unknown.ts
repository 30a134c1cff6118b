import { roles, type Role } from '../frameworks';
import { HubSpotError, numberOrNull } from '../hubspot';
import { namedProperty, readAnswer } from '../qualification';
import { qualificationOf } from './deal-qualification';
import type { OpenedDeal } from './opened-deal';
import type { JudgingPorts } from './ports';

/**
 * A deal with the roles of which nobody can tell who has them. Only where something is answered as proven and nobody is named, or
 * where somebody was named for formulas to see and nobody is now, does it matter: then the account's labels are looked at, since a label
 * that somebody renamed names nobody any more.
 */
export async function withRolesUnknown(
  opened: OpenedDeal,
  { people }: Pick<JudgingPorts, 'people'>,
): Promise<OpenedDeal> {
  const inDoubt = rolesInDoubt(opened);
  if (inDoubt.length + rolesNamedNoMore(opened).length === 0) return opened;
  const rolesWithoutLabel = await labelless(people);
  const rolesUnknown = inDoubt.filter((role) => rolesWithoutLabel.includes(role));
  return { ...opened, rolesUnknown, rolesWithoutLabel };
}

function rolesNamedNoMore({ record, people }: OpenedDeal): readonly Role[] {
  const wasNamed = (role: Role) => (numberOrNull(record.properties[namedProperty(role)]) ?? 0) > 0;
  return roles.filter((role) => wasNamed(role) && !people.some((person) => person.role === role));
}

function rolesInDoubt(opened: OpenedDeal): readonly Role[] {
  const { answers, deal } = qualificationOf(opened);
  if (deal.closed) return [];
  return opened.framework.criteria.flatMap(({ id, person }) => {
    const answer = readAnswer(answers[id]?.level);
    const isProven = answer.state === 'scored' && answer.level === 3;
    const isNamed = opened.people.some(({ role }) => role === person);
    return person === undefined || !isProven || isNamed ? [] : [person];
  });
}

// What cannot be asked just now is not held against the deal.
async function labelless(people: JudgingPorts['people']): Promise<readonly Role[]> {
  try {
    return await people.rolesWithoutLabel();
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    console.error(error.message);
    return [];
  }
}
