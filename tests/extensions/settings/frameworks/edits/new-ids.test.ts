import { newCriterionId, newFrameworkId } from '../../../../../extensions/settings/frameworks/edits/new-ids';
import { rulebookOf, settingsSchema } from '../../../../../src/settings';
import { aWhole, someSettings, withOurs } from '../show-frameworks';

const builtIn = rulebookOf(someSettings(), 0);

describe('newFrameworkId()', () => {
  test.each([
    ['Our way', 'our_way'],
    ['  MEDDIC, på vårt sätt! ', 'meddic_pa_vart_satt'],
    ['MEDDIC', 'meddic_2'],
    ['3 whys', 'own_3_whys'],
    ['営業', 'own'],
    ['x'.repeat(60), 'x'.repeat(40)],
    ['Constructor', 'constructor_2'],
  ])('makes of "%s" %s', (name, id) => {
    expect(newFrameworkId(builtIn, name, null)).toBe(id);
    expect(settingsSchema.safeParse({ ownFrameworks: { [id]: { label: name.trim() } } }).success).toBe(true);
  });

  test('makes another id while one is taken, no longer than it may be', () => {
    const long = 'x'.repeat(40);
    const own = Object.fromEntries(
      ['ours', 'ours_2', long].map((id) => [id, { label: id, copyOf: 'bant', retired: false }] as const),
    );
    const rulebook = rulebookOf(someSettings({ ownFrameworks: own }), 0);
    expect(newFrameworkId(rulebook, 'Ours', null)).toBe('ours_3');
    expect(newFrameworkId(rulebook, long, null)).toBe(`${'x'.repeat(38)}_2`);
  });

  test('does not make deal properties of a copy that are another framework’s', () => {
    // qual_ours_big_need would be the answer to "big_need" of "ours" and to "need" of "ours_big".
    const rulebook = rulebookOf(withOurs({ criteria: [aWhole('big_need')] }), 0);
    expect(newFrameworkId(rulebook, 'Ours big', 'bant')).toBe('ours_big_2');
    expect(newFrameworkId(rulebook, 'Ours big', 'meddic')).toBe('ours_big');
  });
});

describe('newCriterionId()', () => {
  const rulebook = rulebookOf(withOurs({ copyOf: 'bant' }), 0);
  test.each([
    ['ours', 'Legal review', 'legal_review'],
    ['ours', 'Need', 'need_2'],
    // The evidence of the criterion "need" is kept in qual_ours_need_evidence.
    ['ours', 'Need evidence', 'need_evidence_2'],
    ['ours', 'Constructor', 'constructor_2'],
    ['stage', 'Ready', 'ready_2'],
    ['approach', 'Fit', 'fit_2'],
  ])('in %s makes of "%s" %s', (frameworkId, name, id) => {
    expect(newCriterionId(rulebook, frameworkId, name)).toBe(id);
  });

  test('knows criteria that are not whole yet', () => {
    const unfinished = rulebookOf(withOurs({ criteria: [{ id: 'legal', label: 'Legal' }] }), 0);
    expect(newCriterionId(unfinished, 'ours', 'Legal')).toBe('legal_2');
  });
});
