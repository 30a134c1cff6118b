import {
  Alert,
  Button,
  Heading,
  LoadingButton,
  StatisticsItem,
  StatisticsTrend,
  Text,
  TextArea,
  ToggleGroup,
  type AlertProps,
} from '@hubspot/ui-extensions';
import { createRenderer, type RenderedElementNode } from '@hubspot/ui-extensions/testing';
import { Checklist } from '../../../extensions/deal/Checklist';
import type { Functions } from '../../../extensions/deal/functions-port';
import type { Failure, Qualification, SaveReply, SaveRequest } from '../../../src/protocol';
import { aQualification } from '../../builders/qualification';

const failure = (code: Failure['code']): Failure => ({
  ok: false,
  code,
  message: 'why',
  details: [],
  correlationId: null,
});

// Drafts outlive a card on purpose, so every test has a deal of its own.
let lastDeal = 100;
const nextDealId = () => String((lastDeal += 1));

function show(options: {
  readonly open?: Functions['open'];
  readonly qualification?: Qualification;
  readonly save?: (request: SaveRequest) => Promise<SaveReply>;
  readonly dealId?: string;
  readonly language?: 'en' | 'sv';
}) {
  const qualification = options.qualification ?? aQualification();
  const saves: SaveRequest[] = [];
  const messages: string[] = [];
  let changed = () => {};
  const functions: Functions = {
    open: options.open ?? (() => Promise.resolve({ ok: true, qualification })),
    save: (request) => {
      saves.push(request);
      return options.save?.(request) ?? Promise.resolve(savedAll(qualification, request));
    },
  };
  const renderer = createRenderer('crm.record.tab');
  renderer.render(
    <Checklist
      dealId={options.dealId ?? nextDealId()}
      userEmail="rep@example.com"
      language={options.language ?? 'en'}
      functions={functions}
      onChange={(callback) => (changed = callback)}
      onSaved={(message) => messages.push(message)}
      onRefused={(title) => messages.push(title)}
    />,
  );
  return { renderer, saves, messages, changed: () => changed() };
}

/** A save that stores everything it is sent. */
function savedAll(qualification: Qualification, { changes }: SaveRequest): SaveReply {
  const stored = changes.map(({ criterionId, level, evidence }) => {
    const before = qualification.answers[criterionId] ?? { level: null, evidence: '' };
    return [
      criterionId,
      { level: level === undefined ? before.level : level.to, evidence: evidence?.to ?? before.evidence },
    ] as const;
  });
  return {
    ok: true,
    qualification: { ...qualification, answers: { ...qualification.answers, ...Object.fromEntries(stored) } },
    saved: changes.map((change) => change.criterionId),
    conflicts: [],
    cleaned: [],
  };
}

type Renderer = ReturnType<typeof show>['renderer'];
const level = (renderer: Renderer, id: string) => renderer.findByTestId(ToggleGroup, `${id}-level`);
const evidence = (renderer: Renderer, id: string) => renderer.findByTestId(TextArea, `${id}-evidence`);
function choose(renderer: Renderer, id: string, value: string): void {
  // @ts-expect-error -- the SDK types a toggle group's handler as taking a list and a text at once
  level(renderer, id).props.onChange?.(value);
}
const write = (renderer: Renderer, id: string, text: string) => evidence(renderer, id).props.onInput?.(text);
const press = (renderer: Renderer, label: string) => {
  renderer.find(Button, (node) => node.text === label).trigger('onClick');
};
const words = (node: RenderedElementNode<AlertProps>) =>
  node
    .findAll(Text)
    .map((text) => text.text)
    .join(' ');
const saveButton = (renderer: Renderer) => renderer.findByTestId(LoadingButton, 'save-bottom');
/** The figure shown, or null while nothing is answered and the card says so instead. */
const score = (renderer: Renderer) =>
  renderer.maybeFindByTestId(StatisticsItem, 'score')?.props.number ?? null;
