import { approachSection, frameworkSection, openDealsSection } from './approach-section';
import { dealsSection, leftOutSection } from './deals-section';
import { economicsSection } from './economics-section';
import { wrapped } from '../layout';
import { periodInWords } from './period';
import type { PipelineFit } from './pipeline-fit';

/** What a person reads, in lines of at most 100 letters. */
export function fitReport(judged: PipelineFit): string {
  const { pipeline, period, timeZone, note } = judged;
  const title = [`${pipeline.label} (${pipeline.id}), ${periodInWords(period, timeZone)}`];
  const sections = [
    note === null ? title : [...title, ...wrapped(note)],
    dealsSection(judged),
    leftOutSection(judged),
    approachSection(judged),
    openDealsSection(judged),
    frameworkSection(judged),
    economicsSection(judged),
  ];
  const shown = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${shown.join('\n\n')}\n`;
}
