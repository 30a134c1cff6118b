import { connectConfiguring, type SettingsInForce } from '../../configuring';
import { isLiveName } from '../../formulas';
import { findSample, listProperties, type HubSpotClient } from '../../hubspot';
import {
  compareLive,
  connectJudging,
  type ComparedDeal,
  type LiveDifference,
  type LiveStanding,
  type WhyDifferent,
} from '../../judging';
import { instantOf } from '../../qualification';
import { count } from '../numbers';
import { note, ok, someOf, wrong, type Finding } from './finding';

const SAMPLE = 20;

/** Whether the figures that HubSpot keeps are those that our rules make, of some open deals; about seven calls. */
export async function checkLiveFigures(
  client: HubSpotClient,
  inForce: SettingsInForce,
  now: () => Date,
): Promise<readonly Finding[]> {
  const configuring = { ...connectConfiguring(client), now };
  const ports = connectJudging(client, configuring);
  const [sample, formulasChangedAt] = await Promise.all([
    findSample(client, SAMPLE),
    changeOfFormulas(client),
  ]);
  const compared = await compareLive(sample, inForce, { ports, formulasChangedAt });
  const told = compared.filter(({ standing }) => standing !== null);
  if (told.length === 0) return [note('figures', 'There is no open deal to compare HubSpot’s figures of.')];
  const differing = told.flatMap(differenceOf);
  const found = whys.flatMap((why) => {
    const deals = differing.filter((deal) => deal.why === why);
    return deals.length === 0 ? [] : [findingOf(why, deals, told.length)];
  });
  const agree = told.length - differing.length;
  return [
    ...(agree === 0
      ? []
      : [
          ok(
            'figures',
            `Of ${count(told.length, 'open deal', 'open deals')}, HubSpot’s figures agree with ours for ${agree}.`,
          ),
        ]),
    ...found,
  ];
}

/** When one of the formulas was changed last; null when HubSpot does not say. */
async function changeOfFormulas(client: HubSpotClient): Promise<Date | null> {
  const properties = await listProperties(client, 'deals');
  const changed = properties.flatMap(({ name, updatedAt }) => {
    const at = isLiveName(name) ? instantOf(updatedAt ?? '') : null;
    return at === null ? [] : [at];
  });
  return changed.length === 0 ? null : new Date(Math.max(...changed));
}

const whys = [
  'unexplained',
  'names-behind',
  'late',
  'out-of-date',
] as const satisfies readonly WhyDifferent[];

interface DifferingDeal extends Pick<ComparedDeal, 'id' | 'name'> {
  readonly why: WhyDifferent;
  readonly differences: readonly LiveDifference[];
}

function differenceOf({ id, name, standing }: ComparedDeal): readonly DifferingDeal[] {
  return isDifferent(standing) ? [{ id, name, ...standing }] : [];
}

function isDifferent(standing: LiveStanding): standing is Extract<LiveStanding, { kind: 'differs' }> {
  return standing?.kind === 'differs';
}

function findingOf(why: WhyDifferent, deals: readonly DifferingDeal[], of: number): Finding {
  const differ = `${deals.length} of ${of} differ`;
  const named = someOf(deals.map(dealWords), '; ');
  switch (why) {
    case 'unexplained':
      return wrong(
        'figures',
        `${differ}: ${named}.`,
        'If a formula is named above, mend that first. Else run this again in five minutes: should they still differ, HubSpot reckons otherwise than we know, so build lists on the stored figures (figures: stored) and report it with npx plumbline formulas --json.',
      );
    case 'names-behind':
      return wrong(
        'figures',
        `${differ} because who is named is not stored for HubSpot to see: ${named}.`,
        'npx plumbline score --all --write stores it; HubSpot follows within minutes.',
      );
    case 'late':
      return note(
        'figures',
        `${differ} and were changed a moment ago, which HubSpot follows within minutes: ${named}.`,
        'Run this again in five minutes.',
      );
    case 'out-of-date':
      return note(
        'figures',
        `${differ} only because answers are out of date, which formulas do not see: ${named}.`,
        'Lists that are to leave them out filter on qual_review_by too.',
      );
  }
}

function dealWords({ id, name, differences }: DifferingDeal): string {
  const figures = differences.map(
    ({ figure, live, ours }) => `${figure} ${live || 'none'} instead of ${ours || 'none'}`,
  );
  return `${name === '' ? 'deal' : name} (${id}): ${figures.join(', ')}`;
}
