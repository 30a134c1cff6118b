import { Alert, Button, LoadingButton, Text, TextArea, ToggleGroup } from '@hubspot/ui-extensions';
import type { Functions } from '../../../extensions/deal/reading/functions-port';
import { findFramework } from '../../../src/frameworks';
import type { OpenReply } from '../../../src/protocol/open-qualification';
import { aQualification } from '../../builders/qualification';
import { byHand } from '../by-hand';
import { alerts, texts } from './card-words';
import {
  aFailure,
  choose,
  evidence,
  level,
  nextDealId,
  open,
  openTab,
  press,
  ready,
  row,
  rows,
  save,
  saveButton,
  score,
  showTab,
  write,
} from './show-tab';

describe('QualificationTab', () => {
  test('asks every criterion of the framework', async () => {
    const { renderer } = await openTab({ qualification: aQualification({ frameworkId: 'bant' }) });
    expect(rows(renderer)).toEqual(['need', 'budget', 'authority', 'timing']);
  });

  test('offers levels in words', async () => {
    const { renderer } = await openTab();
    open(renderer, 'champion');
    expect(level(renderer, 'champion').props.options.map((option) => option.label)).toEqual([
      'Not answered',
      'Asked, not there',
      'Assumed',
      'Stated',
      'Proven',
      'Not applicable',
    ]);
  });

  test('moves the score as one chooses, before anything is saved', async () => {
    const { renderer, saves } = await openTab();
    expect(score(renderer)).toBeNull();
    choose(renderer, 'metrics', '3');
    await renderer.waitFor(() => expect(score(renderer)).toBe('15'));
    expect(renderer.findByTestId(Text, 'score').text).toBe('Score 15 (+15)');
    expect(saveButton(renderer).text).toBe('Save 1 answer, 15 (+15)');
    expect(saves).toEqual([]);
  });

  test('saves what changed, and only that, in one call', async () => {
    const dealId = nextDealId();
    const { renderer, saves, messages } = await openTab({ dealId });
    choose(renderer, 'champion', '2');
    write(renderer, 'champion', 'Anna sa: ”ja” 🎉');
    await renderer.waitFor(() => expect(saveButton(renderer).text).toMatch(/^Save 1 answer/));
    save(renderer);
    await renderer.waitFor(() => expect(messages).toEqual(['1 answer saved']));
    expect(saves).toEqual([
      {
        dealId,
        frameworkId: 'meddic',
        userEmail: 'rep@example.com',
        changes: [
          {
            criterionId: 'champion',
            level: { from: null, to: '2' },
            evidence: { from: '', to: 'Anna sa: ”ja” 🎉' },
          },
        ],
      },
    ]);
    await renderer.waitFor(() => expect(saveButton(renderer).text).toBe('Nothing to save'));
  });

  test('saves once however fast Save is clicked', async () => {
    const { renderer, saves, messages } = await openTab();
    choose(renderer, 'champion', '2');
    await renderer.waitFor(() => saveButton(renderer));
    save(renderer);
    save(renderer);
    await renderer.waitFor(() => expect(messages).toHaveLength(1));
    expect(saves).toHaveLength(1);
  });

  test('clears an answer', async () => {
    const answers = { champion: { level: '3', evidence: 'Anna signed' } };
    const { renderer, saves } = await openTab({ qualification: aQualification({ answers }) });
    choose(renderer, 'champion', 'unanswered');
    await renderer.waitFor(() => expect(level(renderer, 'champion').props.value).toBe('unanswered'));
    save(renderer);
    await renderer.waitFor(() => expect(saveButton(renderer).text).toBe('Nothing to save'));
    expect(saves[0]?.changes).toEqual([{ criterionId: 'champion', level: { from: '3', to: null } }]);
  });

  test('keeps every word and says what to do when a save fails', async () => {
    const { renderer } = await openTab({ save: () => Promise.resolve(aFailure('rate-limited')) });
    write(renderer, 'champion', 'precious words');
    await renderer.waitFor(() => saveButton(renderer));
    save(renderer);
    await renderer.waitFor(() =>
      expect(alerts(renderer)).toEqual(['Not saved. Your answers are still here.']),
    );
    expect(texts(renderer.find(Alert))[0]).toContain('Wait ten seconds, then try again.');
    expect(evidence(renderer, 'champion').props.value).toBe('precious words');
  });

  test('keeps a draft when the page takes the card off and puts it back', async () => {
    const dealId = nextDealId();
    const first = await openTab({ dealId });
    write(first.renderer, 'metrics', 'from 12 to 8 days');
    const second = await openTab({ dealId });
    expect(evidence(second.renderer, 'metrics').props.value).toBe('from 12 to 8 days');
  });

  test('keeps a draft, and says so, when the deal moves to a pipeline with another framework', async () => {
    let qualification = aQualification();
    const { renderer, changed } = await openTab({ open: () => Promise.resolve({ ok: true, qualification }) });
    write(renderer, 'champion', 'precious words');
    await renderer.waitFor(() => saveButton(renderer));
    qualification = aQualification({ frameworkId: 'bant' });
    changed();
    await renderer.waitFor(() => row(renderer, 'budget'));
    expect(alerts(renderer)).toEqual([
      'The deal changed framework. 1 unsaved MEDDIC answer is kept and will be back with MEDDIC.',
    ]);
    qualification = aQualification();
    changed();
    await renderer.waitFor(() => expect(evidence(renderer, 'champion').props.value).toBe('precious words'));
  });

  test('says nothing of a draft that was discarded before the deal changed framework', async () => {
    let qualification = aQualification();
    const { renderer, changed } = await openTab({ open: () => Promise.resolve({ ok: true, qualification }) });
    write(renderer, 'champion', 'not so precious words');
    await renderer.waitFor(() => saveButton(renderer));
    renderer.findByTestId(Button, 'discard').trigger('onClick');
    qualification = aQualification({ frameworkId: 'bant' });
    changed();
    await renderer.waitFor(() => row(renderer, 'budget'));
    expect(alerts(renderer)).toEqual([]);
  });

  test('keeps a draft, and shows what is stored, while the deal is closed', async () => {
    let qualification = aQualification();
    const { renderer, changed } = await openTab({ open: () => Promise.resolve({ ok: true, qualification }) });
    choose(renderer, 'metrics', '3');
    await renderer.waitFor(() => expect(score(renderer)).toBe('15'));
    qualification = aQualification({ deal: { closed: true, milestone: null } });
    changed();
    await renderer.waitFor(() => expect(score(renderer)).toBeNull());
    expect(renderer.maybeFind(LoadingButton)).toBeNull();
    expect(alerts(renderer)).toContain('1 unsaved answer is kept and will be back when it is reopened.');
    qualification = aQualification();
    changed();
    await renderer.waitFor(() => expect(score(renderer)).toBe('15'));
  });

  test('discards changes when asked to', async () => {
    const { renderer } = await openTab();
    choose(renderer, 'champion', '3');
    await renderer.waitFor(() => saveButton(renderer));
    renderer.findByTestId(Button, 'discard').trigger('onClick');
    await renderer.waitFor(() => expect(score(renderer)).toBeNull());
  });

  test('shows a change made on the record page', async () => {
    let answers = {};
    const { renderer, changed } = await openTab({
      open: () => Promise.resolve({ ok: true, qualification: aQualification({ answers }) }),
    });
    answers = { champion: { level: '3', evidence: 'native edit' } };
    open(renderer, 'champion');
    changed();
    await renderer.waitFor(() => expect(evidence(renderer, 'champion').props.value).toBe('native edit'));
  });

  test('blocks saving evidence longer than HubSpot can keep, and keeps it', async () => {
    const { renderer } = await openTab();
    write(renderer, 'champion', 'x'.repeat(100_000));
    await renderer.waitFor(() => expect(saveButton(renderer).props.disabled).toBe(true));
    expect(evidence(renderer, 'champion').props.validationMessage).toContain('34464 characters too long');
  });

  test('shows a closed deal to read only', async () => {
    const answers = { champion: { level: '3', evidence: 'Anna signed' } };
    const { renderer } = await openTab({
      qualification: aQualification({ deal: { closed: true, milestone: null }, answers }),
    });
    expect(renderer.findAll(ToggleGroup)).toEqual([]);
    expect(renderer.findAll(TextArea)).toEqual([]);
    expect(renderer.findAll(LoadingButton)).toEqual([]);
    expect(alerts(renderer)[0]).toContain('This deal is closed.');
  });

  test('says so when a stored value is no level, and lets the rep choose one', async () => {
    const answers = { champion: { level: 'Yes', evidence: '' } };
    const { renderer } = await openTab({ qualification: aQualification({ answers }) });
    open(renderer, 'champion');
    expect(alerts(renderer)[0]).toContain('Holds "Yes", which is not a level.');
    choose(renderer, 'champion', '1');
    await renderer.waitFor(() => expect(renderer.maybeFind(Alert)).toBeNull());
  });

  test('speaks Swedish to a Swede', async () => {
    const { renderer } = await openTab({ language: 'sv' });
    const champion = findFramework('meddic')?.criteria.find(({ id }) => id === 'champion');
    open(renderer, 'champion');
    expect(level(renderer, 'champion').props.label).toBe(`${champion?.label.sv}: hur säkra är vi?`);
  });
});

