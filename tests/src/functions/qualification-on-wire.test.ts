import { main as answerApproach } from '../../../src/functions/answer-approach';
import { main as namePerson } from '../../../src/functions/name-person';
import { main as open } from '../../../src/functions/open-qualification';
import { main as save } from '../../../src/functions/save-answers';
import { allAnswered } from '../../builders/all-answered';
import { anAccount } from '../../builders/an-account';

const account = anAccount();
const answeredAt = '2026-11-23T09:30:00.123Z';

describe('a deal on the wire', () => {
  test('says where it is, its answers and who gave them', async () => {
    const stamps = { qual_assessed_at: answeredAt, qual_assessed_by: 'rep@example.com' };
    const champion = { qual_meddic_champion: '2', qual_meddic_champion_evidence: 'Anna opened a door' };
    const { id } = await account.at(answeredAt, () => account.aDeal({ ...stamps, ...champion }));
    expect(await account.reply(open, { dealId: id })).toMatchObject({
      ok: true,
      qualification: {
        deal: {
          id,
          pipelineId: 'enterprise',
          stageId: 'ent_evaluation',
          stageLabel: 'Evaluation',
          closed: false,
          milestone: 'evaluation',
        },
        framework: { id: 'meddic', label: 'MEDDIC' },
        answers: {
          champion: { level: '2', evidence: 'Anna opened a door', at: answeredAt, by: 'rep@example.com' },
          metrics: { level: null, evidence: '', at: null, by: null },
        },
        mapped: {},
        people: [],
        carryOvers: [],
        approach: {
          signals: { yearlyValue: null },
          settings: { currency: 'EUR' },
          frameworkLabels: { meddic: 'MEDDIC', bant: 'BANT' },
          noValue: 'no-amount',
        },
        assessed: { at: answeredAt, by: 'rep@example.com' },
        scoreAtClose: null,
        goneFramework: null,
        missingProperties: [],
        figuresOutdated: false,
        standards: { belowExpectation: 'not_ready' },
        settings: { revision: 0, newest: 0, problem: null },
        watched: [],
      },
    });
  });

  test('has no pipeline and no stage where it is in none', async () => {
    const { id } = await account.aDeal({ pipeline: '', dealstage: '' });
    expect(await account.reply(open, { dealId: id })).toMatchObject({
      qualification: { deal: { pipelineId: null, stageId: null, stageLabel: null, milestone: null } },
    });
  });

  test('offers answers of other frameworks by their names, while it is open', async () => {
    const deal = await account.aDeal({ qual_neat_need: '2', qual_neat_need_evidence: 'Two days' });
    expect(await account.reply(open, { dealId: deal.id })).toMatchObject({
      qualification: {
        carryOvers: [
          {
            criterionId: 'identify_pain',
            from: { framework: 'NEAT Selling', criterion: { en: 'Need' } },
            answer: { level: '2', evidence: 'Two days' },
          },
        ],
      },
    });
    await deal.edit({ dealstage: 'ent_lost' });
    expect(await account.reply(open, { dealId: deal.id })).toMatchObject({
      qualification: { deal: { closed: true, stageLabel: 'Closed lost' }, carryOvers: [] },
    });
  });

  test('says which criteria are kept elsewhere, which levels can be chosen there, and what to watch', async () => {
    const levels = { none: '0', hoped: '1', strong: '3', very_strong: '3', unclear: null } as const;
    await account.define('sponsor', ...Object.keys(levels));
    await account.saveSettings({ mappings: { meddic: { champion: { property: 'sponsor', levels } } } });
    const { id } = await account.aDeal();
    expect(await account.reply(open, { dealId: id })).toMatchObject({
      qualification: {
        mapped: { champion: { property: 'sponsor', levels: ['0', '1', '3'] } },
        watched: ['sponsor'],
      },
    });
  });

  test('names the properties that the account lacks', async () => {
    const { id } = await account.aDeal();
    await account.lose('qual_gaps');
    expect(await account.reply(open, { dealId: id })).toMatchObject({
      qualification: { missingProperties: ['qual_gaps'] },
    });
  });

  test('says what it scored when it was closed', async () => {
    const judged = { ...allAnswered('meddic', '2'), qual_framework: 'meddic', qual_score: '67' };
    const { id } = await account.aDeal({ ...judged, dealstage: 'ent_won', qual_score_at_close: '75' });
    expect(await account.reply(open, { dealId: id })).toMatchObject({ qualification: { scoreAtClose: 75 } });
  });

  test('names the framework that judged it and is gone', async () => {
    account.dealsReadAs({ qual_framework: 'ours' });
    const { id } = await account.aDeal(allAnswered('meddic', '2'));
    expect(await account.reply(open, { dealId: id })).toMatchObject({
      qualification: { framework: { id: 'meddic' }, goneFramework: 'ours' },
    });
  });

  test('says that lists show older figures, as the new ones could not be stored', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    account.calls.refuse(/^PATCH/);
    const { id } = await account.aDeal(allAnswered('meddic', '2'));
    expect(await account.reply(open, { dealId: id })).toMatchObject({
      qualification: { figuresOutdated: true },
    });
    logged.mockRestore();
  });

  test('says that older settings hold, which, and why', async () => {
    await account.saveSettings();
    await account.saveSettings('{"version":3}');
    const { id } = await account.aDeal();
    expect(await account.reply(open, { dealId: id })).toMatchObject({
      qualification: { settings: { revision: 1, newest: 2, problem: 'newer' } },
    });
  });

  test('is judged by settings of half a minute ago, unless somebody has seen newer ones', async () => {
    const { id } = await account.aDeal();
    await account.reply(open, { dealId: id });
    await account.saveSettings({ pipelines: { enterprise: { framework: 'bant' } } });
    expect(await account.reply(open, { dealId: id })).toMatchObject({
      qualification: { framework: { id: 'meddic' }, settings: { revision: 0 } },
    });
    expect(await account.reply(open, { dealId: id, seenRevision: 1 })).toMatchObject({
      qualification: { framework: { id: 'bant' }, settings: { revision: 1 } },
    });
  });
});

