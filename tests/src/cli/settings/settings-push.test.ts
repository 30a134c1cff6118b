import { z } from 'zod';
import { defaultSettings } from '../../../../src/settings';
import { aFolder, runPlumbline, type Ran } from '../run-plumbline';
import { openTestAccount, type TestAccount } from './an-account';

let account: TestAccount;
beforeEach(async () => {
  account = await openTestAccount();
});
afterEach(() => account.hubspot.close());

const push = (text: string, ...options: readonly string[]): Promise<Ran> =>
  runPlumbline(['settings', 'push', 'settings.yaml', ...options], {
    cwd: aFolder({ 'settings.yaml': text }),
    hubspot: account.hubspot,
    env: { USER: 'rita' },
    clock: () => new Date('2026-11-25T10:00:00Z'),
  });
const stricter = 'thresholds: { strong: 90, developing: 60 }\n';

describe('plumbline settings push', () => {
  test('without --yes says what would change, how to save it, and saves nothing', async () => {
    await account.save({ costs: { repPerMonth: 9_000 } });
    const { code, stdout, stderr } = await push(
      `${stricter}pipelines: { mid_market: { framework: neat, rules: [{ framework: bant }] } }`,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(
      [
        'Compared with revision 1, saved by olle@example.com on 2026-11-25 10:00 UTC: By hand of a test:',
        '  pipelines.mid_market: not set -> {"framework":"neat","rules":[{"framework":"bant"}],"milestones":{}}',
        '  thresholds.strong: 80 -> 90',
        '  costs.repPerMonth: 9000 -> null',
        '',
      ].join('\n'),
    );
    expect(stdout).toContain(
      'Nothing is saved yet. To save it: npx plumbline settings push settings.yaml --yes --revision 1\n',
    );
    expect(await account.store.list()).toHaveLength(1);
  });

  test('says how to save a file whose name a shell would not take as it is', async () => {
    const { stdout } = await runPlumbline(['settings', 'push', "our team's.yaml"], {
      cwd: aFolder({ "our team's.yaml": stricter }),
      hubspot: account.hubspot,
    });
    expect(stdout).toContain("settings push 'our team'\\''s.yaml' --yes --revision 0\n");
  });

  const scoreAll = 'follow when a deal is opened; of all deals at once: npx plumbline score --all --write.';
  test.each([
    ['stored', [`Stored figures ${scoreAll}`]],
    ['both', [`Stored figures ${scoreAll}`]],
    ['live', [`Gaps, next questions and review dates ${scoreAll}`]],
  ])('says how lists come to the new settings where figures are %s', async (figures, lines) => {
    const { stdout } = await push(`${stricter}figures: ${figures}\n`, '--yes');
    for (const line of lines) expect(stdout).toContain(line);
    expect(stdout).not.toContain('HubSpot keeps');
  });

  describe('where HubSpot keeps figures itself', () => {
    const bant = 'defaultFramework: bant\nenabledFrameworks: [bant]\nfigures: both\n';
    const heavier = `${bant}adjustments: { bant: { weights: { budget: 40, need: 20 } } }\n`;
    const provision = () => runPlumbline(['provision'], { hubspot: account.hubspot });

    test('a weight changes the formulas that say otherwise, and no more', async () => {
      await push(bant, '--yes');
      await provision();
      const { code, stdout, stderr } = await push(heavier, '--yes');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(
        '~ qual_live_bant_met (formula)\n~ qual_live_score (formula)\nWhat HubSpot keeps itself (score, readiness, band and completeness): 0 properties created, 2 changed, 6 unchanged.\nLists of these follow within minutes.\n',
      );
      expect((await provision()).stdout).toContain('0 properties created, 0 changed, 8 unchanged.');
    });

    test('a step that the formulas come to need is made before they change', async () => {
      await push(bant, '--yes');
      await provision();
      await push('defaultFramework: bant\nenabledFrameworks: [bant, neat]\nfigures: both\n', '--yes');
      await provision();
      const two = `defaultFramework: bant\nenabledFrameworks: [bant, neat]\nfigures: both\npipelines: { default: { framework: neat } }\n`;
      const { code, stdout } = await push(two, '--yes');
      expect(code).toBe(0);
      expect(stdout).toContain('+ qual_live_framework\n');
      expect(stdout).toContain('~ qual_live_score (formula)\n');
    });

    test('which there are none of yet, none is made by saving', async () => {
      await provision();
      const { stdout } = await push('figures: both\n', '--yes');
      expect(stdout).toContain('HubSpot keeps no figures itself yet: npx plumbline provision makes');
    });

    test('what HubSpot refuses is put back and said, with what to do, and the settings are saved', async () => {
      await push(bant, '--yes');
      await provision();
      account.hubspot.answerWith(/^PATCH .*qual_live_score$/, 400, {
        message: 'too long',
        category: 'VALIDATION_ERROR',
      });
      const { code, stdout, stderr } = await push(heavier, '--yes');
      expect(code).toBe(1);
      expect(stdout).toContain('Saved as revision 2.\n');
      expect(stderr).toContain(
        'The settings are saved. The figures that HubSpot keeps itself do not all follow them:\n',
      );
      expect(stderr).toContain('too long');
      expect(stderr).toContain('say again what they said: qual_live_bant_met.');
      expect(stderr).toContain('npx plumbline provision tries again.\n');
    });

    test('a token that may not change properties is said', async () => {
      await push(bant, '--yes');
      await provision();
      account.hubspot.answerWith(/^PATCH .*qual_live_/, 403);
      const { code, stderr } = await push(heavier, '--yes');
      expect(code).toBe(1);
      expect(stderr).toContain('The settings are saved.');
    });
  });

  test('shows a long thing on lines of its own, and not more than its beginning', async () => {
    const own = `ownFrameworks: { ours: { label: ${'L'.repeat(60)}, copyOf: bant, goodFor: ${'x'.repeat(400)} } }`;
    const { stdout } = await push(own);
    expect(stdout).toMatch(
      / {2}ownFrameworks\.ours:\n {4}from not set\n {4}to {3}\{"label":"L{60}".*… \(\d+ characters\)\n/,
    );
  });

  test('--yes saves it as the next revision, and says who, when and what', async () => {
    const { code, stdout } = await push(stricter, '--yes');
    expect(code).toBe(0);
    expect(stdout).toContain('Compared with the built-in settings:\n  thresholds.strong: 80 -> 90\n');
    expect(stdout).toContain('Saved as revision 1.\n');
    expect(await account.saved()).toEqual({ ...defaultSettings, thresholds: { strong: 90, developing: 60 } });
    expect(await account.store.list()).toEqual([
      {
        revision: 1,
        changedBy: 'plumbline (rita)',
        changedAt: '2026-11-25T10:00:00.000Z',
        summary: 'thresholds.strong',
      },
    ]);
  });

  test('--by and --summary are what the history says', async () => {
    await push(stricter, '--yes', '--by', 'Rita R', '--summary', 'Too many were strong');
    expect(await account.store.list()).toMatchObject([
      { changedBy: 'plumbline (Rita R)', summary: 'Too many were strong' },
    ]);
  });

  test('says which deal properties are missing then', async () => {
    expect((await push(stricter)).stdout).toMatch(
      /\d+ deal properties would be missing: npx plumbline provision makes them\.\n/,
    );
    await runPlumbline(['provision'], { hubspot: account.hubspot });
    expect((await push(stricter)).stdout).not.toContain('provision');
    const { stdout } = await push('enabledFrameworks: [meddic, neat, bant, spin, snap]', '--yes');
    expect(stdout).toMatch(/\d+ deal properties are missing: npx plumbline provision makes them\.\n/);
  });

  test('saves nothing when nothing changes', async () => {
    const { code, stdout } = await push('version: 1', '--yes');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'Nothing to save: the account has these settings already.\n',
    });
    expect(await account.saved()).toBeNull();
  });

  test.each([
    ['an error in the file', 'defaultFramework: medic', 'There is no framework "medic".'],
    [
      'what the account does not have',
      'pipelines: { nowhere: {} }',
      'The account has no deal pipeline "nowhere".',
    ],
    [
      'a mistyped setting',
      'threshold: {}',
      'There is no setting "threshold" here. Did you mean "thresholds"?',
    ],
  ])('saves nothing for %s', async (_, text, problem) => {
    const { code, stdout, stderr } = await push(text, '--yes');
    expect(code).toBe(1);
    expect(stdout).toContain(problem);
    expect(stderr).toContain('1 error. Nothing was saved.\n');
    expect(await account.saved()).toBeNull();
  });

  test('lets notes pass, and says them', async () => {
    const { code, stdout } = await push('approach: { currency: XAF }', '--yes');
    expect(code).toBe(0);
    expect(stdout).toContain('settings.yaml:1: approach.currency: note: There is no exchange rate for XAF');
  });

  test('saves nothing over what somebody saved between the comparison and the saving', async () => {
    await account.save({});
    let saves = 0;
    account.hubspot.intercept = async (request, send) => {
      // The first record that a save creates.
      if (request.method === 'POST' && request.url.endsWith('/p_qualification_settings') && saves === 0) {
        saves += 1;
        await account.save({ costs: { repPerMonth: 1 } }, 'quick@example.com');
      }
      return send();
    };
    const { code, stdout, stderr } = await push(stricter, '--yes');
    expect(code).toBe(1);
    expect(stdout).not.toContain('Saved');
    expect(stderr).toContain('the newest settings are revision 2, saved by quick@example.com');
    expect(stderr).toContain(
      'Nothing of yours was saved.\nWhat they changed:\n  costs.repPerMonth: null -> 1\nPull the settings',
    );
    expect(await account.saved()).toEqual({ costs: { repPerMonth: 1 } });
  });

  test('--revision refuses when somebody has saved since that one', async () => {
    await account.save({});
    await account.save({ costs: { repPerMonth: 1 } });
    const { code, stderr } = await push(stricter, '--yes', '--revision', '1');
    expect(code).toBe(1);
    expect(stderr).toContain('Somebody saved meanwhile: the newest settings are revision 2');
    expect(stderr).toContain('costs.repPerMonth: null -> 1');
    expect((await push(stricter, '--yes', '--revision', '2')).code).toBe(0);
  });

  test('--revision 0 is for settings that were never saved', async () => {
    expect((await push(stricter, '--yes', '--revision', '0')).code).toBe(0);
    expect((await push('version: 1', '--yes', '--revision', '0')).code).toBe(1);
  });

  test('leaves alone what a newer Plumbline wrote', async () => {
    await account.save({ version: 99 });
    const { code, stderr } = await push(stricter, '--yes');
    expect(code).toBe(1);
    expect(stderr).toContain('Revision 1 of the settings cannot be read: a newer Plumbline wrote it.');
    expect(stderr).toContain(
      'Until that is mended, the built-in settings hold. Update Plumbline.\nNothing was saved.\n',
    );
    expect(await account.saved()).toEqual({ version: 99 });
  });

  test('mends settings that somebody edited by hand', async () => {
    await account.save({ costs: { repPerMonth: 1 } });
    await account.save({ thresholds: 'high' });
    const { code, stdout, stderr } = await push(stricter, '--yes');
    expect(stderr).toContain('Revision 2 of the settings cannot be read: somebody changed in HubSpot');
    expect(stderr).toContain('  thresholds: "high" is not a group of settings.\n');
    expect(stdout).toContain('costs.repPerMonth: 1 -> null');
    expect(stdout).toContain('Saved as revision 3.');
    expect(code).toBe(0);
  });

  test('keeps an own framework that deals hold answers of', async () => {
    await account.save({ ownFrameworks: { ours: { label: 'Ours', copyOf: 'bant' } } });
    await runPlumbline(['provision'], { hubspot: account.hubspot });
    await account.hubspot.call('POST', '/crm/v3/objects/deals', {
      properties: { dealname: 'A', pipeline: 'mid_market', dealstage: 'mm_discovery', qual_ours_budget: '2' },
    });
    // In a dry run too: nobody is told to save what would be refused.
    for (const options of [[], ['--yes']]) {
      const { code, stdout, stderr } = await push('version: 1', ...options);
      expect({ code, stderr }).toEqual({ code: 1, stderr: 'settings.yaml: 1 error. Nothing was saved.\n' });
      expect(stdout).toContain(
        'ownFrameworks.ours: "Ours" cannot be deleted: at least 1 deal holds answers of it. Archive it instead.',
      );
    }
    const retired = 'ownFrameworks: { ours: { label: Ours, copyOf: bant, retired: true } }';
    expect((await push(retired, '--yes')).code).toBe(0);
  });

  test.each([
    ['before the saving', /^GET .*\/properties\/2026-09\/deals$/, 'Nothing was saved.\n'],
    ['the saving', /^POST .*\/p_qualification_settings$/, 'Nothing was saved.\n'],
  ])('says how it stands when HubSpot refuses %s', async (_, call, standing) => {
    await account.save({});
    account.hubspot.answerWith(call, 403, { message: 'Not you', category: 'MISSING_SCOPES' });
    const { code, stderr } = await push(stricter, '--yes');
    expect(code).toBe(1);
    expect(stderr).toContain('Not you');
    expect(stderr).toContain(standing);
    expect(await account.saved()).toEqual({});
  });

  test('--json answers one object', async () => {
    const { stdout } = await push(stricter, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'settings.yaml',
      comparedWith: 0,
      outcome: 'dry-run',
      issues: [],
      changes: [{ path: 'thresholds.strong', from: 80, to: 90 }],
      preview: null,
      saved: null,
      error: null,
    });
    expect(JSON.parse((await push(stricter, '--json', '--yes')).stdout)).toMatchObject({
      outcome: 'saved',
      saved: { revision: 1, changedBy: 'plumbline (rita)' },
    });
  });

  test.each([
    [
      'a revision that is no number',
      ['--revision', 'x'],
      '--revision: "x" is no revision. Write its number: --revision 3.',
    ],
    ['a name that is too long', ['--by', 'x'.repeat(201)], '--by: at most 200 characters.'],
    ['a summary that is too long', ['--summary', 'x'.repeat(1_001)], '--summary: at most 1000 characters.'],
  ])('with %s is misuse', async (_, options, problem) => {
    const { code, stderr } = await push(stricter, ...options);
    expect(code).toBe(2);
    expect(stderr).toContain(problem);
  });
});

