import { Alert, Button, Form, Input, Select, Tag, TableRow, TextArea, Toggle } from '@hubspot/ui-extensions';
import { MAX_CRITERIA, MAX_QUESTIONS, type OwnCriterion, type Settings } from '../../../../src/settings';
import { enter, press, words, type Renderer } from '../show-section';
import {
  aWhole,
  bantCriterion,
  choices,
  chooseFrom,
  field,
  figure,
  openFramework,
  someSettings,
  turn,
  unfold,
  withOurs,
  write,
} from './show-frameworks';

const copy = withOurs({ copyOf: 'bant' });
const need = bantCriterion('need');
const alerts = (renderer: Renderer) => renderer.findAll(Alert).map(({ props }) => props.title);
const isDisabled = (renderer: Renderer, testId: string) =>
  renderer.findByTestId(Button, testId).props.disabled === true;
const whole = (about: Partial<OwnCriterion> = {}) => withOurs({ criteria: [{ ...aWhole('a'), ...about }] });
/** A copy of BANT whose need says something else. */
const withNeed = (about: Partial<OwnCriterion>) =>
  withOurs({
    copyOf: 'bant',
    criteria: [{ id: 'budget' }, { id: 'authority' }, { id: 'need', ...about }, { id: 'timing' }],
  });

async function openCriterion(id: string, saved: Settings) {
  const shown = await openFramework('ours', saved, { criterion: id });
  await shown.renderer.waitFor(() => shown.renderer.findByTestId(Button, `criterion-${id}-remove`));
  return shown;
}

describe('The editor of an own framework', () => {
  test('says what it follows', async () => {
    const { renderer } = await openFramework('ours', copy);
    expect(words(renderer)).toContain(
      'A copy of BANT: whatever you do not change here stays as it is there.',
    );
    expect(renderer.find(Tag).text).toBe('Own');
    expect(field(renderer, 'framework-good-for').value).toBe(
      'Small, quick deals and a first sorting of leads, when the buyer knows what they want.',
    );
  });

  test('changes its name', async () => {
    const { renderer, changes } = await openFramework('ours', copy);
    field(renderer, 'framework-label').onChange?.(' Our way ');
    await renderer.waitFor(() => expect(field(renderer, 'framework-label').value).toBe('Our way'));
    expect(changes).toEqual([withOurs({ copyOf: 'bant', label: 'Our way' })]);
  });

  test('cannot be without a name', async () => {
    const { renderer } = await openFramework('ours', copy);
    field(renderer, 'framework-label').onChange?.(' ');
    await renderer.waitFor(() =>
      expect(field(renderer, 'framework-label').validationMessage).toBe('This is empty.'),
    );
  });

  test('changes its purpose, and takes that of the copied one back when it is emptied', async () => {
    const { renderer, changes } = await openFramework('ours', copy);
    write(renderer, 'framework-good-for', 'Us');
    await renderer.waitFor(() => expect(field(renderer, 'framework-good-for').value).toBe('Us'));
    write(renderer, 'framework-good-for', '');
    await renderer.waitFor(() => expect(field(renderer, 'framework-good-for').value).toMatch(/^Small/));
    write(renderer, 'framework-not-for', 'Them');
    await renderer.waitFor(() => expect(field(renderer, 'framework-not-for').value).toBe('Them'));
    expect(changes).toEqual([
      withOurs({ copyOf: 'bant', goodFor: 'Us' }),
      copy,
      withOurs({ copyOf: 'bant', notFor: 'Them' }),
    ]);
  });

  test('changes weights and days in its own definition', async () => {
    const { renderer, changes } = await openFramework('ours', copy);
    enter(renderer, 'weight-need', 60);
    await renderer.waitFor(() =>
      expect(figure(renderer, 'weight-need').description).toBe('46 % of the score, BANT: 30'),
    );
    enter(renderer, 'framework-stale-days', 9);
    await renderer.waitFor(() => expect(figure(renderer, 'framework-stale-days').value).toBe(9));
    expect(changes).toEqual([
      withNeed({ weight: 60 }),
      {
        ...copy,
        ownFrameworks: { ours: { ...withNeed({ weight: 60 }).ownFrameworks['ours'], staleDays: 9 } },
      },
    ]);
  });

  test('shows what is wrong with weights, days and purpose beside them', async () => {
    const long = 'x'.repeat(501);
    const { renderer } = await openFramework(
      'ours',
      withOurs({ criteria: [{ ...aWhole('a'), weight: -1 }], staleDays: 9_999, goodFor: long }),
    );
    expect(figure(renderer, 'weight-a').validationMessage).toBe('The number must not be negative.');
    expect(figure(renderer, 'framework-stale-days').validationMessage).toBe('The number is more than 3650.');
    expect(field(renderer, 'framework-good-for').validationMessage).toMatch(/more than 500 characters/);
    expect(field(renderer, 'framework-not-for').validationMessage).toBeUndefined();
  });
});

