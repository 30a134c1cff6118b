import * as z from 'zod/mini';

/** HubSpot's record ids are digits, too many for a JavaScript number to hold safely. */
const recordIdSchema = (record: string) =>
  z.string().check(z.regex(/^\d{1,20}$/, `a ${record} id is digits only`));

export const dealIdSchema = recordIdSchema('deal');
export const contactIdSchema = recordIdSchema('contact');

/** Where the last reply of a job that is done in stretches said to go on: after this deal. Null begins. */
export const afterSchema = z.nullable(dealIdSchema);
