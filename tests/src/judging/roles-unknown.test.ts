import { z } from 'zod';
import { openQualification, saveAnswers } from '../../../src/judging';
import { allAnswered } from '../../builders/all-answered';
import { anAccount } from '../../builders/an-account';
import { done } from '../../builders/done';

const account = anAccount();
const labels = '/crm/v4/associations/deals/contacts/labels';
const labelsSchema = z.object({
  results: z.array(z.object({ typeId: z.number(), label: z.string().nullable() })),
});

async function rename(from: string, to: string): Promise<void> {
  const { results } = labelsSchema.parse(await account.call('GET', labels));
  const associationTypeId = results.find(({ label }) => label === from)?.typeId;
  await account.call('PUT', labels, { associationTypeId, label: to });
}

describe('while the label of a role is renamed', () => {
  const open = async (dealId: string) => done(await openQualification(dealId, 0, account.ports));

  test('the figures of a deal that somebody had that role on stay, and it is said who cannot be told', async () => {
    const deal = await account.aDeal(allAnswered('meddic', '3'));
    for (const role of ['champion', 'economic_buyer'] as const) {
      const contactId = await account.aContact();
      await deal.associate(contactId);
      await deal.name(role, contactId);
    }
    const other = await account.aDeal(allAnswered('meddic', '2'));
    await open(deal.id);
    await open(other.id);
    const score = await deal.stored('qual_score');
    const gaps = await deal.stored('qual_gaps');
    expect(Number(score)).toBeGreaterThan(90);

    await rename('Champion', 'Our champion');
    account.forget();
    expect((await open(deal.id)).opened.rolesUnknown).toEqual(['champion']);
    const change = { criterionId: 'metrics', level: { from: '3', to: '1' } } as const;
    const request = {
      dealId: deal.id,
      frameworkId: 'meddic',
      userEmail: 'rep@example.com',
      changes: [change],
    };
    const saved = done(await saveAnswers(request, account.ports));
    expect(saved.saved).toEqual(['metrics']);
    expect(await deal.stored('qual_meddic_metrics')).toBe('1');
    expect(await deal.stored('qual_score')).toBe(score);
    expect(await deal.stored('qual_gaps')).toBe(gaps);
    expect((await open(other.id)).opened.rolesUnknown).toEqual([]);

    await rename('Our champion', 'Champion');
    account.forget();
    expect((await open(deal.id)).opened.rolesUnknown).toEqual([]);
    expect(Number(await deal.stored('qual_score'))).toBeLessThan(Number(score));
  });
});
