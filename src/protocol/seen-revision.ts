import * as z from 'zod/mini';

/** The newest revision of the settings that the page or card knows of; see RulebookSource. 0 are the built-in ones. */
export const seenRevisionSchema = z.int().check(z.nonnegative());
