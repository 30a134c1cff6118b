import { englishOn } from '../../deal/english-words';
import { anAccount, aPipeline, aProperty, choose, enter, words } from '../show-section';
import { aRule, editPipeline, showPipelines } from './show-pipelines';

const language = 'sv';
const account = anAccount({
  currency: 'SEK',
  pipelines: [aPipeline('enterprise', 'Storkund', ['Kontakt', 'Prov'], 'Vunnen')],
  properties: [aProperty('amount', 'Belopp'), aProperty('dealtype', 'Affärstyp', ['Ny', 'Förnyad'])],
});
const rules = [
  aRule({
    stages: { from: 'kontakt', to: 'prov' },
    when: {
      match: 'any',
      conditions: [
        { property: 'amount', is: 'less_than', value: 5_000 },
        { property: 'dealtype', is: 'none_of', values: ['ny', 'förnyad'] },
      ],
    },
  }),
  aRule({ framework: 'neat', stages: { from: 'prov', to: 'kontakt' } }),
];

describe('A Swede reads no English', () => {
  test.each([
    ['with rules', { pipelines: { enterprise: { rules, milestones: {} } } }],
    ['with a pipeline that is gone', { pipelines: { borta: { rules, milestones: {} } } }],
  ])('in the overview %s', (_what, settings) => {
    const { renderer } = showPipelines({ account, language, settings });
    expect(englishOn(renderer)).toEqual([]);
  });

  test('in the overview of an account without pipelines', () => {
    const { renderer } = showPipelines({ account: anAccount({ pipelines: [] }), language });
    expect(englishOn(renderer)).toEqual([]);
  });

  test('in the editor, with what is wrong and what is unfinished', async () => {
    const milestones = { vunnen: 'commit', borta: 'commit' } as const;
    const { renderer } = await editPipeline({ rules, milestones }, { account, language });
    expect(englishOn(renderer)).toEqual([]);
    enter(renderer, 'rule-0-condition-0-value', undefined);
    choose(renderer, 'rule-0-condition-1-values', []);
    await renderer.waitFor(() => expect(words(renderer)).toContain('Välj minst ett.'));
    expect(words(renderer).replaceAll(/\s/g, ' ')).toContain(
      'Skriv ett tal. Till dess gäller villkoret: Belopp är mindre än 5 000 kr.',
    );
    expect(englishOn(renderer)).toEqual([]);
  });
});