describe('Retiring', () => {
  test('takes it out of use, and brings it back', async () => {
    const { renderer, changes } = await openFramework('ours', copy);
    expect(words(renderer)).toContain('Archived, it applies to no deal any more. What was answered stays.');
    press(renderer, 'framework-retire');
    await renderer.waitFor(() => renderer.findByTestId(Button, 'framework-bring-back'));
    expect(renderer.find(Tag).text).toBe('Archived');
    press(renderer, 'framework-bring-back');
    await renderer.waitFor(() => renderer.findByTestId(Button, 'framework-retire'));
    expect(changes).toEqual([withOurs({ copyOf: 'bant', retired: true }), copy]);
  });
});

describe('Deleting', () => {
  test('asks first, and leads back to the table', async () => {
    const { renderer, changes, replace } = await openFramework('ours', copy);
    press(renderer, 'framework-delete');
    await renderer.waitFor(() => expect(alerts(renderer)).toEqual(['Delete Ours?']));
    press(renderer, 'framework-delete-no');
    await renderer.waitFor(() => expect(alerts(renderer)).toEqual([]));
    press(renderer, 'framework-delete');
    await renderer.waitFor(() => renderer.findByTestId(Button, 'framework-delete-yes'));
    press(renderer, 'framework-delete-yes');
    await renderer.waitFor(() => renderer.findByTestId(TableRow, 'framework-bant'));
    expect(changes).toEqual([someSettings()]);
    // And stays there when it is back.
    replace(copy);
    await renderer.waitFor(() => renderer.findByTestId(TableRow, 'framework-ours'));
  });

  test('one that was never saved needs no asking', async () => {
    const { renderer, changes } = await openFramework('bant');
    press(renderer, 'framework-copy');
    await renderer.waitFor(() => renderer.findByTestId(Input, 'framework-name'));
    field(renderer, 'framework-name').onInput?.('Ours');
    renderer.findByTestId(Form, 'framework-name-form').trigger('onSubmit');
    await renderer.waitFor(() => renderer.findByTestId(Button, 'framework-delete'));
    press(renderer, 'framework-delete');
    await renderer.waitFor(() => renderer.findByTestId(TableRow, 'framework-bant'));
    expect(changes).toEqual([copy, someSettings()]);
  });

  test('cannot be done while something names it', async () => {
    const { renderer } = await openFramework(
      'ours',
      withOurs({ copyOf: 'bant' }, { defaultFramework: 'ours' }),
    );
    expect(isDisabled(renderer, 'framework-delete')).toBe(true);
    expect(words(renderer)).toContain('It cannot be deleted while it is used by: Account default.');
  });

  test('elsewhere, by a discard or somebody else, leads back to the table', async () => {
    const { renderer, replace } = await openFramework('ours', copy);
    replace(someSettings());
    await renderer.waitFor(() => renderer.findByTestId(TableRow, 'framework-bant'));
  });
});