describe('plumbline settings push --preview', () => {
  const ids = z.object({ results: z.array(z.object({ id: z.string() })) });
  async function givenDeals(...deals: readonly Readonly<Record<string, string>>[]): Promise<void> {
    await runPlumbline(['provision'], { hubspot: account.hubspot });
    const inputs = deals.map((about) => ({
      properties: { dealname: 'Acme', pipeline: 'mid_market', dealstage: 'mm_evaluation', ...about },
    }));
    ids.parse(await account.hubspot.call('POST', '/crm/v3/objects/deals/batch/create', { inputs }));
  }
  const answered = (framework: string, criteria: readonly string[], level: string) =>
    Object.fromEntries(criteria.map((id) => [`qual_${framework}_${id}`, level]));
  const bant = ['budget', 'authority', 'need', 'timing'];
  const withBant = 'defaultFramework: bant\n';

  test('says what becomes of the open deals', async () => {
    await givenDeals(
      { ...answered('bant', bant, '1'), qual_bant_need: '2' },
      { ...answered('bant', bant, '2'), dealname: 'Small', amount: '10' },
      { dealstage: 'mm_won', ...answered('bant', bant, '2') },
      { dealname: 'Untouched' },
    );
    await account.save({ defaultFramework: 'bant' });
    const rule = (limit: number) =>
      `{ framework: neat, when: { match: all, conditions: [{ property: amount, is: less_than, value: ${limit} }] } }`;
    const text = `${withBant}thresholds: { strong: 95, developing: 90 }\npipelines: { mid_market: { rules: [${rule(15)}, ${rule(50)}] } }`;
    const { code, stdout, stderr } = await push(text, '--preview');
    expect(code).toBe(0);
    expect(stderr).toContain('Scoring open deals: 3/3');
    expect(stdout).toContain(
      [
        'Of 3 open deals, 2 would come out differently.',
        '  1 with another framework',
        '  1 in another band: 0 up, 1 down',
        '  1 without a score until somebody answers',
        '  1 newly not ready for the stage',
        '  1 matched by more than one rule: the first one wins',
      ].join('\n'),
    );
    expect(stdout).toMatch(/ {2}for example Acme \(\d+\): BANT 43 developing.* -> BANT 43 weak/);
    expect(stdout).toMatch(/ {2}for example Small \(\d+\): BANT 67 strong.* -> NEAT Selling no score/);
    expect(await account.store.list()).toHaveLength(1);
  });

  test('says of an account without open deals that there are none', async () => {
    await runPlumbline(['provision'], { hubspot: account.hubspot });
    expect((await push(stricter, '--preview')).stdout).toContain(
      'There are no open deals that it could change.\n',
    );
  });

  test('that HubSpot refuses ends before anything is saved', async () => {
    await givenDeals({});
    account.hubspot.answerWith(/\/search$/, 403, { message: 'No search', category: 'MISSING_SCOPES' });
    const { code, stderr } = await push(stricter, '--preview', '--yes');
    expect(code).toBe(1);
    expect(stderr).toContain('Nothing was saved.\n');
    expect(stderr).toContain('No search');
    expect(await account.saved()).toBeNull();
  });
});
