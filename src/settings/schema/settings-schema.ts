import * as z from 'zod/mini';
import { noCosts, yardsticksSchema } from '../../approach';
import { belowExpectationValues, defaultStandards } from '../../qualification';
import { languages } from '../../texts';
import { adjustmentSchema, mappingSchema, ownFrameworkSchema } from './own-schema';
import { pipelineSchema } from './rule-schema';
import { hubspotName, id, percent } from './schema-parts';
import { approachSchema, costsSchema, noApproachChanges } from './selling-schema';

/** The version of this schema. A payload of an older one is brought up to it (migrate.ts); a newer one is not touched. */
export const SETTINGS_VERSION = 2;

export const MAX_OWN_FRAMEWORKS = 30;

/** Who keeps the figures that lists and reports are made of: Plumbline stores them, HubSpot works them out itself, or both. */
export const figureKeepers = ['stored', 'both', 'live'] as const;
export type FigureKeeper = (typeof figureKeepers)[number];

/** Everything ops configure. Each key may be left out; frameworks, pipelines and stages are named by their ids. */
export const settingsSchema = z.strictObject({
  version: z
    ._default(z.literal(SETTINGS_VERSION), SETTINGS_VERSION)
    .check(z.describe('The version of this format; a file may leave it out.')),
  defaultFramework: z
    ._default(id, 'meddic')
    .check(
      z.describe(
        'Applies to deals whose pipeline has no framework of its own, and to those without a pipeline.',
      ),
    ),
  enabledFrameworks: z
    ._default(z.array(id), ['meddic', 'neat', 'bant', 'spin'])
    .check(
      z.describe(
        'The built-in frameworks that can apply to deals, and whose deal properties are made. Own ones are enabled until they are archived.',
      ),
    ),
  pipelines: z
    ._default(z.record(hubspotName, pipelineSchema), {})
    .check(z.describe('Which framework applies where, by pipeline id.')),
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
  thresholds: z
    ._default(
      z.strictObject({
        strong: percent.check(
          z.describe(
            'From here on a deal carries a “not there” that need only be stated. And a deal is strong from here on where gaps only inform, or where a stage expects nothing, by its score; else only with all that its stage expects.',
          ),
        ),
        developing: percent.check(z.describe('From here on a deal is developing; what is below is weak.')),
      }),
      { ...defaultStandards.thresholds },
    )
    .check(
      z.describe(
        'Where the bands begin: how much of what the stage expects is met, in percent by weight; the score where a stage expects nothing.',
      ),
    ),
  belowExpectation: z
    ._default(z.enum(belowExpectationValues), 'not_ready')
    .check(
      z.describe(
        'What follows from a criterion below what the stage expects: `not_ready` lists the deal as not ready, `informs` only shows the gap.',
      ),
    ),
  figures: z
    ._default(z.enum(figureKeepers), 'stored')
    .check(
      z.describe(
        'Who keeps the figures that lists are made of: `stored`, Plumbline, when a deal is opened, saved or scored; `live`, HubSpot itself, in calculated properties that follow every change; `both`, each its own.',
      ),
    ),
  language: z
    ._default(z.enum(languages), 'en')
    .check(z.describe('The language of the next question in deal properties, for everybody’s lists.')),
  approach: z
    ._default(approachSchema, noApproachChanges)
    .check(z.describe('Changes to the selling approaches.')),
  costs: z._default(costsSchema, noCosts).check(z.describe('What selling costs; null is unknown.')),
  yardsticks: z
    ._default(yardsticksSchema, {})
    .check(z.describe('What the figures of a pipeline are judged by, in place of the built-in yardsticks.')),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What an account has that never saved any. */
export const defaultSettings: Settings = settingsSchema.parse({});