describe('QualificationTab when it cannot be read', () => {
  test.each([
    ['not-provisioned', 'Ask an admin to create them in Plumbline’s settings'],
    ['deal-not-found', 'no longer exists'],
    ['timeout', 'took too long'],
  ] as const)('%s: says what to do and can be tried again', async (code, advice) => {
    let works = false;
    const reading: Functions['open'] = () =>
      Promise.resolve(works ? { ok: true, qualification: aQualification() } : aFailure(code));
    const { renderer } = showTab({ open: reading });
    await renderer.waitFor(() => expect(texts(renderer.find(Alert))[0]).toContain(advice));
    works = true;
    press(renderer, 'Try again');
    await ready(renderer);
  });

  test('drops a reply that arrives after a newer one', async () => {
    const replies = byHand<OpenReply>();
    const said = (words: string): OpenReply => ({
      ok: true,
      qualification: aQualification({ answers: { champion: { level: '2', evidence: words } } }),
    });
    const { renderer, changed } = showTab({ open: replies.call });
    await renderer.waitFor(() => expect(replies.count()).toBe(1));
    changed();
    await replies.reply(2, said('newer'));
    await ready(renderer);
    await replies.reply(1, said('older'));
    await renderer.atRest();
    open(renderer, 'champion');
    expect(evidence(renderer, 'champion').props.value).toBe('newer');
  });
});
