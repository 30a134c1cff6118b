import { Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { AccountFacts } from '../checking/check-account';
import type { Settings } from '../schema/settings-schema';

const header = [
  ' Plumbline settings. What each of them means: docs/settings.md.',
  ' npx plumbline settings check FILE says what is wrong, npx plumbline settings push FILE saves.',
].join('\n');

type Pipelines = AccountFacts['pipelines'];

/**
 * Settings as a YAML file to keep and edit: without the parts that are empty, with the names of pipelines and stages beside their
 * ids where the account is given. Reading the file gives the same settings again.
 */
export function printSettings(settings: Settings, account?: Pick<AccountFacts, 'pipelines'>): string {
  const document = new Document(shortened(settings), {
    // Other tools read YAML 1.1, where on, yes and 1_000 are no texts: what is one stands in quotes.
    compat: 'yaml-1.1',
    aliasDuplicateObjects: false,
  });
  document.commentBefore = header;
  const pipelines = document.get('pipelines');
  if (account !== undefined && isMap(pipelines)) namePipelines(pipelines, account.pipelines);
  return document.toString({ lineWidth: 100 });
}

/** What every account decides is always said; of the rest only what there is. */
function shortened(settings: Settings) {
  const { pipelines, adjustments, ownFrameworks, mappings, approach, costs, yardsticks, ...always } =
    settings;
  return {
    ...always,
    ...filled({
      pipelines: eachOf(pipelines, ({ framework, ...lists }) => ({ framework, ...filled(lists) })),
      adjustments: eachOf(adjustments, ({ staleDays, ...groups }) => ({ ...filled(groups), staleDays })),
      ownFrameworks: eachOf(ownFrameworks, ({ label, retired, ...rest }) => {
        return { label, ...(retired ? { retired } : {}), ...rest };
      }),
      mappings,
      approach: filled(approach),
      costs: filled(costs),
      yardsticks,
    }),
  };
}

function filled(group: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(group).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object') return value === undefined;
  return value === null || Object.keys(value).length === 0;
}

function eachOf<T>(
  group: Readonly<Record<string, T>>,
  shorten: (each: T) => object,
): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(group).map(([id, each]) => [id, shorten(each)]));
}

function namePipelines(map: YAMLMap, pipelines: Pipelines): void {
  for (const { key, value } of map.items) {
    const known = isScalar(key) ? pipelines.find(({ id }) => id === key.value) : undefined;
    if (known === undefined || !isScalar(key)) continue;
    key.commentBefore = comment(known.label);
    if (isMap(value)) nameStages(value, known);
  }
}

function nameStages(map: YAMLMap, { stages }: Pipelines[number]): void {
  const name = (node: unknown, stageId: unknown) => {
    const stage = stages.find(({ id }) => id === stageId);
    if (stage !== undefined && isScalar(node)) node.comment = comment(stage.label);
  };
  const milestones = map.get('milestones');
  for (const { key, value } of isMap(milestones) ? milestones.items : [])
    if (isScalar(key)) name(value, key.value);
  const rules = map.get('rules');
  const count = isSeq(rules) ? rules.items.length : 0;
  for (let index = 0; index < count; index += 1)
    for (const end of ['from', 'to']) {
      const node = map.getIn(['rules', index, 'stages', end], true);
      if (isScalar(node)) name(node, node.value);
    }
}

// A line end in a label would end the comment.
function comment(label: string): string {
  return ` ${label.replace(/\s+/g, ' ')}`;
}
