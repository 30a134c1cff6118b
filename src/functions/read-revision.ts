import { readRevision } from '../configuring';
import { readRevisionContract } from '../protocol/read-revision';
import { shapeIssueLine } from '../settings';
import { failure } from './failure';
import { serve } from './serve';

export { settingsRead as scopes } from './scopes';

/** The settings of an earlier revision. */
export const main = serve(readRevisionContract, async ({ revision }, { settings }) => {
  const read = await readRevision(revision, settings);
  switch (read.kind) {
    case 'read':
      return { ok: true, note: read.note, settings: read.settings };
    case 'not-kept':
      return failure('revision-gone', `Revision ${revision} is not kept.`);
    case 'unreadable': {
      const details = read.issues.map(shapeIssueLine);
      return failure('revision-gone', `Revision ${revision} cannot be read: ${details.join('; ')}`, details);
    }
  }
});
