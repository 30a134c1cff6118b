import type { AccountPlan } from '../../hubspot';
import { outOfTheWay } from '../provision/out-of-the-way';
import { count, plain } from '../numbers';
import { note, ok, someOf, wrong, type Finding } from './finding';

const PROVISION = 'Run npx plumbline provision.';

/** What the account lacks of what its settings need, and whether it has room for it. */
export function checkAccount(plan: AccountPlan): readonly Finding[] {
  return [...checkLimits(plan), ...checkProperties(plan), ...checkLabels(plan)];
}

function checkLimits({ limits, hindrances, formulas }: AccountPlan): readonly Finding[] {
  const { dealProperties, customObjectTypes } = limits;
  const noRoom = hindrances.find((each) => each.kind === 'no-room');
  const words = (of: string, usage: typeof dealProperties) =>
    usage === null ? [] : [`${plain(usage.usage)} of ${plain(usage.limit)} ${of}`];
  const used = [
    ...words('custom deal properties', dealProperties),
    ...words('custom objects', customObjectTypes),
    ...words('calculated properties', formulas?.limit ?? null),
  ];
  const shown = used.length === 0 ? [] : [ok('limits', `The account has ${used.join(', ')}.`)];
  const unsaid = dealProperties === null || customObjectTypes === null;
  return [
    ...shown,
    ...(unsaid ? [note('limits', 'HubSpot does not say every limit of this account.')] : []),
    ...(noRoom === undefined
      ? []
      : [
          wrong(
            'limits',
            `There is room for ${plain(noRoom.room)} more deal properties, and ${plain(noRoom.needed)} are needed.`,
            'Archive deal properties that nobody uses, or enable fewer frameworks in the settings.',
          ),
        ]),
  ];
}

function checkProperties({ properties }: AccountPlan): readonly Finding[] {
  const { create, change, conflicts, leftAlone, unchanged } = properties;
  const named = (what: string, of: readonly { readonly name: string }[]) =>
    `${count(of.length, 'deal property', 'deal properties')} ${what}: ${someOf(of.map(({ name }) => name))}.`;
  const findings = [
    ...conflicts.map(({ name, problem, inTheWay }) =>
      wrong(
        'properties',
        `${name}: ${problem}.`,
        `${outOfTheWay[inTheWay]}, then run npx plumbline provision.`,
      ),
    ),
    ...(create.length > 0 ? [wrong('properties', named('missing', create), PROVISION)] : []),
    ...(change.length > 0 ? [wrong('properties', named('not as they should be', change), PROVISION)] : []),
    ...leftAlone.map(({ name, what }) => note('properties', `${name}: left alone ${what}.`)),
  ];
  if (findings.some(({ state }) => state === 'wrong')) return findings;
  return [
    ok('properties', `All ${unchanged.length} deal properties are there as they should be.`),
    ...findings,
  ];
}

function checkLabels({ labels, otherLabels }: AccountPlan): readonly Finding[] {
  if (labels.length === 0) return [ok('labels', 'The contact labels for the people of a deal are there.')];
  const names = labels.map(({ label }) => label).join(', ');
  const missing = `Contact labels missing: ${names}.`;
  if (otherLabels.length === 0) return [wrong('labels', missing, PROVISION)];
  // HubSpot does not say which label was made as what.
  return [
    wrong(
      'labels',
      `${missing} Others are there: ${someOf(otherLabels)}.`,
      `If one of those is a missing one that somebody renamed, give it its name again in HubSpot. ${PROVISION.replace('Run', 'Else run')}`,
    ),
  ];
}
