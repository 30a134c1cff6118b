import * as z from 'zod/mini';
import { approaches, signals } from '../approach';
import { idSchema, milestones, roles, topics } from '../frameworks';
import { belowExpectationValues, levelValues } from '../qualification';
import { languages } from '../texts';

/** The version of this schema. A payload of an older one is brought up to it (migrate.ts); a newer one is not touched. */
export const SETTINGS_VERSION = 1;

/** What a rep still looks through on one deal; also what one save may change. */
export const MAX_CRITERIA = 40;
export const MAX_OWN_FRAMEWORKS = 30;
export const MAX_RULES = 30;
export const MAX_CONDITIONS = 10;
export const MAX_QUESTIONS = 5;
const MAX_WEIGHT = 1_000;
// A property's name has at most 100 characters, and holds both ids.
const MAX_ID_LENGTH = 40;
const MAX_WORDS = 500;

const id = idSchema.check(z.maxLength(MAX_ID_LENGTH));
const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_WORDS));
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const weight = z.number().check(z.nonnegative(), z.maximum(MAX_WEIGHT));
const percent = z.number().check(z.gte(0), z.lte(100));
const days = z.int().check(z.positive(), z.maximum(3_650));
const hubspotName = z.string().check(z.minLength(1), z.maxLength(100));

const expectedSchema = z.partialRecord(
  z.enum(milestones),
  level.check(z.describe('The least level from that milestone on, until a later one names a higher level.')),
);

/** Words in every language, or once for all of them. */
const ownTextSchema = z.union([words, z.record(z.enum(languages), words)]);
export type OwnText = z.infer<typeof ownTextSchema>;

export const numberOperators = ['less_than', 'at_most', 'more_than', 'at_least'] as const;
export const optionOperators = ['any_of', 'none_of'] as const;
export const presenceOperators = ['known', 'unknown'] as const;

const asked = hubspotName.check(
  z.describe(
    'The deal property’s internal name. `amount` is the amount in the account’s currency, whichever the deal is in.',
  ),
);
const conditionSchema = z.discriminatedUnion('is', [
  z.strictObject({
    property: asked,
    is: z.enum(numberOperators).check(z.describe('Of a number: compared with `value`.')),
    value: z.number().check(z.describe('What the number is compared with.')),
  }),
  z.strictObject({
    property: asked,
    is: z.enum(optionOperators).check(z.describe('Of a choice: looked for in `values`.')),
    values: z
      .array(z.string())
      .check(
        z.minLength(1),
        z.describe('Internal values of options. Of several checkboxes one that is checked is enough.'),
      ),
  }),
  z.strictObject({
    property: asked,
    is: z.enum(presenceOperators).check(z.describe('Of any property: whether it has a value.')),
  }),
]);
export type Condition = z.infer<typeof conditionSchema>;

const ruleSchema = z.strictObject({
  framework: id.check(z.describe('The framework that rules the deals the rule matches.')),
  stages: z.exactOptional(
    z
      .strictObject({
        from: z.exactOptional(
          hubspotName.check(z.describe('Id of the first stage; without it from the beginning.')),
        ),
        to: z.exactOptional(hubspotName.check(z.describe('Id of the last stage; without it to the end.'))),
      })
      .check(
        z.describe(
          'The stages the rule is for, in the pipeline’s order, both ends included; without it every stage.',
        ),
      ),
  ),
  when: z.exactOptional(
    z
      .strictObject({
        match: z
          .enum(['all', 'any'])
          .check(z.describe('Whether all of the conditions must hold, or one of them.')),
        conditions: z
          .array(conditionSchema)
          .check(z.minLength(1), z.maxLength(MAX_CONDITIONS), z.describe('What is asked of the deal.')),
      })
      .check(
        z.describe(
          'Conditions on deal properties; without it every deal. A property without a value meets no condition but `unknown`.',
        ),
      ),
  ),
});
export type Rule = z.infer<typeof ruleSchema>;

const pipelineSchema = z.strictObject({
  framework: z.exactOptional(
    id.check(
      z.describe('The framework of the deals that no rule matches; without it the default framework.'),
    ),
  ),
  rules: z._default(
    z
      .array(ruleSchema)
      .check(z.maxLength(MAX_RULES), z.describe('Tried in order: the first that matches a deal decides.')),
    [],
  ),
  milestones: z._default(
    z
      .record(hubspotName, z.enum(milestones).check(z.describe('The milestone that the stage stands for.')))
      .check(
        z.describe(
          'Milestones by stage id. Other stages go by their win probability, or by their place in the pipeline.',
        ),
      ),
    {},
  ),
});
export type PipelineSettings = z.infer<typeof pipelineSchema>;