/** waitFor() looks again only when the card redraws; effects and replies that draw nothing need a turn of the loop. */
const effectsRun = () => new Promise((resolve) => setTimeout(resolve, 20));
const ready = (renderer: Renderer) =>
  renderer.waitFor(() => expect(renderer.findAll(Heading)).not.toEqual([]));

describe('Checklist', () => {
  test('asks every criterion of the framework', async () => {
    const { renderer } = show({ qualification: aQualification({ frameworkId: 'bant' }) });
    await ready(renderer);
    expect(renderer.findAll(ToggleGroup).map((group) => group.props.name)).toEqual([
      'budget-level',
      'authority-level',
      'need-level',
      'timing-level',
    ]);
  });

  test('offers levels in words', async () => {
    const { renderer } = show({});
    await ready(renderer);
    expect(level(renderer, 'champion').props.options.map((option) => option.label)).toEqual([
      'Missing',
      'Assumed',
      'Stated',
      'Proven',
      'Not applicable',
    ]);
  });

  test('moves the score as one chooses, before anything is saved', async () => {
    const { renderer, saves } = show({});
    await ready(renderer);
    expect(score(renderer)).toBeNull();
    choose(renderer, 'champion', '3');
    await renderer.waitFor(() => expect(score(renderer)).toBe('15'));
    expect(renderer.find(StatisticsTrend).props).toMatchObject({
      direction: 'increase',
      value: '15 points, not saved yet',
    });
    expect(saves).toEqual([]);
  });

  test('saves what changed, and only that, in one call', async () => {
    const dealId = nextDealId();
    const { renderer, saves, messages } = show({ dealId });
    await ready(renderer);
    choose(renderer, 'champion', '2');
    write(renderer, 'champion', 'Anna sa: ”ja” 🎉');
    await renderer.waitFor(() => expect(saveButton(renderer).text).toBe('Save 1 answer'));
    saveButton(renderer).trigger('onClick');
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
    const { renderer, saves, messages } = show({});
    await ready(renderer);
    choose(renderer, 'champion', '2');
    await renderer.waitFor(() => saveButton(renderer));
    saveButton(renderer).trigger('onClick');
    saveButton(renderer).trigger('onClick');
    await renderer.waitFor(() => expect(messages).toHaveLength(1));
    expect(saves).toHaveLength(1);
  });

  test('clears an answer', async () => {
    const answers = { champion: { level: '3', evidence: 'Anna signed' } };
    const { renderer, saves } = show({ qualification: aQualification({ answers }) });
    await ready(renderer);
    renderer.findByTestId(Button, 'champion-clear').trigger('onClick');
    await renderer.waitFor(() => expect(level(renderer, 'champion').props.value).toBe(''));
    saveButton(renderer).trigger('onClick');
    await renderer.waitFor(() => expect(saveButton(renderer).text).toBe('Nothing to save'));
    expect(saves[0]?.changes).toEqual([{ criterionId: 'champion', level: { from: '3', to: null } }]);
  });

  test('keeps every word and says what to do when a save fails', async () => {
    const { renderer } = show({ save: () => Promise.resolve(failure('rate-limited')) });
    await ready(renderer);
    write(renderer, 'champion', 'precious words');
    await renderer.waitFor(() => saveButton(renderer));
    saveButton(renderer).trigger('onClick');
    await renderer.waitFor(() =>
      expect(renderer.find(Alert).props.title).toBe('Not saved. Your answers are still here.'),
    );
    expect(words(renderer.find(Alert))).toContain('Wait ten seconds, then try again.');
    expect(evidence(renderer, 'champion').props.value).toBe('precious words');
  });

  test('keeps a draft when the page takes the card off and puts it back', async () => {
    const dealId = nextDealId();
    const first = show({ dealId });
    await ready(first.renderer);
    write(first.renderer, 'metrics', 'from 12 to 8 days');
    const second = show({ dealId });
    await ready(second.renderer);
    expect(evidence(second.renderer, 'metrics').props.value).toBe('from 12 to 8 days');
  });

  test('keeps a draft, and says so, when the deal moves to a pipeline with another framework', async () => {
    let qualification = aQualification();
    const { renderer, changed } = show({ open: () => Promise.resolve({ ok: true, qualification }) });
    await ready(renderer);
    write(renderer, 'champion', 'precious words');
    await renderer.waitFor(() => saveButton(renderer));
    qualification = aQualification({ frameworkId: 'bant' });
    changed();
    await renderer.waitFor(() => level(renderer, 'budget'));
    expect(renderer.find(Alert).props.title).toBe(
      'The deal changed framework. 1 unsaved MEDDIC answer is kept and will be back with MEDDIC.',
    );
    qualification = aQualification();
    changed();
    await renderer.waitFor(() => expect(evidence(renderer, 'champion').props.value).toBe('precious words'));
  });

  test('keeps a draft, and shows what is stored, while the deal is closed', async () => {
    let qualification = aQualification();
    const { renderer, changed } = show({ open: () => Promise.resolve({ ok: true, qualification }) });
    await ready(renderer);
    choose(renderer, 'champion', '3');
    await renderer.waitFor(() => expect(score(renderer)).toBe('15'));
    qualification = aQualification({ deal: { closed: true, milestone: null } });
    changed();
    await renderer.waitFor(() => expect(score(renderer)).toBeNull());
    expect(renderer.maybeFind(LoadingButton)).toBeNull();
    expect(renderer.findAll(Alert).map((alert) => alert.props.title)).toContain(
      '1 unsaved answer is kept and will be back when it is reopened.',
    );
    qualification = aQualification();
    changed();
    await renderer.waitFor(() => expect(score(renderer)).toBe('15'));
  });

  test('discards changes when asked to', async () => {
    const { renderer } = show({});
    await ready(renderer);
    choose(renderer, 'champion', '3');
    await renderer.waitFor(() => saveButton(renderer));
    renderer.findByTestId(Button, 'discard-bottom').trigger('onClick');
    await renderer.waitFor(() => expect(score(renderer)).toBeNull());
  });

  test('shows a change made on the record page', async () => {
    let answers = {};
    const { renderer, changed } = show({
      open: () => Promise.resolve({ ok: true, qualification: aQualification({ answers }) }),
    });
    await ready(renderer);
    answers = { champion: { level: '3', evidence: 'native edit' } };
    changed();
    await renderer.waitFor(() => expect(evidence(renderer, 'champion').props.value).toBe('native edit'));
  });

  test('blocks saving evidence longer than HubSpot can keep, and keeps it', async () => {
    const { renderer } = show({});
    await ready(renderer);
    write(renderer, 'champion', 'x'.repeat(100_000));
    await renderer.waitFor(() => expect(saveButton(renderer).props.disabled).toBe(true));
    expect(evidence(renderer, 'champion').props.validationMessage).toContain('34464 characters too long');
  });

  test('shows a closed deal to read only', async () => {
    const answers = { champion: { level: '3', evidence: 'Anna signed' } };
    const { renderer } = show({ qualification: aQualification({ deal: { closed: true }, answers }) });
    await ready(renderer);
    expect(renderer.findAll(ToggleGroup)).toEqual([]);
    expect(renderer.findAll(TextArea)).toEqual([]);
    expect(renderer.findAll(LoadingButton)).toEqual([]);
    expect(renderer.find(Alert).props.title).toContain('This deal is closed.');
  });

  test('says so when a stored value is no level, and lets the rep choose one', async () => {
    const answers = { champion: { level: 'Yes', evidence: '' } };
    const { renderer } = show({ qualification: aQualification({ answers }) });
    await ready(renderer);
    expect(renderer.find(Alert).props.title).toContain('Holds "Yes", which is not a level.');
    choose(renderer, 'champion', '1');
    await renderer.waitFor(() => expect(renderer.maybeFind(Alert)).toBeNull());
  });

  test('speaks Swedish to a Swede', async () => {
    const { renderer } = show({ language: 'sv' });
    await ready(renderer);
    expect(level(renderer, 'champion').props.label).toBe(
      'Någon på insidan som vill att vi vinner, tjänar på det och har agerat för det.',
    );
  });
});

