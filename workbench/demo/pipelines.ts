/** One stage of a demo pipeline; `probability` is HubSpot's: 1 is closed won, 0 closed lost. */
export interface DemoStage {
  readonly id: string;
  readonly label: string;
  readonly probability: number;
}

/** How the demo company sells one kind of deal. Amounts are in the account's currency, days are calendar days. */
export interface DemoPipeline {
  readonly id: string;
  readonly label: string;
  readonly stages: readonly DemoStage[];
  /** The framework whose answers its deals carry, and the share (0 to 1) of deals that carry any. */
  readonly framework: { readonly id: string; readonly answeredShare: number };
  readonly team: string;
  readonly deals: number;
  readonly amount: { readonly least: number; readonly most: number; readonly roundTo: number };
  /** A typical time from creation to decision. */
  readonly cycleDays: number;
  /** Share (0 to 1) of deals that are decided, and of those the share that is won. */
  readonly closedShare: number;
  readonly wonShare: number;
  readonly inboundShare: number;
}

const selfServe: DemoPipeline = {
  id: 'self_serve',
  label: 'Self-serve',
  stages: [
    { id: 'ss_trial', label: 'Trial', probability: 0.2 },
    { id: 'ss_activated', label: 'Activated', probability: 0.5 },
    { id: 'ss_won', label: 'Closed won', probability: 1 },
    { id: 'ss_lost', label: 'Closed lost', probability: 0 },
  ],
  framework: { id: 'bant', answeredShare: 0.3 },
  team: 'Growth',
  deals: 84,
  amount: { least: 300, most: 2_000, roundTo: 10 },
  cycleDays: 16,
  closedShare: 0.6,
  wonShare: 0.5,
  inboundShare: 0.95,
};

export const midMarket: DemoPipeline = {
  id: 'mid_market',
  label: 'Mid-market',
  stages: [
    { id: 'mm_discovery', label: 'Discovery', probability: 0.1 },
    { id: 'mm_qualification', label: 'Qualification', probability: 0.2 },
    { id: 'mm_evaluation', label: 'Evaluation', probability: 0.4 },
    { id: 'mm_proposal', label: 'Proposal', probability: 0.6 },
    { id: 'mm_negotiation', label: 'Negotiation', probability: 0.8 },
    { id: 'mm_won', label: 'Closed won', probability: 1 },
    { id: 'mm_lost', label: 'Closed lost', probability: 0 },
  ],
  framework: { id: 'neat', answeredShare: 0.6 },
  team: 'Mid-market',
  deals: 132,
  amount: { least: 4_000, most: 40_000, roundTo: 100 },
  cycleDays: 62,
  closedShare: 0.44,
  wonShare: 0.32,
  inboundShare: 0.6,
};

const enterprise: DemoPipeline = {
  id: 'enterprise',
  label: 'Enterprise',
  stages: [
    { id: 'ent_discovery', label: 'Discovery', probability: 0.1 },
    { id: 'ent_qualification', label: 'Qualification', probability: 0.2 },
    { id: 'ent_evaluation', label: 'Evaluation', probability: 0.4 },
    { id: 'ent_proposal', label: 'Proposal', probability: 0.6 },
    { id: 'ent_negotiation', label: 'Negotiation', probability: 0.8 },
    { id: 'ent_commit', label: 'Commit', probability: 0.9 },
    { id: 'ent_won', label: 'Closed won', probability: 1 },
    { id: 'ent_lost', label: 'Closed lost', probability: 0 },
  ],
  framework: { id: 'meddic', answeredShare: 0.6 },
  team: 'Enterprise',
  deals: 78,
  amount: { least: 40_000, most: 400_000, roundTo: 500 },
  cycleDays: 190,
  closedShare: 0.34,
  wonShare: 0.26,
  inboundShare: 0.25,
};

/** HubSpot makes this one in every account, so it is not created; a handful of old-style deals still lives in it. */
const salesPipeline: DemoPipeline = {
  id: 'default',
  label: 'Sales Pipeline',
  stages: [
    { id: 'appointmentscheduled', label: 'Appointment Scheduled', probability: 0.2 },
    { id: 'qualifiedtobuy', label: 'Qualified To Buy', probability: 0.4 },
    { id: 'presentationscheduled', label: 'Presentation Scheduled', probability: 0.6 },
    { id: 'decisionmakerboughtin', label: 'Decision Maker Bought-In', probability: 0.8 },
    { id: 'contractsent', label: 'Contract Sent', probability: 0.9 },
    { id: 'closedwon', label: 'Closed Won', probability: 1 },
    { id: 'closedlost', label: 'Closed Lost', probability: 0 },
  ],
  framework: { id: 'spin', answeredShare: 0.7 },
  team: 'Mid-market',
  deals: 8,
  amount: { least: 4_000, most: 30_000, roundTo: 100 },
  cycleDays: 70,
  closedShare: 0.2,
  wonShare: 0.5,
  inboundShare: 0.5,
};

/** The pipelines that the demo creates, in their order on the page. */
export const createdPipelines: readonly DemoPipeline[] = [selfServe, midMarket, enterprise];

/** Every pipeline with demo deals in it. */
export const demoPipelines: readonly DemoPipeline[] = [...createdPipelines, salesPipeline];
