/** What the demo account will hold, decided before anything is sent: the same seed and day always plan the same. */
export interface DemoPlan {
  readonly companies: readonly PlannedCompany[];
  readonly contacts: readonly PlannedContact[];
  readonly deals: readonly PlannedDeal[];
}

export type Segment = 'small' | 'middle' | 'large';

/** `key` stands for the record until HubSpot has given it an id. */
export interface PlannedCompany {
  readonly key: string;
  readonly name: string;
  readonly domain: string;
  readonly segment: Segment;
  readonly country: string;
  readonly city: string;
  readonly industry: string;
  readonly employees: number;
  readonly ownerId: string;
  readonly createdAt: Date;
}

export interface PlannedContact {
  readonly key: string;
  readonly companyKey: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly jobTitle: string;
  /** Whether the title decides about money, so that answers about authority name the right person. */
  readonly seniority: 'decides' | 'leads' | 'works';
  readonly createdAt: Date;
}

export interface PlannedDeal {
  readonly key: string;
  readonly name: string;
  readonly pipelineId: string;
  /** Where the deal stands before it is closed. */
  readonly openStageId: string;
  readonly outcome: { readonly stageId: string; readonly won: boolean; readonly reason: string } | null;
  readonly amount: number | null;
  readonly ownerId: string | null;
  readonly source: 'inbound' | 'outbound';
  /** HubSpot's original source, in line with it. */
  readonly trafficSource: string;
  readonly nextStep: string | null;
  readonly createdAt: Date;
  /** When it was closed, or when its owner expects it to. */
  readonly closesAt: Date;
  readonly companyKey: string;
  readonly contactKeys: readonly string[];
  readonly qualification: PlannedQualification | null;
  /** Null where nobody asked about the buyer. */
  readonly buyer: PlannedBuyer | null;
}

/** What was answered about the buyer, in one sitting. */
export interface PlannedBuyer {
  readonly at: Date;
  /** Never none. */
  readonly answers: readonly PlannedBuyerAnswer[];
}

/** A question about the buyer and its answer, as the app's function takes them. */
export interface PlannedBuyerAnswer {
  readonly signal: 'awareness' | 'vendors' | 'proofOfConcept' | 'executiveIssue' | 'namedAccount';
  readonly to: string | number | boolean;
}

/** How a deal was qualified over time. */
export interface PlannedQualification {
  readonly frameworkId: string;
  /** The oldest first; never none. */
  readonly assessments: readonly PlannedAssessment[];
  readonly people: readonly PlannedPerson[];
}

/** One sitting with the checklist: one save. */
export interface PlannedAssessment {
  readonly at: Date;
  /** An e-mail address. */
  readonly by: string;
  /** What was answered or changed then, as it was from then on; all other answers stayed as they were. Never none. */
  readonly answers: readonly PlannedAnswer[];
}

/** A contact of the deal whose association carries the label with this text. */
export interface PlannedPerson {
  readonly label: string;
  readonly contactKey: string;
}

/** `level` as the app stores it: `0` missing, `1` assumed, `2` stated, `3` proven, `na` not applicable. */
export interface PlannedAnswer {
  readonly criterionId: string;
  readonly level: AnsweredLevel;
  readonly evidence: string;
}

export type AnsweredLevel = '0' | '1' | '2' | '3' | 'na';
