import type { ChangedDeal, Verdict } from '../../judging';
import { count } from '../numbers';
import type { Preview } from './preview-deals';

/** What settings would make of the open deals, in words. */
export function previewLines(preview: Preview): readonly string[] {
  const { open, changed, otherFramework, bandUp, bandDown, withoutScore, notReady, ready, ambiguous } =
    preview;
  if (open === 0) return ['There are no open deals that it could change.'];
  const lines = [
    ...(otherFramework > 0 ? [`${otherFramework} with another framework`] : []),
    ...(bandUp + bandDown > 0
      ? [`${bandUp + bandDown} in another band: ${bandUp} up, ${bandDown} down`]
      : []),
    ...(withoutScore > 0 ? [`${withoutScore} without a score until somebody answers`] : []),
    ...(notReady > 0 ? [`${notReady} newly not ready for the stage`] : []),
    ...(ready > 0 ? [`${ready} newly ready for the stage`] : []),
    ...(ambiguous > 0 ? [`${ambiguous} matched by more than one rule: the first one wins`] : []),
  ];
  return [
    `Of ${count(open, 'open deal')}, ${changed} would come out differently.`,
    ...[...lines, ...preview.examples.map(exampleLine)].map((line) => `  ${line}`),
  ];
}

function exampleLine({ id, name, before, after }: ChangedDeal): string {
  return `for example ${name || 'a deal without a name'} (${id}): ${verdictWords(before)} -> ${verdictWords(after)}`;
}

function verdictWords({ framework, score, band, stageReady }: Verdict): string {
  const figure = score === null ? 'no score' : `${score}${band === null ? '' : ` ${band}`}`;
  const readiness = { yes: ', ready', no: ', not ready', no_expectation: '' }[stageReady];
  return `${framework.label} ${figure}${readiness}`;
}
