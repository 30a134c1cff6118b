import { productsOf } from './deal-words';
import type { SeededRandom } from './seeded-random';

/** What a deal's name is made of. */
export interface DealToName {
  readonly companyName: string;
  readonly pipelineId: string;
  readonly createdAt: Date;
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/**
 * Names deals by company and product, each name once: a company that was offered everything gets the month behind it.
 *
 * The name given is unique because the filler finds a created deal again by it; throws when a company is out of names.
 */
export function createDealNames(random: SeededRandom): (deal: DealToName) => string {
  const taken = new Set<string>();
  return ({ companyName, pipelineId, createdAt }) => {
    const plain = productsOf(pipelineId).map((product) => `${companyName} – ${product}`);
    const dated = plain.map((name) => `${name}, ${month.format(createdAt)}`);
    const free = [plain, dated].map((names) => names.filter((name) => !taken.has(name)));
    const name = random.pick(free.find((names) => names.length > 0) ?? []);
    taken.add(name);
    return name;
  };
}
