import {
  bestApproaches,
  frameworksOfApproach,
  isConfident,
  lowWinRateWords,
  type Approach,
  type ApproachFit,
  type Fit,
  type SignalGrade,
} from '../../approach';
import { findFramework } from '../../frameworks';
import { pairs, wrapped } from '../layout';
import { count, plain } from '../numbers';
import { approachGuides, textsIn } from '../../texts';
import type { PipelineFit } from './pipeline-fit';
import { nameOf, signalInWords } from './signal-values';
import { whyNothing } from './why-words';

/** The approach that the won deals describe, with what speaks for it and against it. */
export function approachSection(judged: PipelineFit): readonly string[] {
  const { fit } = judged.figures;
  const heading = 'The approach they describe';
  if (fit.kind === 'nothing') return [heading, `  none: ${whyNothing[fit.why]}`];
  const [best] = fit.value.fits;
  if (best === undefined) return [heading, `  none: ${whyNothing['too-little-known']}`];
  const { who, how } = approachGuides[best.approach];
  return [
    heading,
    ...wrapped(verdict(fit.value, best), { indent: 2 }),
    ...pairs([
      ['For it', listOf(best.speakFor, judged)],
      ['Against it', listOf(best.speakAgainst, judged)],
      ['Not known', fit.value.missing.map(nameOf).join(', ') || 'nothing'],
      ['All five', fit.value.fits.map(({ approach, percent }) => `${label(approach)} ${percent}`).join(', ')],
      ['Who sells', who.en],
      ['How', how.en],
    ]),
    ...lowWinRate(judged, fit.value),
  ];
}

function lowWinRate({ winRate }: PipelineFit, fit: Fit): readonly string[] {
  const reader = { texts: textsIn('en'), language: 'en', number: plain } as const;
  const low = lowWinRateWords(winRate, fit, reader);
  return low === null ? [] : wrapped(`${low.title}: ${low.text}`, { indent: 2 });
}

function verdict(fit: Fit, { approach, percent }: ApproachFit): string {
  const also = bestApproaches(fit).filter((each) => each !== approach);
  const asWell = also.length === 0 ? '' : ` ${also.map(label).join(' and ')} would suit nearly as well.`;
  const sure = isConfident(fit)
    ? `Confidence: ${fit.confidence} % of the deciding facts are known.`
    : `That is a guess: only ${fit.confidence} % of the deciding facts are known.`;
  return `${label(approach)}, a fit of ${percent} of 100.${asWell} ${sure}`;
}

function listOf(grades: readonly SignalGrade[], { figures, currency }: PipelineFit): string {
  if (grades.length === 0) return 'nothing';
  return grades.map(({ signal }) => signalInWords(signal, figures.typical, currency)).join(', ');
}

/** The open deals that another approach would suit better. */
export function openDealsSection({ figures: { misfits, fit } }: PipelineFit): readonly string[] {
  const heading = 'Open deals that do not fit it';
  if (misfits.kind === 'nothing') return [heading, `  cannot be said: ${whyNothing[misfits.why]}`];
  const { percent, deals, judged, unclear } = misfits.value;
  if (percent === null)
    return [heading, `  cannot be said: too little is known of all ${plain(unclear.length, 0)}`];
  const better = fit.kind === 'figure' ? fit.value.fits.map(({ approach }) => approach) : [];
  const groups = better.flatMap((approach) => {
    const number = deals.filter(({ best }) => best === approach).length;
    return number === 0 ? [] : `${plain(number, 0)} ${label(approach).toLowerCase()}`;
  });
  const which = groups.length === 0 ? '' : `, which suit: ${groups.join(', ')}`;
  const share = `${percent} %: ${plain(deals.length, 0)} of ${count(judged, 'deal')}${which}.`;
  const unknown =
    unclear.length === 0 ? '' : ` Too little is known of ${plain(unclear.length, 0)} more to assess them.`;
  return [heading, ...wrapped(`${share}${unknown}`, { indent: 2 })];
}

/** Whether the framework that the pipeline uses goes with the approach. */
export function frameworkSection({ framework, figures: { fit } }: PipelineFit): readonly string[] {
  const best = fit.kind === 'figure' ? fit.value.fits[0]?.approach : undefined;
  const sure = fit.kind === 'figure' && isConfident(fit.value);
  const lines = best === undefined || !sure ? tooLittle(framework.label) : matchInWords(framework, best);
  return ['Its framework', ...wrapped(lines, { indent: 2 })];
}

function tooLittle(framework: string): string {
  return `Too little is known to say whether ${framework} goes with it.`;
}

function matchInWords({ label: name, match }: PipelineFit['framework'], best: Approach): string {
  switch (match) {
    case 'goes':
      return `${name} goes with it.`;
    case 'too-heavy':
      return `${name} is too heavy for it: the questions cost more time than such deals bring. ${better(best)}`;
    case 'too-light':
      return `${name} is too light for it: a buyer who expects help goes to somebody who asks more. ${better(best)}`;
    case 'no-opinion':
      return `${name} is made for other deals, or for none of the five in particular. ${better(best)}`;
  }
}

function better(best: Approach): string {
  const frameworks = frameworksOfApproach[best];
  if (frameworks.length === 0) return `${label(best)} needs none.`;
  const names = frameworks.map((id) => findFramework(id)?.label ?? id);
  return `${label(best)} goes with ${names.join(', ')}.`;
}

function label(approach: Approach): string {
  return approachGuides[approach].label.en;
}
