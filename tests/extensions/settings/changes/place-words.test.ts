import { namesIn } from '../../../../extensions/settings/section/names';
import { placeWords } from '../../../../extensions/settings/changes/place-words';
import { rulebookOf, type SettingsPath } from '../../../../src/settings';
import { settingsTextsIn, type Language } from '../../../../src/texts';
import { settingsWith } from '../../../builders/settings';
import { anAccount } from '../show-section';

const settings = settingsWith({ ownFrameworks: { ours: { label: 'Our way' } } });
const place = (path: SettingsPath, language: Language = 'en') =>
  placeWords(path, namesIn([rulebookOf(settings, 0)], anAccount(), language), {
    texts: settingsTextsIn(language),
    language,
  });

test.each<[SettingsPath, string]>([
  [[], 'The settings'],
  [['version'], 'Version'],
  [['defaultFramwork'], 'defaultFramwork'],
  [['enabledFrameworks', 2], 'Enabled frameworks'],
  [['pipelines', 'enterprise'], 'Pipeline Enterprise'],
  [['pipelines', 'gone', 'framework'], 'gone: framework'],
  [['pipelines', 'enterprise', 'rules'], 'Enterprise: rules'],
  [['pipelines', 'enterprise', 'rules', 0], 'Enterprise: rule 1'],
  [['pipelines', 'enterprise', 'rules', 1, 'framework'], 'Enterprise: rule 2'],
  [['pipelines', 'enterprise', 'rules', 1, 'stages', 'from'], 'Enterprise: stages of rule 2'],
  [
    ['pipelines', 'enterprise', 'rules', 1, 'when', 'conditions', 0, 'value'],
    'Enterprise: rule 2, condition 1',
  ],
  [['pipelines', 'enterprise', 'milestones', 'trial'], 'Enterprise: what Trial stands for'],
  [['adjustments', 'meddic'], 'Framework MEDDIC'],
  [['adjustments', 'meddic', 'weights'], 'MEDDIC: weights'],
  [['adjustments', 'meddic', 'weights', 'champion'], 'MEDDIC: weight of Champion'],
  [['adjustments', 'meddic', 'expected', 'champion', 'proposal'], 'MEDDIC: expected of Champion'],
  [['adjustments', 'meddic', 'staleDays'], 'MEDDIC: days until an answer is out of date'],
  [['ownFrameworks', 'ours'], 'Framework Our way'],
  [['ownFrameworks', 'ours', 'label'], 'Our way: name'],
  [['ownFrameworks', 'ours', 'criteria', 3, 'questions', 0], 'Our way: criterion 4'],
  [['mappings', 'meddic', 'champion', 'levels', 'new'], 'MEDDIC: where Champion is kept'],
  [['thresholds'], 'Bands'],
  [['thresholds', 'developing'], 'Lower threshold of the bands (%)'],
  [['belowExpectation'], 'Below what the stage expects'],
  [['figures'], 'Figures that lists are made of'],
  [['approach', 'weights'], 'Selling approach'],
  [['approach', 'weights', 'contacts'], 'Weight of “Contacts on the deal”'],
  [['approach', 'bands', 'solution', 'cycleDays', 'to'], 'Solution, band of “Days from start to close”'],
  [['approach', 'currency'], 'Currency of the approaches’ bands'],
  [['costs', 'repPerMonth'], 'Cost of a rep a month'],
  [['costs', 'rent'], 'rent'],
  [['costs', 'repPerMonthByApproach', 'consultative'], 'Consultative: cost of a rep a month'],
  [['yardsticks', 'winRateSmall', 'to'], 'Usual win rate of small deals (%)'],
  [['yardsticks'], 'What the figures are judged by'],
])('placeWords() of %j', (path, words) => {
  expect(place(path)).toBe(words);
});

test('placeWords() speaks the language of the page', () => {
  expect(place(['adjustments', 'meddic', 'weights', 'metrics'], 'sv')).toBe('MEDDIC: vikt för Mätetal');
});
