import * as z from 'zod/mini';

/** HubSpot's record ids are digits, too many for a JavaScript number to hold safely. */
export const dealIdSchema = z.string().check(z.regex(/^\d{1,20}$/, 'a deal id is digits only'));