describe('A copy that leads nowhere', () => {
  test('says so, and can be made no copy', async () => {
    const { renderer, changes } = await openFramework(
      'ours',
      withOurs({ copyOf: 'gone', criteria: [aWhole('a')] }),
    );
    expect(alerts(renderer)).toEqual(['There is no framework "gone".']);
    press(renderer, 'framework-no-longer-copy');
    await renderer.waitFor(() => expect(alerts(renderer)).toEqual([]));
    expect(changes).toEqual([whole()]);
  });
});

describe('The checklist', () => {
  test('takes a new criterion, which opens and says what it lacks', async () => {
    const { renderer, changes } = await openFramework('ours', whole());
    press(renderer, 'criterion-add');
    await renderer.waitFor(() => renderer.findByTestId(Input, 'criterion-name'));
    field(renderer, 'criterion-name').onInput?.('Legal review');
    renderer.findByTestId(Form, 'criterion-name-form').trigger('onSubmit');
    await renderer.waitFor(() => renderer.findByTestId(TextArea, 'criterion-legal_review-counts'));
    const criteria = [aWhole('a'), { id: 'legal_review', label: 'Legal review' }];
    expect(changes).toEqual([withOurs({ criteria })]);
    expect(field(renderer, 'criterion-legal_review-counts').validationMessage).toMatch(
      /does not say what counts as met/,
    );
    expect(field(renderer, 'criterion-legal_review-question-1').validationMessage).toMatch(/no questions/);
    expect(field(renderer, 'criterion-legal_review-label').validationMessage).toBeUndefined();
    expect(words(renderer)).toContain('Legal review: 2 things to fix, expects nothing');
  });

  test('has at most so many criteria', async () => {
    const criteria = Array.from({ length: MAX_CRITERIA }, (_, index) => aWhole(`c${index}`));
    const { renderer } = await openFramework('ours', withOurs({ criteria }));
    expect(isDisabled(renderer, 'criterion-add')).toBe(true);
    expect(words(renderer)).toContain('A framework has at most 40 criteria.');
  });

  test('can be put in another order', async () => {
    const { renderer, changes } = await openCriterion('authority', copy);
    press(renderer, 'criterion-authority-up');
    await renderer.waitFor(() => expect(isDisabled(renderer, 'criterion-authority-up')).toBe(true));
    expect(isDisabled(renderer, 'criterion-authority-down')).toBe(false);
    press(renderer, 'criterion-authority-down');
    await renderer.waitFor(() => expect(isDisabled(renderer, 'criterion-authority-up')).toBe(false));
    const criteria = [{ id: 'authority' }, { id: 'budget' }, { id: 'need' }, { id: 'timing' }];
    expect(changes).toEqual([withOurs({ copyOf: 'bant', criteria }), copy]);
  });

  test('ends where it ends', async () => {
    const { renderer } = await openCriterion('timing', copy);
    expect(isDisabled(renderer, 'criterion-timing-down')).toBe(true);
  });

  test('loses a criterion, and says so when none is left', async () => {
    const { renderer, changes } = await openCriterion('a', whole());
    press(renderer, 'criterion-a-remove');
    await renderer.waitFor(() => expect(words(renderer)).toContain('No criteria yet'));
    expect(changes).toEqual([withOurs({ criteria: [] })]);
    expect(alerts(renderer)).toEqual(['The framework has no criteria.']);
  });

  test('shows a criterion that is there twice once, and lets the second go', async () => {
    const { renderer, changes } = await openFramework(
      'ours',
      withOurs({ criteria: [aWhole('a'), aWhole('b'), { ...aWhole('a'), label: 'Again' }] }),
    );
    expect(alerts(renderer)).toEqual(['"a" is there twice.']);
    press(renderer, 'framework-second-a-remove');
    await renderer.waitFor(() => expect(alerts(renderer)).toEqual([]));
    expect(changes).toEqual([withOurs({ criteria: [aWhole('a'), aWhole('b')] })]);
  });
});

