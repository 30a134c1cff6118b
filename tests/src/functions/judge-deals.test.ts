import { main } from '../../../src/functions/judge-deals';
import { allAnswered } from '../../builders/all-answered';
import { anAccount } from '../../builders/an-account';

const account = anAccount();
const judge = (seenRevision = 0) => account.reply(main, { after: null, seenRevision });

describe('judge_deals', () => {
  test('says how many deals it judged, wrote and left', async () => {
    await account.aDeal(allAnswered('meddic', '2'));
    await account.aDeal();
    expect(await judge()).toEqual({
      ok: true,
      judged: 2,
      written: 2,
      refused: [],
      remaining: 0,
      after: null,
    });
  });

  test('judges by no older settings than the page has seen', async () => {
    await account.aDeal(allAnswered('meddic', '2'));
    await judge();
    await account.saveSettings({ pipelines: { enterprise: { framework: 'bant' } } });
    expect(await judge(0)).toMatchObject({ written: 0 });
    expect(await judge(1)).toMatchObject({ written: 1 });
  });

  test('judges nothing by older settings when the newest cannot be read', async () => {
    await account.aDeal(allAnswered('meddic', '2'));
    await account.saveSettings();
    await account.saveSettings('{"version":3}');
    expect(await judge()).toMatchObject({
      ok: false,
      code: 'settings-unreadable',
      message: 'Revision 2 of the settings cannot be read.',
    });
    expect(account.updates()).toEqual([]);
  });
});
