import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { canonicalText } from '../../src/formula-language';
import { formulaSet, namedProperty, type FormulaProperty } from '../../src/formulas';
import { findFramework, roles } from '../../src/frameworks';
import {
  dealProperty,
  qualificationGroup,
  qualificationProperties,
  levelProperty,
} from '../../src/qualification';
import { rulebookOf, settingsSchema } from '../../src/settings';
import { openBenchApi } from './bench-api';
import type { Measurement } from './main';

const DEALS = 100_000;
const BATCH = 100;
const FRAMEWORK = 'meddic';
const levels = ['0', '1', '2', '3', 'na', ''];
const properties = '/crm/properties/2026-09/deals';
const deals = '/crm/objects/2026-09/deals/batch';

const criteria = (findFramework(FRAMEWORK)?.criteria ?? []).map(({ id }) => levelProperty(FRAMEWORK, id));
const levelOf = (deal: number, criterion: number) => levels[(deal * 7 + criterion * 3) % levels.length] ?? '';
const createdSchema = z.object({ results: z.array(z.object({ id: z.string() })) });

/**
 * The four figures of 100,000 deals after a change of a weight: the changed formulas, which the stand-in works out for all deals, against
 * the same figures written by batches of 100, as an app does that stores them.
 */
export async function measureCalculation(): Promise<readonly Measurement[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  const api = await openBenchApi(dataDir);
  try {
    await makeProperties(api);
    const ids = await fill(api);
    const before = formulasOf(15);
    for (const { name, type, formula } of before) {
      const calculationFormula = canonicalText(formula);
      const definition = { ...inGroup(name), type, fieldType: 'calculation_equation', calculationFormula };
      await api.call('POST', properties, definition);
    }
    const changed = formulasOf(40).filter(({ name, formula }) =>
      before.some((each) => each.name === name && canonicalText(each.formula) !== canonicalText(formula)),
    );
    const ours = await timed(async () => {
      for (const { name, formula } of changed)
        await api.call('PATCH', `${properties}/${name}`, { calculationFormula: canonicalText(formula) });
    });
    const peer = await timed(() => store(api, ids));
    return [
      {
        what: `4 figures of ${DEALS.toLocaleString('en')} deals anew: ${changed.length} formulas`,
        ours: `${(ours / 1000).toFixed(1)} s`,
        peer: `${(peer / 1000).toFixed(1)} s`,
        peerName: `${(DEALS / BATCH).toLocaleString('en')} batches of stored figures`,
        ratio: ours / peer,
      },
    ];
  } finally {
    await api.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

type BenchApi = Awaited<ReturnType<typeof openBenchApi>>;

const inGroup = (name: string) => ({ name, label: name, groupName: qualificationGroup.name });

/** Where MEDDIC rules all deals, and its champion weighs so much. */
function formulasOf(champion: number): readonly FormulaProperty[] {
  const settings = settingsSchema.parse({
    enabledFrameworks: [FRAMEWORK],
    adjustments: { [FRAMEWORK]: { weights: { champion } } },
  });
  return formulaSet(rulebookOf(settings, 1), { pipelines: [], currency: null, properties: [] }).properties;
}

async function makeProperties(api: BenchApi): Promise<void> {
  await api.call('POST', `${properties}/groups`, qualificationGroup);
  const own = qualificationProperties().map((each) => ({ ...each, groupName: qualificationGroup.name }));
  const helpers = roles.map((role) => ({
    ...inGroup(namedProperty(role)),
    type: 'number',
    fieldType: 'number',
  }));
  const inputs = [...own, ...helpers];
  for (let from = 0; from < inputs.length; from += BATCH)
    await api.call('POST', `${properties}/batch/create`, { inputs: inputs.slice(from, from + BATCH) });
}

async function store(api: BenchApi, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const inputs = ids.slice(from, from + BATCH).map((id, offset) => {
      const figure = String((from + offset) % 100);
      const figures = { [dealProperty.score]: figure, [dealProperty.completeness]: figure };
      return { id, properties: { ...figures, [dealProperty.band]: 'weak', [dealProperty.stageReady]: 'no' } };
    });
    await api.call('POST', `${deals}/update`, { inputs });
  }
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

async function fill(api: BenchApi): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let from = 0; from < DEALS; from += BATCH) {
    const inputs = Array.from({ length: BATCH }, (_, offset) => ({
      properties: Object.fromEntries(criteria.map((name, index) => [name, levelOf(from + offset, index)])),
    }));
    const { results } = createdSchema.parse(await api.call('POST', `${deals}/create`, { inputs }));
    ids.push(...results.map(({ id }) => id));
  }
  return ids;
}
