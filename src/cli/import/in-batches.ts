import { BATCH_SIZE } from '../../hubspot';

// Each call takes HubSpot some tenths of a second; four at a time make use of the waiting without crowding the account.
const AT_A_TIME = 4;

/** Does something with each batch of HubSpot's largest size, a few at a time. After a failure no further batch is begun. */
export async function inBatches<T>(
  items: readonly T[],
  task: (batch: readonly T[]) => Promise<void>,
): Promise<void> {
  let next = 0;
  let failed = false;
  const work = async () => {
    while (next < items.length && !failed) {
      const batch = items.slice(next, next + BATCH_SIZE);
      next += BATCH_SIZE;
      try {
        await task(batch);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const workers = Array.from({ length: AT_A_TIME }, work);
  try {
    await Promise.all(workers);
  } finally {
    await Promise.allSettled(workers);
  }
}