describe('The words of a criterion', () => {
  const partsOf: readonly [string, Partial<OwnCriterion>][] = [
    ['label', { label: 'Other' }],
    ['counts', { counts: 'Other' }],
    ['misreading', { misreading: 'Other' }],
    ['assumed', { levels: { assumed: 'Other' } }],
    ['stated', { levels: { stated: 'Other' } }],
    ['proven', { levels: { proven: 'Other' } }],
    ['question-1', { questions: ['Other', ...need.questions.slice(1)] }],
  ];

  test.each(partsOf)('%s: changed, it is kept; emptied, it is as in the copied one', async (part, kept) => {
    const testId = `criterion-need-${part}`;
    const { renderer, changes } = await openCriterion('need', copy);
    const before = field(renderer, testId).value;
    write(renderer, testId, ' Other ');
    await renderer.waitFor(() => expect(field(renderer, testId).value).toBe('Other'));
    expect(changes).toEqual([withNeed(kept)]);
    write(renderer, testId, part === 'question-1' ? String(before) : '');
    await renderer.waitFor(() => expect(field(renderer, testId).value).toBe(before));
  });

  test('typed and not entered are shown, and change nothing', async () => {
    const { renderer, changes } = await openCriterion('need', copy);
    field(renderer, 'criterion-need-counts').onInput?.('Oth');
    await renderer.waitFor(() => expect(field(renderer, 'criterion-need-counts').value).toBe('Oth'));
    field(renderer, 'criterion-need-counts').onBlur?.('Oth');
    await renderer.waitFor(() => expect(field(renderer, 'criterion-need-counts').value).toBe(need.counts.en));
    expect(changes).toEqual([]);
  });

  test('that are too long say so', async () => {
    const { renderer } = await openCriterion('a', whole({ levels: { proven: 'x'.repeat(501) } }));
    expect(field(renderer, 'criterion-a-proven').validationMessage).toMatch(/more than 500 characters/);
    expect(field(renderer, 'criterion-a-stated').validationMessage).toBeUndefined();
  });

  test('that no one wrote are those for any criterion, and left to be', async () => {
    const { renderer } = await openCriterion('a', whole());
    expect(field(renderer, 'criterion-a-proven').value).toBe(
      'The buyer showed it: a document, an act, a number.',
    );
  });
});

describe('The questions of a criterion', () => {
  test('take one more in the empty field', async () => {
    const { renderer, changes } = await openCriterion('a', whole());
    expect(field(renderer, 'criterion-a-question-2').label).toBe('Another question');
    write(renderer, 'criterion-a-question-2', 'Why now?');
    await renderer.waitFor(() => expect(field(renderer, 'criterion-a-question-2').label).toBe('Question 2'));
    expect(changes).toEqual([whole({ questions: ['a?', 'Why now?'] })]);
  });

  test('lose the one that is emptied', async () => {
    const { renderer, changes } = await openCriterion('a', whole({ questions: ['Why?', 'Why now?'] }));
    write(renderer, 'criterion-a-question-1', '');
    await renderer.waitFor(() => expect(field(renderer, 'criterion-a-question-1').value).toBe('Why now?'));
    expect(changes).toEqual([whole({ questions: ['Why now?'] })]);
  });

  test('of a copy are those of the copied one again when the last is emptied', async () => {
    const { renderer, changes } = await openCriterion('need', withNeed({ questions: ['Why?'] }));
    write(renderer, 'criterion-need-question-1', '');
    await renderer.waitFor(() =>
      expect(field(renderer, 'criterion-need-question-1').value).toBe(need.questions[0]?.en),
    );
    expect(changes).toEqual([copy]);
  });

  test('stay in both languages where they are not changed, and are shown once', async () => {
    const questions = ['Other', ...need.questions.slice(1)];
    const { renderer } = await openCriterion('need', withNeed({ questions }));
    expect(field(renderer, 'criterion-need-question-2').value).toBe(need.questions[1]?.en);
  });

  test('are no more than may be', async () => {
    const questions = Array.from({ length: MAX_QUESTIONS }, (_, index) => `Q${index}`);
    const { renderer } = await openCriterion('a', whole({ questions }));
    expect(renderer.maybeFindByTestId(TextArea, `criterion-a-question-${MAX_QUESTIONS + 1}`)).toBeNull();
    expect(field(renderer, `criterion-a-question-${MAX_QUESTIONS}`).value).toBe('Q4');
  });
});

