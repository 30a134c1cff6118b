import { scoreLines } from './score-lines';
import type { DealView, Differing } from './deal-view';

/** A deal in words. `written`: its figures were stored just now. */
export function dealLines(view: DealView, written: boolean): readonly string[] {
  const { deal, framework } = view;
  const title = [titleOf(view), framework.label, deal.stage ?? 'no known stage'].join(', ');
  return [
    title,
    ...scoreLines(view, [
      ...(deal.scoreAtClose === null ? [] : [['At close', String(deal.scoreAtClose)] as const]),
      ['Settings', view.settingsRevision === 0 ? 'the built-in ones' : `revision ${view.settingsRevision}`],
      ['Stored', storedWords(view, written)],
      ...(view.missingProperties.length === 0 ? [] : [['Missing', missingWords(view)] as const]),
    ]),
  ];
}

/** A deal in one line, for a list of many. */
export function dealRow(view: DealView): readonly string[] {
  const { deal, framework, score, band, completeness, stageReady, differing } = view;
  const ready = { yes: 'ready', no: 'not ready', no_expectation: '-' }[stageReady];
  return [
    titleOf(view),
    framework.label,
    score === null ? '-' : `${score}${band === null ? '' : ` ${band}`}`,
    completeness === null ? '-' : `${completeness} %`,
    deal.closed ? 'closed' : ready,
    differing.length === 0 ? '' : `${differing.length} differ`,
  ];
}

function titleOf({ deal }: DealView): string {
  return `${deal.name || 'A deal without a name'} (${deal.id})`;
}

function storedWords({ differing, goneFramework, missingLabels }: DealView, written: boolean): string {
  if (missingLabels.length > 0)
    return `stays as it is: HubSpot has no contact label ${missingLabels.join(', ')}, so nobody can tell who is named; npx plumbline doctor says what to do`;
  if (goneFramework !== null)
    return `scored with the framework "${goneFramework}", which is gone: it stays so until somebody answers`;
  if (differing.length === 0) return 'as it is';
  const changes = differing.map(differingWords).join('; ');
  return written ? `brought up to date: ${changes}` : `differs (--write stores it): ${changes}`;
}

function differingWords({ property, stored, now }: Differing): string {
  return `${property} ${stored ?? 'empty'} -> ${now ?? 'empty'}`;
}

function missingWords({ missingProperties }: DealView): string {
  return `${missingProperties.length} deal properties: npx plumbline provision makes them`;
}
