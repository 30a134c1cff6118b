import * as z from 'zod/mini';
import { roles, topics } from '../../frameworks';
import { levelValues } from '../../qualification';
import { days, expectedSchema, hubspotName, id, ownTextSchema, weight, words } from './schema-parts';

/** What a rep still looks through on one deal; also what one save may change. */
export const MAX_CRITERIA = 40;
export const MAX_QUESTIONS = 5;

/** What is different about a built-in framework. */
export const adjustmentSchema = z.strictObject({
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

/** A framework of ops' own. */
export const ownFrameworkSchema = z.strictObject({
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
      .check(
        z.describe('An archived framework applies to no deal any more; what was answered stays readable.'),
      ),
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

/** A criterion kept in a property of the account's own. */
export const mappingSchema = z.strictObject({
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