describe('Checklist when two reps change the same criterion', () => {
  const theirs = aQualification({ answers: { champion: { level: '3', evidence: 'theirs' } } });
  const conflicted = (): Promise<SaveReply> =>
    Promise.resolve({
      ok: true,
      qualification: theirs,
      saved: [],
      cleaned: [],
      conflicts: [
        {
          criterionId: 'champion',
          field: 'level',
          yours: '1',
          theirs: '3',
          by: 'anna@example.com',
          at: null,
        },
      ],
    });

  async function contest() {
    const shown = show({ save: conflicted });
    await ready(shown.renderer);
    choose(shown.renderer, 'champion', '1');
    await shown.renderer.waitFor(() => saveButton(shown.renderer));
    saveButton(shown.renderer).trigger('onClick');
    await shown.renderer.waitFor(() => shown.renderer.find(Alert, { title: 'Changed by someone else' }));
    return shown;
  }

  test('shows who has what and keeps mine as a draft', async () => {
    const { renderer, messages } = await contest();
    expect(messages).toEqual(['Changed by someone else']);
    const alert = renderer.find(Alert, { title: 'Changed by someone else' });
    expect(words(alert)).toContain('anna@example.com changed this while you were writing.');
    expect(words(alert)).toContain('Their answer: Proven.');
    expect(level(renderer, 'champion').props.value).toBe('1');
  });

  test('keeps theirs when asked to', async () => {
    const { renderer } = await contest();
    press(renderer, 'Keep theirs');
    await renderer.waitFor(() => expect(level(renderer, 'champion').props.value).toBe('3'));
    expect(saveButton(renderer).props.disabled).toBe(true);
  });

  test('sends mine, based on theirs, when asked to', async () => {
    const { renderer, saves } = await contest();
    press(renderer, 'Use mine');
    await renderer.waitFor(() => expect(renderer.maybeFind(Alert)).toBeNull());
    saveButton(renderer).trigger('onClick');
    await renderer.waitFor(() => expect(saves).toHaveLength(2));
    expect(saves[1]?.changes).toEqual([{ criterionId: 'champion', level: { from: '3', to: '1' } }]);
  });
});

