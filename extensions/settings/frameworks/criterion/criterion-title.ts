import { countErrors, issuesUnder } from '../../section/issues-at';
import {
  figurePath,
  mappingPath,
  ownCriterionPath,
  type CriterionProps,
} from '../editor/framework-editor-props';
import { expectationWords } from './least-levels';

/** A criterion at a glance: its name, what is wrong with it, what it expects, and the property it is kept in. */
export function criterionTitle(props: CriterionProps): string {
  const { criterion, framework, draft, names, words } = props;
  const { texts, language } = words;
  const said = texts.settings.frameworks;
  const problems = problemsOf(props);
  const label = criterion.label[language];
  const mapping = draft.mappings[framework.id]?.[criterion.id];
  const facts = [
    ...(problems > 0 ? [said.toFix(problems)] : []),
    expectationWords(criterion, texts),
    ...(mapping === undefined ? [] : [said.keptInProperty(names.property(mapping.property))]),
  ];
  return `${label}: ${facts.join(', ')}`;
}

// What a weight lacks is said where the weights are.
function problemsOf(props: CriterionProps): number {
  const { own, issues } = props;
  const path = own === null ? figurePath(props, 'expected') : ownCriterionPath(props);
  const ofWeight = own === null ? [] : issuesUnder(issues, figurePath(props, 'weight'));
  const ofCriterion = issuesUnder(issues, path).filter((issue) => !ofWeight.includes(issue));
  return countErrors([...ofCriterion, ...issuesUnder(issues, mappingPath(props))]);
}
