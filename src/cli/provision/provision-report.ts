import type { AccountOutcome, AccountPlan, Hindrance } from '../../hubspot';
import { textOf } from '../layout';
import { count, plain } from '../numbers';
import { formulasDoneJson, formulasDoneLines, formulasOf, formulasWrongLines } from './formula-lines';
import { outOfTheWay } from './out-of-the-way';

/** What there is to do, and what came of it; `done` is null for a dry run, or when something forbids to begin. */
export interface Provisioning {
  readonly plan: AccountPlan;
  readonly done: AccountOutcome | null;
}

/** What a script reads. */
export function provisionJson({ plan, done }: Provisioning) {
  const { properties, labels, limits, hindrances } = plan;
  const formulas = formulasOf(plan, done);
  const noRoom = hindrances.find((each) => each.kind === 'no-room');
  return {
    dryRun: done === null,
    groupCreated: done?.groupCreated ?? properties.createGroup,
    created: done?.created ?? properties.create.map(({ name }) => name),
    changed: done?.changed ?? properties.change.map(({ name }) => name),
    unchanged: properties.unchanged,
    leftAlone: properties.leftAlone,
    labelsCreated: done?.labelsCreated ?? labels.map(({ label }) => label),
    conflicts: properties.conflicts,
    noRoom: noRoom === undefined ? null : { needed: noRoom.needed, room: noRoom.room },
    limits,
    notDone: done?.stopped?.notDone ?? [],
    error: done?.stopped?.error.message ?? null,
    formulas: formulas === null ? null : formulasDoneJson(formulas),
  };
}

/** What a person reads: what was done on one side, what went wrong on the other. */
export function provisionReport(provisioning: Provisioning): { readonly out: string; readonly err: string } {
  const { plan, done } = provisioning;
  if (plan.hindrances.length > 0) return { out: '', err: textOf(hindranceLines(plan)) };
  const formulas = formulasOf(plan, done);
  const hasTurn = done === null || done.stopped === null || done.formulas !== null;
  const out = formulas !== null && hasTurn ? formulasDoneLines(formulas, done === null) : [];
  const wrong = formulas === null ? [] : formulasWrongLines(formulas);
  return {
    out: textOf([...doneLines(provisioning), ...out]),
    err: textOf([...stoppedLines(done), ...wrong]),
  };
}

function hindranceLines({ hindrances, limits }: AccountPlan): readonly string[] {
  const conflicts = hindrances.some(({ kind }) => kind === 'conflict');
  return [
    ...hindrances.map((hindrance) => hindranceLine(hindrance, limits)),
    conflicts
      ? 'Nothing was changed. Run this again when that is done.'
      : 'Nothing was changed. Archive deal properties that nobody uses, or enable fewer frameworks in the settings.',
  ];
}

function hindranceLine(hindrance: Hindrance, { dealProperties }: AccountPlan['limits']): string {
  switch (hindrance.kind) {
    case 'conflict':
      return `Property "${hindrance.property}": ${hindrance.problem}. ${outOfTheWay[hindrance.inTheWay]}.`;
    case 'no-room': {
      const used = dealProperties === null ? '' : ` (${usageWords(dealProperties)})`;
      const room = count(hindrance.room, 'more deal property', 'more deal properties');
      return `The account has room for ${room}${used}, and ${plain(hindrance.needed)} are needed.`;
    }
  }
}

function doneLines(provisioning: Provisioning): readonly string[] {
  const { plan, done } = provisioning;
  const { leftAlone, request, unchanged } = plan.properties;
  const would = done === null ? 'would be ' : '';
  const { groupCreated, created, changed, labelsCreated } = provisionJson(provisioning);
  return [
    ...(groupCreated ? [`Group "${request.group.label}" ${would}created.`] : []),
    ...created.map((name) => `+ ${name}`),
    ...changed.map((name) => `~ ${name} (${whatChanges(plan, name)})`),
    ...leftAlone.map(({ name, what }) => `= ${name}: left alone ${what}`),
    ...labelsCreated.map((label) => `+ contact label "${label}"`),
    ...roomLine(plan),
    `Properties: ${created.length} ${would}created, ${changed.length} ${would}changed, ${unchanged.length} unchanged. ` +
      `Contact labels: ${labelsCreated.length} ${would}created.`,
  ];
}

function roomLine({ properties: { create }, limits: { dealProperties } }: AccountPlan): readonly string[] {
  if (create.length === 0 || dealProperties === null) return [];
  return [`Custom deal properties before: ${usageWords(dealProperties)}.`];
}

function usageWords({ usage, limit }: NonNullable<AccountPlan['limits']['dealProperties']>): string {
  return `${plain(usage)} of ${plain(limit)}`;
}

function stoppedLines(done: AccountOutcome | null): readonly string[] {
  if (done === null || done.stopped === null) return [];
  const { error, notDone } = done.stopped;
  return [error.message, `Not done: ${notDone.join(', ')}.`, 'Run it again: it carries on where it stopped.'];
}

function whatChanges({ properties }: AccountPlan, name: string): string {
  const change = properties.change.find((each) => each.name === name);
  return Object.keys(change ?? {})
    .filter((key) => key !== 'name')
    .join(', ');
}
