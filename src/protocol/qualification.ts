import * as z from 'zod/mini';
import { approachSettingsSchema, awarenessValues } from '../approach';
import { frameworkSchema, milestones, roles } from '../frameworks';
import { belowExpectationValues, levelValues, liveFigures } from '../qualification';

const textSchema = z.object({ en: z.string(), sv: z.string() });

const answerSchema = z.object({
  level: z.nullable(z.string()),
  evidence: z.string(),
  /** When level or evidence last changed, ISO; null when HubSpot has no history of it. */
  at: z.nullable(z.string()),
  /** The e-mail of who changed it through the app; null when it was changed in HubSpot itself. */
  by: z.nullable(z.string()),
});

/** An answer to the same question under another framework, which the card offers to carry over. */
const carryOverSchema = z.object({
  criterionId: z.string(),
  from: z.object({ framework: z.string(), criterion: textSchema }),
  answer: answerSchema,
});
export type CarryOverOffer = z.infer<typeof carryOverSchema>;

/** What says how to sell the deal; see DealSignals. */
const signalsSchema = z.object({
  yearlyValue: z.nullable(z.number()),
  cycleDays: z.nullable(z.number()),
  contacts: z.nullable(z.number()),
  source: z.nullable(z.enum(['inbound', 'outbound'])),
  dealsPerRepMonth: z.nullable(z.number()),
  awareness: z.nullable(z.enum(awarenessValues)),
  vendors: z.nullable(z.number()),
  proofOfConcept: z.nullable(z.boolean()),
  executiveIssue: z.nullable(z.boolean()),
  namedAccount: z.nullable(z.boolean()),
});

/** A deal's stored answers and the facts the rules need, as the functions give them to the card. */
export const qualificationSchema = z.object({
  deal: z.object({
    id: z.string(),
    pipelineId: z.nullable(z.string()),
    stageId: z.nullable(z.string()),
    /** The stage's name in the account; null without a stage, or when it no longer exists. */
    stageLabel: z.nullable(z.string()),
    closed: z.boolean(),
    /** What the stage stands for; null when the deal is closed or its stage is not known. */
    milestone: z.nullable(z.enum(milestones)),
  }),
  /** The whole checklist: the card knows no framework by itself, so ops' own and newer ones work as well. */
  framework: frameworkSchema,
  /** By criterion id; every criterion of the framework is there. */
  answers: z.record(z.string(), answerSchema),
  /** The criteria that ops mapped onto a property of the account's own, by id, and the levels which that can hold. */
  mapped: z.record(z.string(), z.object({ property: z.string(), levels: z.array(z.enum(levelValues)) })),
  /** The contacts named for the roles; several may be named for one in HubSpot. */
  people: z.array(z.object({ role: z.enum(roles), contactId: z.string() })),
  carryOvers: z.array(carryOverSchema),
  approach: z.object({
    signals: signalsSchema,
    /** With the money bands in the account's currency. */
    settings: approachSettingsSchema,
    /** The names of the frameworks that go with an approach, by id. */
    frameworkLabels: z.record(z.string(), z.string()),
    /** Why the deal's amount is not among the signals; null when it is. */
    noValue: z.nullable(z.enum(['no-amount', 'zero-or-negative', 'other-currency', 'unknown-currency'])),
  }),
  assessed: z.object({ at: z.nullable(z.string()), by: z.nullable(z.string()) }),
  /** The score when the deal was closed; null while it is open. */
  scoreAtClose: z.nullable(z.number()),
  /** The stored id of a framework that no longer exists, by which the deal was assessed last; else null. */
  goneFramework: z.nullable(z.string()),
  /** Deal properties the account lacks: what they would hold cannot be read or saved. */
  missingProperties: z.array(z.string()),
  /** Contact labels the account lacks, so that nobody can tell who is named though it decides the score: the figures stay as they are. */
  missingLabels: z.array(z.string()),
  /** Whether the stored figures could not be brought up to date, so that lists show older ones. */
  figuresOutdated: z.boolean(),
  /**
   * Figures that HubSpot keeps itself, where lists show others than these: whether it follows in a minute or two, and what it is to
   * come to; the empty text is none. Null where there is nothing to say.
   */
  inLists: z.nullable(
    z.object({
      follows: z.boolean(),
      figures: z.array(z.object({ figure: z.enum(liveFigures), live: z.string(), ours: z.string() })),
    }),
  ),
  standards: z.object({
    thresholds: z.object({ strong: z.number(), developing: z.number() }),
    belowExpectation: z.enum(belowExpectationValues),
  }),
  /** Of the account, an IANA name: it says which day an instant is. */
  timeZone: z.string(),
  settings: z.object({
    /** Of the settings the deal was judged by; 0 are the built-in ones. */
    revision: z.number(),
    /** The one saved last; another only where that cannot be read. */
    newest: z.number(),
    /** Why they are no good: changed by hand, written by a newer Plumbline, or naming for this deal what HubSpot no longer has. */
    problem: z.nullable(z.enum(['broken', 'newer', 'gone'])),
  }),
  /** Deal properties besides ours that the judgement depends on. */
  watched: z.array(z.string()),
});
export type Qualification = z.infer<typeof qualificationSchema>;
