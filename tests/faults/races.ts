import { z } from 'zod';
import { main as open } from '../../src/functions/open-qualification';
import { main as save } from '../../src/functions/save-answers';
import { evidenceProperty, levelProperty } from '../../src/qualification';
import { createHubSpotClient, applyAccountPlan, createSettingsStore, planAccount } from '../../src/hubspot';
import { rulebookOf } from '../../src/settings';
import { settingsWith } from '../builders/settings';
import { hearLog } from './hear-log';
import { makePipelines } from './scenario';
import { openSimulatedHubSpot, type SimulatedHubSpot } from './simulated-hubspot';
import { simulateTime } from './simulated-time';
import { readStored, type StoredDeal } from './stored';

/** Criteria of the framework that the race is about: the most there may be. */
const CRITERIA = 40;
// So ten criteria are answered by two at once.
const SAVERS = 50;
const FRAMEWORK = 'race';

const criteria = Array.from({ length: CRITERIA }, (_, number) => ({
  ...{
    id: `c${number}`,
    label: `Criterion ${number}`,
    counts: 'It is so.',
    questions: ['Is it so?'],
    weight: 1,
  },
}));
const settings = settingsWith({
  ownFrameworks: { [FRAMEWORK]: { label: 'Race', criteria } },
  pipelines: { enterprise: { framework: FRAMEWORK } },
});

const replySchema = z.looseObject({
  ok: z.boolean(),
  saved: z.array(z.string()).default([]),
  conflicts: z.array(z.unknown()).default([]),
});

/** What somebody was told. */
interface Told {
  readonly criterion: string;
  readonly evidence: string;
  readonly isSaved: boolean;
  /** What the reply shows of others. */
  readonly shown: string;
}

/**
 * Many save at once on one deal, each from a function that starts anew, with calls that take now longer and now shorter. Answers
 * what is wrong afterwards; nothing when nobody's answer was lost and the figures are those of the answers.
 *
 * @param pause what a call takes besides: number of the call to milliseconds.
 */
export async function raceOfSavers(pause: (call: number) => number): Promise<readonly string[]> {
  const time = simulateTime(new Date('2026-11-23T10:00:00.000Z'));
  const hubspot = await openSimulatedHubSpot(time);
  const log = hearLog();
  try {
    const dealId = await time.run(() => prepare(hubspot));
    hubspot.onTheWay = async (_, send) => {
      await time.pass(pause(hubspot.calls.length));
      return send();
    };
    const told = await time.run(() => Promise.all(savers(dealId).map((each) => each(hubspot))));
    hubspot.onTheWay = (_, send) => send();
    const [deal] = (await time.run(() => readStored(hubspot))).deals['Race'] ?? [];
    if (deal === undefined) return ['the deal is gone'];
    // What is stored when somebody looks is what was stored by the last who saved.
    await time.run(() => call(open, hubspot.forProcess('reader'), { dealId }));
    const [seen] = (await time.run(() => readStored(hubspot))).deals['Race'] ?? [];
    return [...lostAnswers(told, deal), ...wrongFigures(deal, seen ?? deal)];
  } finally {
    log.stop();
    await hubspot.close();
    time.restore();
  }
}

type Main = (context: { readonly parameters: unknown }) => Promise<unknown>;

// Without HubSpot's limits, which would refuse half of so many calls.
async function call(main: Main, { origin, unlimitedToken }: SimulatedHubSpot, parameters: object) {
  process.env['PRIVATE_APP_ACCESS_TOKEN'] = unlimitedToken;
  process.env['HUBSPOT_API_ORIGIN'] = origin;
  return replySchema.parse(await main({ parameters }));
}

function savers(dealId: string): readonly ((hubspot: SimulatedHubSpot) => Promise<Told>)[] {
  return Array.from({ length: SAVERS }, (_, saver) => async (hubspot) => {
    const criterion = `c${saver % CRITERIA}`;
    const evidence = `Said by ${saver}`;
    const reply = await call(save, hubspot, {
      ...{ dealId, frameworkId: FRAMEWORK, userEmail: `rep${saver}@example.com` },
      changes: [
        { criterionId: criterion, level: { from: null, to: '2' }, evidence: { from: '', to: evidence } },
      ],
    });
    const isSaved = reply.ok && reply.saved.includes(criterion);
    return { criterion, evidence, isSaved, shown: JSON.stringify(reply.conflicts) };
  });
}

/** Who was told "saved" finds the answer, or whoever stands there instead was shown it; of two, one at least is told of the other. */
function lostAnswers(told: readonly Told[], { values }: StoredDeal): readonly string[] {
  return told.flatMap(({ criterion, evidence, isSaved }) => {
    const stands = values[evidenceProperty(FRAMEWORK, criterion)] ?? 'nothing';
    const level = values[levelProperty(FRAMEWORK, criterion)];
    const isShown = told.some((other) => other.criterion === criterion && other.shown.includes(evidence));
    if (isSaved && stands !== evidence && !isShown)
      return [`${evidence} was told "saved" of ${criterion}, where "${stands}" stands`];
    return stands !== 'nothing' && level !== '2' ? [`${criterion} has evidence and no level`] : [];
  });
}

function wrongFigures(deal: StoredDeal, seen: StoredDeal): readonly string[] {
  return ['qual_score', 'qual_completeness', 'qual_band', 'qual_gaps'].flatMap((name) =>
    deal.values[name] === seen.values[name]
      ? []
      : [
          `${name} is ${deal.values[name] ?? 'empty'}, and ${seen.values[name] ?? 'empty'} once somebody looks`,
        ],
  );
}

async function prepare(hubspot: SimulatedHubSpot): Promise<string> {
  await makePipelines(hubspot);
  const client = createHubSpotClient({ origin: hubspot.origin, token: hubspot.token });
  const { stopped } = await applyAccountPlan(client, await planAccount(client, rulebookOf(settings, 1)));
  if (stopped !== null) throw stopped.error;
  await createSettingsStore(client).save({
    ...{ expectedRevision: 0, payload: JSON.stringify(settings), changedBy: 'ops@example.com' },
    ...{ summary: '', at: new Date() },
  });
  const properties = { dealname: 'Race', pipeline: 'enterprise', dealstage: 'ent_evaluation' };
  hubspot.calls.length = 0;
  return z
    .object({ id: z.string() })
    .parse(await hubspot.call('POST', '/crm/v3/objects/deals', { properties })).id;
}