describe('the functions that change a deal reply what opening it gives then', () => {
  const aDeal = () => account.aDeal({ ...allAnswered('meddic', '1'), amount: '250000', qual_neat_need: '2' });
  const qualificationIn = (reply: object) => ('qualification' in reply ? reply.qualification : reply);
  const opened = async (dealId: string) => qualificationIn(await account.reply(open, { dealId }));

  test('save_answers', async () => {
    // HubSpot leaves out milliseconds that are 0.
    account.passTo('2026-11-23T10:00:00.123Z');
    const { id } = await aDeal();
    const reply = await account.reply(save, {
      dealId: id,
      frameworkId: 'meddic',
      userEmail: 'rep@example.com',
      changes: [{ criterionId: 'champion', level: { from: '1', to: '3' } }],
    });
    expect(reply).toMatchObject({ ok: true, saved: ['champion'], conflicts: [], cleaned: [] });
    expect(qualificationIn(reply)).toEqual(await opened(id));
    expect(account.writes()).toHaveLength(1);
  });

  test('answer_approach', async () => {
    const { id } = await aDeal();
    const answer = { signal: 'awareness', to: 'unaware' };
    const reply = await account.reply(answerApproach, { dealId: id, answer });
    expect(reply).toMatchObject({
      ok: true,
      qualification: { approach: { signals: { awareness: 'unaware' } } },
    });
    expect(qualificationIn(reply)).toEqual(await opened(id));
    expect(account.writes()).toHaveLength(1);
  });

  test('name_person', async () => {
    const deal = await aDeal();
    const contactId = await account.aContact();
    await deal.name('economic_buyer', contactId);
    await deal.name('champion', await account.aContact());
    const reply = await account.reply(namePerson, { dealId: deal.id, role: 'champion', contactId: null });
    expect(reply).toMatchObject({
      ok: true,
      qualification: { people: [{ role: 'economic_buyer', contactId }] },
    });
    expect(qualificationIn(reply)).toEqual(await opened(deal.id));
    expect(account.writes()).toHaveLength(1);
  });
});
