import { z } from 'zod';
import { aFolder, runPlumbline } from './run-plumbline';
import { openTestAccount, type TestAccount } from './settings/an-account';

const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('plumbline score --file', () => {
  const score = (answers: unknown, ...options: readonly string[]) => {
    const text = typeof answers === 'string' ? answers : JSON.stringify(answers);
    return runPlumbline(['score', '--file', 'answers.json', ...options], {
      cwd: aFolder({ 'answers.json': text, 'settings.yaml': settings }),
      clock: () => new Date('2026-11-25T12:00:00Z'),
    });
  };
  const settings = `
ownFrameworks:
  ours:
    label: Ours
    criteria:
      - { id: need, label: Need, counts: It hurts., questions: [Does it hurt?], weight: 3, expected: { proposal: 3 } }
      - { id: time, label: Time, counts: It is urgent., questions: [By when?], weight: 1 }
thresholds: { strong: 80, developing: 50 }
`;
  const bant = { framework: 'bant', answers: { budget: 2, authority: '2', need: 1, timing: 'na' } };

  test('says score, gaps, the next question and what each answer counts for, without an account', async () => {
    const { code, stdout, stderr } = await score({ ...bant, milestone: 'proposal', asOf: '2026-11-25' });
    const said = flat(stdout);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(said).toContain(
      'answers.json, BANT Score 54 of 100 Band developing: 75 % of what proposal expects is met Completeness 100 % Stage not ready for proposal',
    );
    expect(said).toMatch(/Gaps .*\(assumed, (stated|proven) expected\)/);
    expect(said).toMatch(/Ask next [A-Z].*\? \(\d+ points\)/);
    expect(said).toMatch(/Timing not applicable 0 of 0 points/);
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  test('judges by a settings file, with its frameworks and bands', async () => {
    const answers = { framework: 'ours', milestone: 'proposal', answers: { need: 2, time: 0 } };
    const said = flat((await score(answers, '--settings', 'settings.yaml')).stdout);
    expect(said).toContain('Band developing: 67 % of what proposal expects is met');
    expect(said).toContain('Gaps Need (stated, proven expected)');
    expect(said).toContain('Ask next Need: Does it hurt? (25 points)');
  });

  test('knows evidence, dates and people: what is out of date, and who is not named', async () => {
    const answers = {
      economic_buyer: { level: 3, evidence: 'Ann signs', at: '2026-01-05' },
      champion: { level: 3, at: '2026-11-20T10:00:00+01:00' },
    };
    const said = flat((await score({ framework: 'meddic', people: ['champion'], answers })).stdout);
    expect(said).toContain('out of date: Economic buyer');
    expect(said).toContain('Economic buyer proven, nobody named');
    expect(said).toMatch(/Champion proven 15 of 15 points/);
  });

  test('gives no score where nothing is answered', async () => {
    const { stdout } = await score({ framework: 'bant' });
    expect(flat(stdout)).toContain('Score none: nothing is answered Band none Completeness 0 %');
  });

  test('--json answers one object', async () => {
    const { stdout } = await score({ ...bant, milestone: 'discovery' }, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      framework: { id: 'bant', label: 'BANT' },
      milestone: 'discovery',
      score: 54,
      completeness: 100,
      band: 'strong',
      criteria: expect.arrayContaining([
        {
          criterion: 'timing',
          label: 'Timing',
          answer: 'not applicable',
          lacksPerson: false,
          points: 0,
          possiblePoints: 0,
        },
      ]),
    });
  });

  test.each([
    [
      'a mistyped framework',
      { framework: 'medic' },
      'framework: there is no framework "medic". Did you mean "meddic"?',
    ],
    [
      'a mistyped criterion',
      { framework: 'bant', answers: { bugdet: 1 } },
      'answers.bugdet: BANT has no criterion "bugdet". Did you mean "budget"?',
    ],
    [
      'a mistyped name',
      { framework: 'bant', awnsers: {} },
      'awnsers: there is nothing of that name here. Did you mean "answers"?',
    ],
    ['a mistyped milestone', { framework: 'bant', milestone: 'propsal' }, 'Did you mean "proposal"?'],
    ['no framework', {}, 'framework: say which, by its id: "meddic".'],
    [
      'a level that is none',
      { framework: 'bant', answers: { need: 4 } },
      'answers.need.level: a level is 0, 1, 2, 3, "na" or null.',
    ],
    [
      'an answer without a level',
      { framework: 'bant', answers: { need: { at: '2026-11-25' } } },
      'answers.need.level: a level is',
    ],
    ['a day that is none', { framework: 'bant', asOf: '2026-02-30' }, 'asOf: write a day as 2026-11-25.'],
    ['what is no JSON', '{ framework', 'it is not JSON: '],
    ['a list', [], 'the file: '],
  ])('refuses a file with %s, and says where', async (_, answers, problem) => {
    const { code, stdout, stderr } = await score(answers);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('answers.json has a mistake:\n');
    expect(stderr).toContain(problem);
  });

  test('names every mistake at once', async () => {
    const { stderr } = await score({
      framework: 'bant',
      people: ['x'],
      answers: { need: 9, budget: 'high' },
    });
    expect(stderr).toContain('answers.json has 3 mistakes:');
  });

  test('refuses a settings file with errors, and says where', async () => {
    const { code, stderr } = await runPlumbline(['score', '--file', 'a.json', '--settings', 's.yaml'], {
      cwd: aFolder({ 'a.json': JSON.stringify(bant), 's.yaml': 'defaultFramework: medic' }),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('s.yaml:1: defaultFramework: There is no framework "medic".');
  });
});

test.each([
  ['nothing', [], 'Say which deals: '],
  ['two ways', ['7', '--all'], 'Say it in one way: '],
  ['a file and a pipeline', ['--file', 'x', '--pipeline', 'y'], 'Say it in one way: '],
  ['a name for an id', ['acme'], '"acme" is no deal id'],
  ['settings without a file', ['7', '--settings', 's.yaml'], '--settings goes with --file'],
  ['an end without a beginning', ['7', '--after', '6'], '--after goes with --all or --pipeline'],
  ['a name to begin after', ['--all', '--after', 'acme'], '"acme" is no deal id'],
  ['a file to write', ['--file', 'x', '--write'], '--write does not go with --file'],
])('plumbline score with %s is misuse', async (_, words, problem) => {
  const { code, stderr } = await runPlumbline(['score', ...words]);
  expect(code).toBe(2);
  expect(stderr).toContain(problem);
});

describe('plumbline score of deals in the account', () => {
  let account: TestAccount;
  beforeEach(async () => {
    account = await openTestAccount();
    await runPlumbline(['provision'], { hubspot: account.hubspot });
    await account.save({ pipelines: { mid_market: { framework: 'bant' } } });
  });
  afterEach(() => account.hubspot.close());
  const score = (...words: readonly string[]) =>
    runPlumbline(['score', ...words], { hubspot: account.hubspot });

  const created = z.object({ id: z.string() });
  const bant = ['budget', 'authority', 'need', 'timing'];
  const answered = (level: string) => Object.fromEntries(bant.map((id) => [`qual_bant_${id}`, level]));
  async function givenDeal(about: Readonly<Record<string, string>> = {}): Promise<string> {
    const properties = { dealname: 'Acme', pipeline: 'mid_market', dealstage: 'mm_evaluation', ...about };
    return created.parse(await account.hubspot.call('POST', '/crm/v3/objects/deals', { properties })).id;
  }
  const stored = z.object({ properties: z.record(z.string(), z.string().nullable()) });
  async function figuresOf(id: string) {
    const names = 'qual_score,qual_band,qual_settings_revision,qual_score_at_close';
    const path = `/crm/v3/objects/deals/${id}?properties=${names}`;
    return stored.parse(await account.hubspot.call('GET', path)).properties;
  }

  test('says how a deal stands and which of its stored figures are no longer so, and writes nothing', async () => {
    const id = await givenDeal({ ...answered('2'), qual_score: '12', qual_framework: 'bant' });
    const { code, stdout, stderr } = await score(id);
    const said = flat(stdout);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(said).toContain(
      `Acme (${id}), BANT, Evaluation Score 67 of 100 Band strong: 100 % of what evaluation expects is met`,
    );
    expect(said).toContain('Stage ready for evaluation');
    expect(said).toContain('Settings revision 1 Stored differs (--write stores it): qual_score 12 -> 67;');
    expect(said).toContain('qual_band empty -> strong');
    expect(await figuresOf(id)).toMatchObject({ qual_score: '12', qual_band: null });
  });

  test('--write stores the figures, once', async () => {
    const id = await givenDeal(answered('2'));
    const { code, stdout } = await score(id, '--write');
    expect(code).toBe(0);
    expect(flat(stdout)).toContain('Stored brought up to date: qual_framework empty -> bant;');
    expect(await figuresOf(id)).toMatchObject({
      qual_score: '67',
      qual_band: 'strong',
      qual_settings_revision: '1',
    });
    expect(flat((await score(id, '--write')).stdout)).toContain('Stored as it is');
  });

  test('says which of several deals do not exist, and shows the others', async () => {
    const id = await givenDeal();
    const { code, stdout, stderr } = await score('999', id, id);
    expect(code).toBe(1);
    expect(stderr).toBe('There is no deal 999.\n');
    expect(stdout.match(/Acme/g)).toHaveLength(1);
    expect(flat(stdout)).toContain('Score none: nothing is answered');
  });

  test('--json answers one object', async () => {
    const id = await givenDeal(answered('3'));
    expect(JSON.parse((await score(id, '--json')).stdout)).toMatchObject({
      deals: [
        {
          deal: { id, name: 'Acme', stage: 'Evaluation', closed: false, scoreAtClose: null },
          settingsRevision: 1,
          score: expect.any(Number),
          differing: expect.arrayContaining([{ property: 'qual_framework', stored: null, now: 'bant' }]),
        },
      ],
      missing: [],
      written: [],
      refused: [],
    });
  });

  test('--pipeline lists the deals of a pipeline, a line each, and writes nothing', async () => {
    const id = await givenDeal(answered('2'));
    await givenDeal({ dealname: 'Untouched' });
    await givenDeal({ dealname: 'Elsewhere', pipeline: 'default', dealstage: 'qualifiedtobuy' });
    const { code, stdout, stderr } = await score('--pipeline', 'Mid-market');
    expect(code).toBe(0);
    expect(stderr).toContain('Reading deals: 2/2\n');
    expect(flat(stdout)).toContain(`Acme (${id}) BANT 67 strong 100 % ready`);
    expect(stdout).not.toContain('Elsewhere');
    expect(stdout).toContain(
      '2 deals, 1 with a score, 2 with stored figures that differ. To store them: npx plumbline score --pipeline mid_market --write\n',
    );
    expect(await figuresOf(id)).toMatchObject({ qual_score: null });
  });

  test('--all --write brings every deal up to date after a change of settings', async () => {
    const ids = [
      await givenDeal({ ...answered('1'), qual_bant_need: '2' }),
      await givenDeal({ dealstage: 'mm_proposal', ...answered('2') }),
    ];
    await score('--all', '--write');
    await account.save({
      pipelines: { mid_market: { framework: 'bant' } },
      thresholds: { strong: 95, developing: 92 },
    });
    const { code, stdout, stderr } = await score('--all', '--write');
    expect(code).toBe(0);
    expect(stdout).toBe('2 deals scored, 2 brought up to date, 0 refused.\n');
    expect(stderr).toContain('Scoring deals: 2/2\n');
    for (const id of ids)
      expect(await figuresOf(id)).toMatchObject({ qual_band: 'weak', qual_settings_revision: '2' });
    expect((await score('--all')).stdout).toContain(
      '2 deals, 2 with a score, 0 with stored figures that differ.\n',
    );
  });

  test('--all --write freezes the score of a deal that was closed since', async () => {
    const id = await givenDeal(answered('2'));
    await score('--all', '--write');
    await account.hubspot.call('PATCH', `/crm/v3/objects/deals/${id}`, {
      properties: { dealstage: 'mm_won' },
    });
    await score('--all', '--write');
    expect(await figuresOf(id)).toMatchObject({ qual_score_at_close: '67' });
    expect(flat((await score(id)).stdout)).toContain('At close 67');
  });

  test('goes through more deals than one call takes, to the last', async () => {
    const inputs = Array.from({ length: 100 }, () => ({
      properties: { dealname: 'Many', pipeline: 'mid_market', dealstage: 'mm_evaluation', ...answered('1') },
    }));
    await account.hubspot.call('POST', '/crm/v3/objects/deals/batch/create', { inputs });
    await givenDeal(answered('1'));
    expect((await score('--all')).stdout).toContain('101 deals, 101 with a score, 101 with');
    expect((await score('--all', '--write')).stdout).toBe(
      '101 deals scored, 101 brought up to date, 0 refused.\n',
    );
  });

  test('--all --write that HubSpot stops half-way says what was done', async () => {
    await givenDeal(answered('2'));
    account.hubspot.intercept = (request, send) =>
      request.url.endsWith('/batch/update')
        ? Promise.resolve(Response.json({ message: 'Not you', category: 'MISSING_SCOPES' }, { status: 403 }))
        : send();
    const { code, stdout, stderr } = await score('--all', '--write');
    expect(code).toBe(1);
    expect(stdout).toBe('0 deals scored, 0 brought up to date, 0 refused.\n');
    expect(stderr).toContain('Not you');
    expect(stderr).toContain('Run it again: what is right already is left alone.');
  });

  async function givenDeals(count: number): Promise<readonly string[]> {
    const properties = {
      dealname: 'Many',
      pipeline: 'mid_market',
      dealstage: 'mm_evaluation',
      ...answered('1'),
    };
    const ids: string[] = [];
    for (let left = count; left > 0; left -= 100) {
      const inputs = Array.from({ length: Math.min(left, 100) }, () => ({ properties }));
      const answer = await account.hubspot.call('POST', '/crm/v3/objects/deals/batch/create', { inputs });
      ids.push(
        ...z
          .object({ results: z.array(created) })
          .parse(answer)
          .results.map(({ id }) => id),
      );
    }
    return ids.toSorted((a, b) => Number(a) - Number(b));
  }
  /** Answers the updates for which this holds with 502, as often as they come. */
  function failingUpdates(fails: (body: string) => boolean): void {
    account.hubspot.intercept = async (request, send) => {
      if (!request.url.endsWith('/deals/batch/update')) return send();
      const body = await request.clone().text();
      return fails(body) ? new Response('<html>Bad gateway</html>', { status: 502 }) : send();
    };
  }

  test('--all --write goes on after a failure that passes', async () => {
    await givenDeals(120);
    let failures = 0;
    failingUpdates(() => (failures += 1) === 2);
    const { code, stdout } = await score('--all', '--write');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: '120 deals scored, 120 brought up to date, 0 refused.\n',
    });
  });

  test('--all --write skips deals that fail again and again, names them, scores the others and says how to go on', async () => {
    const ids = await givenDeals(120);
    const [fiftieth = '', fiftyFirst = '', hundredth = '', last = ''] = [49, 50, 99, 119].map(
      (at) => ids[at],
    );
    failingUpdates((body) => body.includes(`"${fiftyFirst}"`));
    const { code, stdout, stderr } = await score('--all', '--write');
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: '70 deals scored, 70 brought up to date, 0 refused.\n',
    });
    expect(stderr).toContain(`50 deals, ${fiftyFirst} to ${hundredth}, were skipped: `);
    expect(stderr).toContain(`To go on from there: npx plumbline score --all --write --after ${fiftieth}\n`);
    expect(await figuresOf(last)).toMatchObject({ qual_band: expect.any(String) });
    account.hubspot.answerForItself();
    const next = await score('--all', '--write', '--after', fiftieth);
    expect({ code: next.code, stdout: next.stdout }).toEqual({
      code: 0,
      stdout: '70 deals scored, 50 brought up to date, 0 refused.\n',
    });
  }, 30_000);

  test('of many ids skips the deals of a call that fails again and again, and shows the others', async () => {
    const ids = await givenDeals(60);
    failingUpdates((body) => body.includes(`"${ids[0]}"`));
    const { code, stdout, stderr } = await score(...ids, '--write', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      written: ids.slice(50),
      skipped: [{ ids: ids.slice(0, 50) }],
      stopped: null,
    });
    expect(stderr).toContain(`50 deals, ${ids[0]} to ${ids[49]}, were skipped: `);
  }, 30_000);

  test('--all --write reads again what an answer leaves out, and skips what it leaves out again and again', async () => {
    const [, second = '', last = ''] = await givenDeals(3);
    let reads = 0;
    let most = 1;
    account.hubspot.intercept = async (request, send) => {
      const answer = await send();
      if (!request.url.endsWith('/deals/batch/read') || (reads += 1) > most) return answer;
      const body = z
        .object({ results: z.array(created.loose()) })
        .loose()
        .parse(await answer.json());
      return Response.json({ ...body, results: body.results.filter(({ id }) => id !== second) });
    };
    expect(await score('--all', '--write')).toMatchObject({
      code: 0,
      stdout: '3 deals scored, 3 brought up to date, 0 refused.\n',
    });
    most = Infinity;
    const { code, stderr } = await score('--all', '--write');
    expect(code).toBe(1);
    expect(stderr).toContain(`3 deals, `);
    expect(stderr).toContain(` to ${last}, were skipped: `);
  }, 30_000);

  test('--all says that the search it goes by may be behind', async () => {
    expect((await score('--all')).stderr).toContain('may be some seconds behind');
  });

  test('--pipeline --write freezes the score of a closed deal that came with its answers', async () => {
    const id = await givenDeal({ dealstage: 'mm_won', ...answered('2') });
    await score('--pipeline', 'Mid-market', '--write');
    expect(await figuresOf(id)).toMatchObject({ qual_score_at_close: '67' });
  });

  test('says what the settings name that the account no longer has, and leaves those deals as they are', async () => {
    const id = await givenDeal(answered('2'));
    await account.save({ pipelines: { mid_market: { milestones: { mm_gone: 'commit' } } } });
    const { stderr } = await score(id, '--write');
    expect(flat(stderr)).toContain(
      'does not fit the account any more: pipelines.mid_market.milestones.mm_gone:',
    );
    expect(await figuresOf(id)).toMatchObject({ qual_score: null });
  });

  test('writes nothing while the newest settings cannot be read, and judges by those that hold', async () => {
    const id = await givenDeal(answered('2'));
    await account.save({ version: 99 });
    const looked = await score(id);
    expect(looked.code).toBe(0);
    expect(looked.stderr).toContain('Revision 2 of the settings cannot be read');
    expect(looked.stderr).toContain('Scored with settings revision 1.');
    const { code, stderr } = await score('--all', '--write');
    expect(code).toBe(1);
    expect(stderr).toContain('Nothing was written');
    expect(await figuresOf(id)).toMatchObject({ qual_score: null });
  });

  test('of an account without our properties says how to make them', async () => {
    const bare = await openTestAccount();
    const { code, stderr } = await runPlumbline(['score', '--all'], { hubspot: bare.hubspot });
    await bare.hubspot.close();
    expect(code).toBe(1);
    expect(stderr).toContain('npx plumbline provision makes them.');
  });

  test('names the pipelines there are when it does not know one', async () => {
    const { code, stderr } = await score('--pipeline', 'nowhere');
    expect(code).toBe(2);
    expect(stderr).toContain('the account has no deal pipeline "nowhere". It has:');
  });

  test('of an empty account says that there are no deals', async () => {
    expect((await score('--all')).stdout).toBe(
      '0 deals, 0 with a score, 0 with stored figures that differ.\n',
    );
    expect((await score('--all', '--write')).stdout).toBe(
      '0 deals scored, 0 brought up to date, 0 refused.\n',
    );
  });
});
