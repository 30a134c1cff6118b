import fc from 'fast-check';
import type { Role } from '../../../src/frameworks';
import { compareLive, namePerson, openQualification, saveAnswers } from '../../../src/judging';
import { dealProperty, liveProperty, levelValues, type LevelValue } from '../../../src/qualification';
import { anAccount } from '../../builders/an-account';
import type { TestDeal } from '../../builders/deals-in';
import { done } from '../../builders/done';
import { makeLiveFigures } from '../../builders/live-figures';
import type { SettingsInput } from '../../builders/settings';

const account = anAccount();

// Means and factors that are multiplied, a rule that hands a deal from one framework to another, and changed weights.
const settings: SettingsInput = {
  figures: 'both',
  pipelines: {
    enterprise: {
      framework: 'meddic',
      rules: [{ framework: 'neat', stages: { from: 'ent_proposal' } }],
    },
    mid_market: { framework: 'spin' },
    self_serve: { framework: 'bant' },
  },
  adjustments: { meddic: { weights: { metrics: 31 } } },
};
const stages = {
  enterprise: ['ent_discovery', 'ent_evaluation', 'ent_proposal', 'ent_commit', 'ent_won'],
  mid_market: ['mm_discovery', 'mm_evaluation', 'mm_negotiation', 'mm_lost'],
  self_serve: ['ss_trial', 'ss_activated', 'ss_won'],
} as const;

/** What somebody does with a deal: by our functions, or in HubSpot itself, after which the card opens it. */
type Step =
  | { readonly kind: 'save'; readonly levels: readonly (LevelValue | null)[] }
  | { readonly kind: 'name'; readonly role: Role; readonly named: boolean }
  | { readonly kind: 'move'; readonly pipeline: keyof typeof stages; readonly stage: number };

const moves = fc.record({
  kind: fc.constant('move' as const),
  pipeline: fc.constantFrom('enterprise' as const, 'mid_market' as const, 'self_serve' as const),
  stage: fc.nat(4),
});
const saves = fc.record({
  kind: fc.constant('save' as const),
  levels: fc.array(fc.constantFrom(null, ...levelValues, '3' as const), { minLength: 1, maxLength: 8 }),
});
const names = fc.record({
  kind: fc.constant('name' as const),
  role: fc.constantFrom('champion' as const, 'economic_buyer' as const),
  named: fc.boolean(),
});
const steps = fc.array(fc.oneof({ weight: 3, arbitrary: saves }, names, moves), {
  minLength: 1,
  maxLength: 4,
});

beforeAll(async () => {
  await account.saveSettings(settings);
  await makeLiveFigures(account.call, account.ports);
});

async function take(step: Step, deal: TestDeal, contactId: string): Promise<void> {
  const { id } = deal;
  if (step.kind === 'move') {
    const { [step.pipeline]: of } = stages;
    const dealstage = of[step.stage % of.length] ?? of[0];
    await deal.edit({ pipeline: step.pipeline, dealstage });
  }
  const { qualification } = done(await openQualification(id, 0, account.ports));
  if (qualification.deal.closed) return;
  if (step.kind === 'name') {
    const named = step.named ? contactId : null;
    done(await namePerson({ dealId: id, role: step.role, contactId: named }, account.ports));
  }
  if (step.kind !== 'save') return;
  const { framework, answers } = qualification;
  const changes = step.levels.flatMap((to, index) => {
    const criterionId = framework.criteria[index]?.id;
    if (criterionId === undefined) return [];
    const from = answers[criterionId]?.level ?? null;
    return [{ criterionId, level: { from, to } }];
  });
  const request = { dealId: id, frameworkId: framework.id, userEmail: 'rep@example.com', changes };
  done(await saveAnswers(request, account.ports));
}

const figures = [
  [dealProperty.score, liveProperty.score],
  [dealProperty.completeness, liveProperty.completeness],
  [dealProperty.band, liveProperty.band],
  [dealProperty.stageReady, liveProperty.ready],
] as const;

test('What Plumbline stores and what HubSpot keeps of a deal are the same after whatever is done with it', async () => {
  const seen = new Set<string>();
  const contactId = await account.aContact();
  const inForce = await account.ports.rulebooks.current(1);
  const standingOf = async (id: string) =>
    (await compareLive([id], inForce, { ports: account.ports, formulasChangedAt: null }))[0]?.standing;
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const deal = await account.aDeal();
      await deal.associate(contactId);
      for (const step of taken) {
        await take(step, deal, contactId);
        expect(await standingOf(deal.id)).toEqual({ kind: 'agrees' });
        const framework = await deal.stored(dealProperty.framework);
        seen.add(`${framework} ${await deal.stored(liveProperty.band)}`);
        // Of a closed deal that nobody ever opened while it was open only the score is stored.
        if ((await deal.stored('hs_is_closed')) === 'true') continue;
        for (const [ours, live] of figures)
          expect([ours, await deal.stored(live)]).toEqual([ours, await deal.stored(ours)]);
      }
    }),
    { numRuns: 25 },
  );
  // Else it would have said little.
  expect(seen.size).toBeGreaterThan(3);
});
