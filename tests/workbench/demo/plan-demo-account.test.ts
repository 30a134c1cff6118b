import { answerChanges } from '../../../workbench/demo/answer-changes';
import { daysBetween } from '../../../workbench/demo/calendar';
import type { DemoPlan, PlannedAnswer } from '../../../workbench/demo/plan';
import { demoPipelines } from '../../../workbench/demo/pipelines';
import { planDemoAccount } from '../../../workbench/demo/plan-demo-account';
import { colleagues } from '../../../workbench/demo/colleagues';

const now = new Date('2026-11-23T09:30:00Z');
const plans = [1, 2, 20_261].map((seed) => [seed, planDemoAccount(seed, now)] as const);
const assessed = (plan: DemoPlan) =>
  plan.deals.flatMap(({ qualification }) => (qualification === null ? [] : [qualification.assessments]));
const pipelineOf = (id: string) => {
  const pipeline = demoPipelines.find((each) => each.id === id);
  if (pipeline === undefined) throw new Error(`no pipeline ${id}`);
  return pipeline;
};

describe('planDemoAccount()', () => {
  it('plans the same account for the same seed at any time of the day', () => {
    const evening = new Date('2026-11-23T21:05:00Z');
    expect(planDemoAccount(7, evening)).toEqual(planDemoAccount(7, now));
  });

  it('plans another account for another seed and for another day', () => {
    const plan = planDemoAccount(7, now);
    expect(planDemoAccount(8, now)).not.toEqual(plan);
    expect(planDemoAccount(7, new Date('2026-11-24T09:30:00Z'))).not.toEqual(plan);
  });

  describe.each(plans)('with seed %i', (_, plan) => {
    it('asks about the buyer of about half of the qualified deals, after the checklist and before the close', () => {
      const qualified = plan.deals.filter(({ qualification }) => qualification !== null);
      const asked = qualified.filter(({ buyer }) => buyer !== null);
      expect(asked.length / qualified.length).toBeGreaterThan(0.35);
      expect(asked.length / qualified.length).toBeLessThan(0.65);
      expect(plan.deals.filter(({ buyer }) => buyer !== null)).toHaveLength(asked.length);
      for (const { buyer, qualification, outcome, closesAt } of asked) {
        const at = buyer?.at.getTime() ?? 0;
        expect(at).toBeGreaterThan(qualification?.assessments.at(-1)?.at.getTime() ?? Infinity);
        expect(at).toBeLessThan(outcome === null ? now.getTime() : closesAt.getTime());
        expect(buyer?.answers[0]?.signal).toBe('awareness');
      }
    });

    it('has about 120 companies, 250 contacts and 300 deals', () => {
      expect(plan.companies).toHaveLength(120);
      expect(plan.contacts.length).toBeGreaterThan(220);
      expect(plan.contacts.length).toBeLessThan(290);
      expect(plan.deals).toHaveLength(302);
    });

    it('has no two companies, contacts or deals alike', () => {
      const distinct = (values: readonly string[]) => new Set(values).size;
      expect(distinct(plan.companies.map((company) => company.name))).toBe(plan.companies.length);
      expect(distinct(plan.companies.map((company) => company.domain))).toBe(plan.companies.length);
      expect(distinct(plan.contacts.map((contact) => contact.email))).toBe(plan.contacts.length);
      expect(distinct(plan.deals.map((deal) => deal.name))).toBe(plan.deals.length);
    });

    it('writes every address in plain letters under a reserved domain', () => {
      for (const { email } of plan.contacts) expect(email).toMatch(/^[a-z]+\.[a-z]+@[a-z0-9-]+\.example$/);
    });

    it('puts every deal into stages of its own pipeline', () => {
      for (const deal of plan.deals) {
        const { stages } = pipelineOf(deal.pipelineId);
        const open = stages.find((stage) => stage.id === deal.openStageId);
        expect(open?.probability).toBeGreaterThan(0);
        expect(open?.probability).toBeLessThan(1);
        if (deal.outcome === null) continue;
        const closed = stages.find((stage) => stage.id === deal.outcome?.stageId);
        expect(closed?.probability).toBe(deal.outcome.won ? 1 : 0);
      }
    });

    it('keeps amounts within the band of their pipeline and knows that of every won deal', () => {
      for (const deal of plan.deals) {
        const { least, most } = pipelineOf(deal.pipelineId).amount;
        if (deal.outcome?.won) expect(deal.amount).not.toBeNull();
        if (deal.amount === null) continue;
        expect(deal.amount).toBeGreaterThanOrEqual(least);
        expect(deal.amount).toBeLessThanOrEqual(most);
      }
    });

    it('creates deals within the last 18 months and closes them later, decided ones before today', () => {
      for (const deal of plan.deals) {
        expect(deal.createdAt.getTime()).toBeGreaterThan(Date.parse('2025-05-20'));
        expect(deal.createdAt.getTime()).toBeLessThan(now.getTime());
        expect(deal.closesAt.getTime()).toBeGreaterThan(deal.createdAt.getTime());
        if (deal.outcome) expect(deal.closesAt.getTime()).toBeLessThan(now.getTime());
      }
    });

    it('knows company and contacts before their deals, and only people of the company', () => {
      for (const deal of plan.deals) {
        const company = plan.companies.find((each) => each.key === deal.companyKey);
        expect(company?.createdAt.getTime()).toBeLessThan(deal.createdAt.getTime());
        for (const key of deal.contactKeys) {
          const contact = plan.contacts.find((each) => each.key === key);
          expect(contact?.companyKey).toBe(deal.companyKey);
          expect(contact?.createdAt.getTime()).toBeLessThan(deal.createdAt.getTime());
        }
      }
    });

    it('leaves a few deals without amount, without contacts and without owner', () => {
      const few = [
        plan.deals.filter((deal) => deal.amount === null),
        plan.deals.filter((deal) => deal.contactKeys.length === 0),
        plan.deals.filter((deal) => deal.ownerId === null),
      ];
      for (const deals of few) {
        expect(deals.length).toBeGreaterThan(0);
        expect(deals.length).toBeLessThan(40);
      }
    });

    it('gives every other deal an owner among the reps', () => {
      const reps = colleagues.filter((user) => user.role === 'rep').map((user) => user.ownerId);
      const owned = plan.deals.flatMap(({ ownerId }) => (ownerId === null ? [] : [ownerId]));
      expect(new Set(owned)).toEqual(new Set(reps));
    });

    it.each(['mid_market', 'enterprise'])('answers about 60 %% of the deals in %s', (pipelineId) => {
      const deals = plan.deals.filter((deal) => deal.pipelineId === pipelineId);
      const share = deals.filter((deal) => deal.qualification !== null).length / deals.length;
      expect(share).toBeGreaterThan(0.45);
      expect(share).toBeLessThan(0.75);
    });

    it('assesses a deal up to three times, the oldest first, on days of its open life', () => {
      for (const { createdAt, closesAt, outcome, qualification } of plan.deals) {
        if (qualification === null) continue;
        const instants = qualification.assessments.map(({ at }) => at.getTime());
        expect(instants.length).toBeGreaterThan(0);
        expect(instants.length).toBeLessThanOrEqual(3);
        const life = [createdAt.getTime(), ...instants, (outcome ? closesAt : now).getTime()];
        expect(life).toEqual([...new Set(life)].toSorted((a, b) => a - b));
      }
      const counts = [1, 2, 3].map((count) => assessed(plan).filter(({ length }) => length === count).length);
      for (const count of counts) expect(count).toBeGreaterThan(10);
    });

    it('changes something with every assessment, and evidence that is left alone stays', () => {
      for (const assessments of assessed(plan)) {
        const known = new Map<string, PlannedAnswer>();
        for (const { answers } of assessments) {
          expect(answers.length).toBeGreaterThan(0);
          for (const answer of answers) {
            const before = known.get(answer.criterionId);
            expect(answer.level).not.toBe(before?.level);
            if (before !== undefined && before.evidence !== '') expect(answer.evidence).not.toBe('');
            known.set(answer.criterionId, answer);
          }
        }
      }
    });

    it('lets most levels that change rise, and some fall', () => {
      const steps = assessed(plan).flatMap((assessments) =>
        answerChanges(assessments)
          .flat()
          .flatMap(({ level }) => (level?.from ? [Number(level.to) - Number(level.from)] : [])),
      );
      const risen = steps.filter((step) => step > 0).length;
      const fallen = steps.filter((step) => step < 0).length;
      expect(risen).toBeGreaterThan(3 * fallen);
      expect(fallen).toBeGreaterThan(10);
    });

    it('leaves some open deals alone for months', () => {
      const forgotten = plan.deals.filter(({ outcome, qualification }) => {
        const last = qualification?.assessments.at(-1)?.at;
        return outcome === null && last !== undefined && daysBetween(last, now) > 47;
      });
      expect(forgotten.length).toBeGreaterThan(3);
      expect(forgotten.length).toBeLessThan(40);
    });

    it('names contacts of the deal, on about three quarters of the deals on which somebody could be named', () => {
      let could = 0;
      let does = 0;
      for (const { contactKeys, qualification } of plan.deals) {
        if (qualification === null) continue;
        for (const { contactKey } of qualification.people) expect(contactKeys).toContain(contactKey);
        const people = ['access_to_authority', 'economic_buyer', 'champion'];
        const levels = new Map(
          qualification.assessments.flatMap(({ answers }) =>
            answers.map(({ criterionId, level }) => [criterionId, level]),
          ),
        );
        const told = people.some((criterion) => ['2', '3'].includes(levels.get(criterion) ?? ''));
        if (!told) expect(qualification.people).toEqual([]);
        could += told ? 1 : 0;
        does += qualification.people.length > 0 ? 1 : 0;
      }
      expect(does / could).toBeGreaterThan(0.6);
      expect(does / could).toBeLessThan(0.85);
    });

    it('fills every gap of an evidence text', () => {
      const texts = plan.deals.flatMap(
        (deal) =>
          deal.qualification?.assessments.flatMap(({ answers }) =>
            answers.map((answer) => answer.evidence),
          ) ?? [],
      );
      expect(texts.length).toBeGreaterThan(300);
      for (const text of texts) expect(text).not.toMatch(/[{}]/);
    });

    it('answers better the further the stage', () => {
      const levels = (stages: readonly string[]) =>
        plan.deals
          .filter((deal) => deal.outcome === null && stages.includes(deal.openStageId))
          .flatMap((deal) => deal.qualification?.assessments.at(-1)?.answers ?? [])
          .flatMap(({ level }) => (level === 'na' ? [] : [Number(level)]));
      const mean = (values: readonly number[]) =>
        values.reduce((sum, value) => sum + value, 0) / values.length;
      const early = mean(levels(['mm_discovery', 'ent_discovery']));
      const late = mean(
        levels(['mm_proposal', 'mm_negotiation', 'ent_proposal', 'ent_negotiation', 'ent_commit']),
      );
      expect(late).toBeGreaterThan(early + 0.5);
    });
  });
});