const adjustmentSchema = z.strictObject({
  weights: z._default(
    z
      .record(id, weight.check(z.describe('Only proportions count; 0 asks without counting.')))
      .check(z.describe('Weights by criterion id; criteria that are not named keep theirs.')),
    {},
  ),
  expected: z._default(
    z
      .record(id, expectedSchema)
      .check(
        z.describe(
          'The least levels by criterion id, in place of all the framework expects of that criterion: `{}` expects nothing.',
        ),
      ),
    {},
  ),
  staleDays: z.exactOptional(
    days.check(z.describe('Days after which an answer is out of date; without it the framework’s.')),
  ),
});
export type Adjustment = z.infer<typeof adjustmentSchema>;

const ownCriterionSchema = z.strictObject({
  id: id.check(
    z.describe('Part of the names of its deal properties. Never change it once deals hold answers.'),
  ),
  label: z.exactOptional(
    ownTextSchema.check(
      z.describe('Its name on the card. Needed unless it is copied, as `counts` and `questions` are.'),
    ),
  ),
  counts: z.exactOptional(ownTextSchema.check(z.describe('What counts as met, in one sentence.'))),
  levels: z.exactOptional(
    z
      .strictObject({
        assumed: z.exactOptional(ownTextSchema.check(z.describe('Level 1.'))),
        stated: z.exactOptional(ownTextSchema.check(z.describe('Level 2.'))),
        proven: z.exactOptional(ownTextSchema.check(z.describe('Level 3.'))),
      })
      .check(
        z.describe('What each level looks like in practice; without it as in the copy, else general words.'),
      ),
  ),
  questions: z.exactOptional(
    z
      .array(ownTextSchema)
      .check(
        z.minLength(1),
        z.maxLength(MAX_QUESTIONS),
        z.describe('What to ask: first to find out, then to get it said, then for proof.'),
      ),
  ),
  misreading: z.exactOptional(ownTextSchema.check(z.describe('How reps usually get it wrong.'))),
  weight: z.exactOptional(
    weight.check(
      z.describe('Only proportions count; 0 asks without counting. Without it that of the copy, else 10.'),
    ),
  ),
  expected: z.exactOptional(
    expectedSchema.check(
      z.describe('The least levels by milestone; without it those of the copy, else none.'),
    ),
  ),
  person: z.exactOptional(
    z.enum(roles).check(z.describe('The role without whose contact it counts as stated at most.')),
  ),
  topic: z.exactOptional(
    z.enum(topics).check(z.describe('What it asks about: answers to the same topic can be carried over.')),
  ),
});
export type OwnCriterion = z.infer<typeof ownCriterionSchema>;

const ownFrameworkSchema = z.strictObject({
  label: words.check(z.describe('Its name, the same in every language.')),
  copyOf: z.exactOptional(
    id.check(
      z.describe(
        'The framework it is a copy of: what is left out here is as there, for each criterion of the same id too.',
      ),
    ),
  ),
  retired: z._default(
    z
      .boolean()
      .check(z.describe('A retired framework rules no deal any more; what was answered stays readable.')),
    false,
  ),
  goodFor: z.exactOptional(ownTextSchema.check(z.describe('When it serves well.'))),
  notFor: z.exactOptional(ownTextSchema.check(z.describe('When another serves better.'))),
  staleDays: z.exactOptional(
    days.check(
      z.describe('Days after which an answer is out of date; without it those of the copy, else 60.'),
    ),
  ),
  factors: z.exactOptional(
    z
      .array(z.array(id).check(z.minLength(1)))
      .check(
        z.describe(
          'Groups of criterion ids whose means are multiplied; a criterion in none is a group of its own. Without it that of the copy, else the score is one mean.',
        ),
      ),
  ),
  criteria: z.exactOptional(
    z
      .array(ownCriterionSchema)
      .check(
        z.minLength(1),
        z.maxLength(MAX_CRITERIA),
        z.describe('In the order of the checklist; without it those of the copy.'),
      ),
  ),
});
export type OwnFramework = z.infer<typeof ownFrameworkSchema>;

const mappingSchema = z.strictObject({
  property: hubspotName.check(z.describe('A deal property with options that the account already has.')),
  levels: z
    .record(
      z.string(),
      z
        .nullable(z.enum(levelValues))
        .check(z.describe('The level that the option stands for; null for none: not answered.')),
    )
    .check(
      z.describe(
        'Levels by the option’s internal value. A rep who chooses a level stores the first option that stands for it.',
      ),
    ),
});
export type Mapping = z.infer<typeof mappingSchema>;

const end = z.nullable(z.number().check(z.nonnegative()));
const bandSchema = z.strictObject({
  startsAt: end.check(
    z.describe('Up to here the number speaks against the approach; null: it ends at `from`.'),
  ),
  from: end.check(z.describe('From here on it speaks fully for it; null is open.')),
  to: end.check(z.describe('Up to here it speaks fully for it; null is open.')),
  endsAt: end.check(z.describe('From here on it speaks against it; null: it ends at `to`.')),
});

