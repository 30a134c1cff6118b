import { countErrors, issuesUnder } from '../../section/issues-at';
import { namesIn } from '../../section/names';
import {
  figurePath,
  mappingPath,
  ownCriterionPath,
  type CriterionProps,
} from '../editor/framework-editor-props';
import { expectationWords } from './least-levels';

/** A criterion at a glance: its name, what is wrong with it, what it expects, and the property it is kept in. */
export function criterionTitle(props: CriterionProps): string {
  const { editor, criterion } = props;
  const { section, framework } = editor;
  const { texts, language } = section.words;
  const said = texts.settings.frameworks;
  const problems = problemsOf(props);
  const label = criterion.label[language];
  const mapping = section.draft.mappings[framework.id]?.[criterion.id];
  const names = namesIn([section.rulebook], section.account, language);
  const facts = [
    ...(problems > 0 ? [said.toFix(problems)] : []),
    expectationWords(criterion, texts),
    ...(mapping === undefined ? [] : [said.keptInProperty(names.property(mapping.property))]),
  ];
  return `${label}: ${facts.join(', ')}`;
}

// What a weight lacks is said where the weights are.
function problemsOf(props: CriterionProps): number {
  const { editor } = props;
  const { issues } = editor.section;
  const path = editor.own === null ? figurePath(props, 'expected') : ownCriterionPath(props);
  const ofWeight = editor.own === null ? [] : issuesUnder(issues, figurePath(props, 'weight'));
  const ofCriterion = issuesUnder(issues, path).filter((issue) => !ofWeight.includes(issue));
  return countErrors([...ofCriterion, ...issuesUnder(issues, mappingPath(props))]);
}
