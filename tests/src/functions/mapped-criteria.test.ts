import { openHistory } from '../../../src/functions/open-history';
import { openQualification } from '../../../src/functions/open-qualification';
import { saveAnswers } from '../../../src/functions/save-answers';
import type { SaveReply, SaveRequest } from '../../../src/protocol/save-answers';
import { aDealRecord, aVersion } from '../../builders/deal-record';
import { dependencies } from '../../builders/dependencies';
import { settingsWith } from '../../builders/settings';
import { qualificationIn } from './qualification-in';

/** MEDDIC's champion is kept in a property that the account has had all along. */
const settings = settingsWith({
  mappings: {
    meddic: {
      champion: {
        property: 'sponsor',
        levels: { none: '0', hoped: '1', helpful: '2', strong: '3', very_strong: '3', unclear: null },
      },
    },
  },
});
/** A deal whose sponsor is of that option; null is none. */
function anAccount(sponsor: string | null, about: Partial<Parameters<typeof dependencies>[0]> = {}) {
  return dependencies({ settings, record: aDealRecord({ sponsor }), ...about });
}
function aRequest(changes: SaveRequest['changes']): SaveRequest {
  return { dealId: '101', frameworkId: 'meddic', userEmail: 'rep@example.com', changes };
}
const levelTo = (from: string | null, to: '0' | '1' | '2' | '3' | 'na' | null, criterionId = 'champion') =>
  aRequest([{ criterionId, level: { from, to } }]);
function savedIn(reply: SaveReply) {
  if (!reply.ok) throw new Error(reply.message);
  return reply;
}

describe('openQualification() of a mapped criterion', () => {
  test.each([
    ['an option as its level', 'helpful', '2'],
    ['another option of the same level', 'very_strong', '3'],
    ['an option that stands for nothing as unanswered', 'unclear', null],
    ['no option as unanswered', null, null],
    ['an option that ops did not map as a word that is no level', 'brand_new', 'option brand_new'],
  ])('reads %s', async (_name, sponsor, level) => {
    const { answers } = qualificationIn(await openQualification({ dealId: '101' }, anAccount(sponsor).given));
    expect(answers['champion']?.level).toBe(level);
  });

  test('does not read our own property, though it still holds something', async () => {
    const record = aDealRecord({ sponsor: 'hoped', qual_meddic_champion: '3' });
    const { answers } = qualificationIn(
      await openQualification({ dealId: '101' }, anAccount(null, { record }).given),
    );
    expect(answers['champion']?.level).toBe('1');
  });

  test('says where it is kept, which levels can be chosen, and which property to watch', async () => {
    const { mapped, watched } = qualificationIn(
      await openQualification({ dealId: '101' }, anAccount(null).given),
    );
    expect(mapped).toEqual({ champion: { property: 'sponsor', levels: ['0', '1', '2', '3'] } });
    expect(watched).toEqual(['sponsor']);
  });

  test('stores the figures that follow from it, and does not touch it', async () => {
    const account = anAccount('strong', {
      record: aDealRecord({ sponsor: 'strong' }),
      people: [{ role: 'champion', contactId: '7' }],
    });
    await openQualification({ dealId: '101' }, account.given);
    expect(account.calls.writes).toMatchObject([{ qual_framework: 'meddic', qual_score: '15' }]);
    expect(Object.keys(account.calls.writes[0] ?? {}).filter((name) => !name.startsWith('qual_'))).toEqual(
      [],
    );
  });

  test('needs no level property of ours, and says which property is missing', async () => {
    const { sponsor: _gone, qual_meddic_champion: _ours, ...properties } = aDealRecord().properties;
    const record = { ...aDealRecord(), properties };
    const { missingProperties } = qualificationIn(
      await openQualification({ dealId: '101' }, anAccount(null, { record }).given),
    );
    expect(missingProperties).toEqual(['sponsor']);
  });

  test('has the date of its last change, wherever that was made', async () => {
    const history = {
      sponsor: [aVersion('helpful', '2026-11-20T09:00:00Z', { byIntegration: false, userId: '7' })],
    };
    const record = aDealRecord({ sponsor: 'helpful' }, { history });
    const { answers } = qualificationIn(
      await openQualification({ dealId: '101' }, anAccount(null, { record }).given),
    );
    expect(answers['champion']?.at).toBe('2026-11-20T09:00:00.000Z');
  });
});