describe('Different words per language', () => {
  test('are two fields once one asks for them', async () => {
    const { renderer, changes } = await openFramework('ours', copy);
    expect(renderer.findByTestId(Toggle, 'framework-per-language').props.checked).toBe(false);
    turn(renderer, 'framework-per-language', true);
    await renderer.waitFor(() =>
      expect(field(renderer, 'framework-good-for-sv').value).toMatch(/^Små, snabba affärer/),
    );
    expect(field(renderer, 'framework-good-for-en').label).toBe('Good for (English)');
    unfold(renderer, 'need');
    await renderer.waitFor(() => expect(field(renderer, 'criterion-need-label-sv').value).toBe('Behov'));
    write(renderer, 'criterion-need-label-sv', 'Skäl');
    await renderer.waitFor(() => expect(field(renderer, 'criterion-need-label-sv').value).toBe('Skäl'));
    expect(changes).toEqual([withNeed({ label: { en: 'Need', sv: 'Skäl' } })]);
  });

  test('are shown from the start where some differ', async () => {
    const { renderer } = await openFramework(
      'ours',
      withOurs({ copyOf: 'bant', notFor: { en: 'A', sv: 'B' } }),
    );
    expect(renderer.findByTestId(Toggle, 'framework-per-language').props.checked).toBe(true);
    expect(field(renderer, 'framework-not-for-sv').value).toBe('B');
  });

  test('that differ stay two fields, so that none is lost unseen', async () => {
    const { renderer } = await openFramework(
      'ours',
      withOurs({ copyOf: 'bant', notFor: { en: 'A', sv: 'B' } }),
    );
    turn(renderer, 'framework-per-language', false);
    await renderer.waitFor(() => renderer.findByTestId(TextArea, 'framework-good-for'));
    expect(field(renderer, 'framework-not-for-sv').value).toBe('B');
  });
});

describe('What a criterion belongs with', () => {
  test('is a role and a topic, or none', async () => {
    const { renderer, changes } = await openCriterion('a', whole());
    const chosen = (of: string) => renderer.findByTestId(Select, `criterion-a-${of}`).props.value;
    expect([chosen('person'), chosen('topic')]).toEqual(['none', 'none']);
    chooseFrom(renderer, 'criterion-a-person', 'champion');
    await renderer.waitFor(() => expect(chosen('person')).toBe('champion'));
    chooseFrom(renderer, 'criterion-a-topic', 'budget');
    await renderer.waitFor(() => expect(chosen('topic')).toBe('budget'));
    chooseFrom(renderer, 'criterion-a-person', 'none');
    await renderer.waitFor(() => expect(chosen('person')).toBe('none'));
    expect(changes).toEqual([
      whole({ person: 'champion' }),
      whole({ person: 'champion', topic: 'budget' }),
      whole({ topic: 'budget' }),
    ]);
  });

  test('cannot be none where the copied one has some', async () => {
    const { renderer, changes } = await openCriterion('need', withNeed({ topic: 'vision' }));
    expect(choices(renderer, 'criterion-need-topic')).not.toContain('Something of its own');
    expect(choices(renderer, 'criterion-need-person')[0]).toBe('None');
    chooseFrom(renderer, 'criterion-need-topic', 'need');
    await renderer.waitFor(() => expect(changes).toEqual([copy]));
  });
});

describe('The least levels of an own criterion', () => {
  test('are kept in its definition, and can be nothing', async () => {
    const { renderer, changes } = await openCriterion('a', whole());
    chooseFrom(renderer, 'criterion-a-least-commit', 0);
    await renderer.waitFor(() => expect(words(renderer)).toContain('a: not there from commit'));
    chooseFrom(renderer, 'criterion-a-least-commit', 'before');
    await renderer.waitFor(() => expect(words(renderer)).toContain('a: expects nothing'));
    expect(changes).toEqual([whole({ expected: { commit: 0 } }), whole({ expected: {} })]);
  });
});
