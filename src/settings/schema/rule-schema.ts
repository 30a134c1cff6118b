import * as z from 'zod/mini';
import { milestones } from '../../frameworks';
import { hubspotName, id } from './schema-parts';

export const MAX_RULES = 30;
export const MAX_CONDITIONS = 10;

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
  framework: id.check(z.describe('The framework of the deals that the rule matches.')),
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

/** What ops say of a pipeline. */
export const pipelineSchema = z.strictObject({
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