describe('saveAnswers() of a mapped criterion', () => {
  test('stores the option of the level in the account’s property, beside the figures', async () => {
    const account = anAccount('hoped');
    const reply = savedIn(await saveAnswers(levelTo('1', '2'), account.given));
    expect(reply).toMatchObject({ saved: ['champion'], conflicts: [] });
    expect(reply.qualification.answers['champion']?.level).toBe('2');
    expect(account.calls.writes).toMatchObject([{ sponsor: 'helpful', qual_score: '10' }]);
    expect(account.calls.writes[0]).not.toHaveProperty('qual_meddic_champion');
    expect(account.stored('sponsor')).toBe('helpful');
  });

  test('names the account’s properties that may be written', async () => {
    const { given } = anAccount('hoped');
    const allowed = new Array<readonly string[] | undefined>();
    const deals: typeof given.deals = {
      ...given.deals,
      write: (_dealId, _properties, mapped) => {
        allowed.push(mapped);
        return Promise.resolve();
      },
    };
    await saveAnswers(levelTo('1', '2'), { ...given, deals });
    expect(allowed).toEqual([['sponsor']]);
  });

  test('stores the first option of a level that several stand for', async () => {
    const account = anAccount(null);
    await saveAnswers(levelTo(null, '3'), account.given);
    expect(account.stored('sponsor')).toBe('strong');
  });

  test('clears the property when the answer is taken back', async () => {
    const account = anAccount('helpful');
    await saveAnswers(levelTo('2', null), account.given);
    expect(account.stored('sponsor')).toBeNull();
  });

  test('keeps evidence in a property of ours', async () => {
    const account = anAccount('helpful');
    const evidence = { criterionId: 'champion', evidence: { from: '', to: 'Ann, on the phone' } };
    await saveAnswers(aRequest([evidence]), account.given);
    expect(account.stored('qual_meddic_champion_evidence')).toBe('Ann, on the phone');
    expect(account.stored('sponsor')).toBe('helpful');
  });

  test('sees in levels that somebody else chose another option meanwhile', async () => {
    const account = anAccount('helpful');
    account.edit({ sponsor: 'none' });
    const reply = savedIn(await saveAnswers(levelTo('2', '3'), account.given));
    expect(reply).toMatchObject({
      saved: [],
      conflicts: [{ criterionId: 'champion', field: 'level', yours: '3', theirs: '0' }],
    });
    expect(account.stored('sponsor')).toBe('none');
    expect(account.calls.writes).toEqual([]);
  });

  test('sees in words that somebody chose an option which is not mapped', async () => {
    const account = anAccount('brand_new');
    const reply = savedIn(await saveAnswers(levelTo('2', '3'), account.given));
    expect(reply.conflicts).toMatchObject([{ yours: '3', theirs: 'option brand_new' }]);
  });

  test('is no conflict where the option changed and the level did not', async () => {
    const account = anAccount('strong');
    account.edit({ sponsor: 'very_strong' });
    const reply = savedIn(await saveAnswers(levelTo('3', '1'), account.given));
    expect(reply).toMatchObject({ saved: ['champion'], conflicts: [] });
    expect(account.stored('sponsor')).toBe('hoped');
  });

  test('counts as saved what already stands for the level, and leaves the finer option', async () => {
    const account = anAccount('very_strong');
    const reply = savedIn(await saveAnswers(levelTo('1', '3'), account.given));
    expect(reply).toMatchObject({ saved: ['champion'], conflicts: [] });
    expect(account.stored('sponsor')).toBe('very_strong');
  });

  test('refuses a level that no option stands for, and saves nothing of the rest', async () => {
    const account = anAccount('helpful');
    const metrics = { criterionId: 'metrics', level: { from: null, to: '2' as const } };
    const request = aRequest([metrics, { criterionId: 'champion', level: { from: '2', to: 'na' } }]);
    expect(await saveAnswers(request, account.given)).toMatchObject({
      ok: false,
      code: 'level-not-offered',
      details: ['champion'],
    });
    expect(account.calls.writes).toEqual([]);
  });

  test('takes "not applicable" for a criterion that is not mapped', async () => {
    const account = anAccount(null);
    expect(savedIn(await saveAnswers(levelTo(null, 'na', 'metrics'), account.given)).saved).toEqual([
      'metrics',
    ]);
  });

  test('says which property is missing when the account has lost it', async () => {
    const account = anAccount(null, { record: aDealRecord() });
    expect(await saveAnswers(levelTo(null, '2'), account.given)).toMatchObject({
      ok: false,
      code: 'not-provisioned',
      details: ['sponsor'],
    });
  });
});

describe('openHistory() of a mapped criterion', () => {
  test('tells its past in levels', async () => {
    const account = anAccount('hoped');
    account.passTo('2026-11-23T11:00:00Z');
    account.edit({ sponsor: 'very_strong' });
    const reply = await openHistory({ dealId: '101' }, account.given);
    expect(reply).toMatchObject({
      ok: true,
      history: { changes: [{ framework: 'MEDDIC', criterion: { en: 'Champion' }, level: { to: '3' } }] },
    });
  });
});