const approachSchema = z.strictObject({
  currency: z.exactOptional(
    z
      .string()
      .check(
        z.regex(/^[A-Z]{3}$/),
        z.describe('The currency of the money bands below, an ISO code such as EUR; without it US dollars.'),
      ),
  ),
  weights: z._default(
    z
      .partialRecord(z.enum(signals), weight.check(z.describe('Only proportions count; 0 leaves it out.')))
      .check(z.describe('What signals weigh, in place of their built-in weights.')),
    {},
  ),
  bands: z._default(
    z
      .partialRecord(
        z.enum(approaches),
        z.strictObject({
          yearlyValue: z.exactOptional(
            bandSchema.check(z.describe('What the contract brings in a year, in `currency`.')),
          ),
          cycleDays: z.exactOptional(bandSchema.check(z.describe('Days from creation to close.'))),
          contacts: z.exactOptional(bandSchema.check(z.describe('Contacts of the deal.'))),
          dealsPerRepMonth: z.exactOptional(
            bandSchema.check(z.describe('Deals that its owner wins in a month.')),
          ),
          vendors: z.exactOptional(
            bandSchema.check(z.describe('Vendors that the buyer compares, us included.')),
          ),
        }),
      )
      .check(z.describe('Where a number speaks for an approach, in place of the built-in bands.')),
    {},
  ),
});
export type ApproachChanges = z.infer<typeof approachSchema>;

const cost = z._default(z.nullable(z.number().check(z.nonnegative())), null);
const costPercent = z._default(z.nullable(percent), null);
const costsSchema = z.strictObject({
  repPerMonth: cost.check(z.describe('A rep’s cost a month, all included, in the account’s currency.')),
  marketingPerDeal: cost.check(z.describe('Marketing for each deal won, in the account’s currency.')),
  grossMarginPercent: costPercent.check(z.describe('What is left of a sale after what it costs to deliver.')),
  monthlyChurnPercent: costPercent.check(z.describe('Customers lost in a month.')),
});

const noApproachChanges: ApproachChanges = { weights: {}, bands: {} };
const noCosts = {
  repPerMonth: null,
  marketingPerDeal: null,
  grossMarginPercent: null,
  monthlyChurnPercent: null,
};

/** Everything ops configure. Each key may be left out; frameworks, pipelines and stages are named by their ids. */
export const settingsSchema = z.strictObject({
  version: z
    ._default(z.literal(SETTINGS_VERSION), SETTINGS_VERSION)
    .check(z.describe('The version of this format; a file may leave it out.')),
  defaultFramework: z
    ._default(id, 'meddic')
    .check(
      z.describe('Rules deals whose pipeline has no framework of its own, and those without a pipeline.'),
    ),
  enabledFrameworks: z
    ._default(z.array(id), ['meddic', 'neat', 'bant', 'spin'])
    .check(
      z.describe(
        'The built-in frameworks that may rule deals, and whose deal properties are made. Own ones are enabled until they are retired.',
      ),
    ),
  pipelines: z
    ._default(z.record(hubspotName, pipelineSchema), {})
    .check(z.describe('Which framework rules where, by pipeline id.')),
  adjustments: z
    ._default(z.record(id, adjustmentSchema), {})
    .check(z.describe('Changes to built-in frameworks, by framework id.')),
  ownFrameworks: z
    ._default(
      z
        .record(id, ownFrameworkSchema)
        .check(z.refine((own) => Object.keys(own).length <= MAX_OWN_FRAMEWORKS)),
      {},
    )
    .check(z.describe('Frameworks of your own, by the id that is part of their deal properties’ names.')),
  mappings: z
    ._default(z.record(id, z.record(id, mappingSchema)), {})
    .check(
      z.describe(
        'Criteria kept in a property the account already has, by framework id and criterion id. No property is made for their level.',
      ),
    ),
  bands: z
    ._default(
      z.strictObject({
        strong: percent.check(z.describe('The least score of the band strong.')),
        developing: percent.check(
          z.describe('The least score of the band developing; what is below is weak.'),
        ),
      }),
      { strong: 70, developing: 40 },
    )
    .check(z.describe('Where the bands of the score begin.')),
  belowExpectation: z
    ._default(z.enum(belowExpectationValues), 'not_ready')
    .check(
      z.describe(
        'What follows from a criterion below what the stage expects: `not_ready` lists the deal as not ready, `informs` only shows the gap.',
      ),
    ),
  approach: z
    ._default(approachSchema, noApproachChanges)
    .check(z.describe('Changes to the selling approaches.')),
  costs: z._default(costsSchema, noCosts).check(z.describe('What selling costs; null is unknown.')),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What an account has that never saved any. */
export const defaultSettings: Settings = settingsSchema.parse({});