describe('Checklist when it cannot be read', () => {
  test.each([
    ['not-provisioned', 'npx plumbline provision'],
    ['deal-not-found', 'no longer exists'],
    ['timeout', 'took too long'],
  ] as const)('%s: says what to do and can be tried again', async (code, advice) => {
    let works = false;
    const open: Functions['open'] = () =>
      Promise.resolve(works ? { ok: true, qualification: aQualification() } : failure(code));
    const { renderer } = show({ open });
    await renderer.waitFor(() => expect(words(renderer.find(Alert))).toContain(advice));
    works = true;
    press(renderer, 'Try again');
    await ready(renderer);
  });

  test('drops a reply that arrives after a newer one', async () => {
    const replies: ((qualification: Qualification) => void)[] = [];
    const open: Functions['open'] = () =>
      new Promise((resolve) => replies.push((qualification) => resolve({ ok: true, qualification })));
    const { renderer, changed } = show({ open });
    await effectsRun();
    expect(replies).toHaveLength(1);
    changed();
    replies[1]?.(aQualification({ answers: { champion: { level: '2', evidence: 'newer' } } }));
    await ready(renderer);
    replies[0]?.(aQualification({ answers: { champion: { level: '0', evidence: 'older' } } }));
    await effectsRun();
    expect(evidence(renderer, 'champion').props.value).toBe('newer');
  });
});
