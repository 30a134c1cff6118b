import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFramework, roleLabels, roles, type Framework } from '../../src/frameworks';
import { assess, stageMilestones, type Assessment, type StoredAnswers } from '../../src/qualification';
import { demoPipelines } from '../../workbench/demo/pipelines';
import type { PlannedDeal, PlannedQualification } from '../../workbench/demo/plan';
import { planDemoAccount } from '../../workbench/demo/plan-demo-account';

// The demo account as it is planned on one day, through every rule, against what was read and agreed with.
const SEED = 20_261;
const ON = new Date('2026-11-02T12:00:00Z');
const FILE = join(__dirname, 'demo-account.txt');
const UPDATE = 'UPDATE_GOLDEN=1 npx jest tests/golden --selectProjects unit';

test('the rules say of every deal of the demo account what tests/golden/demo-account.txt says', () => {
  const lines = planDemoAccount(SEED, ON).deals.flatMap((deal) => {
    const { qualification } = deal;
    return qualification === null ? [] : [lineOf(deal, qualification)];
  });
  const report = `${lines.join('\n')}\n`;
  if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(FILE, report);
  const stored = readFileSync(FILE, 'utf8');
  if (report === stored) return;
  const differs = lines.filter((line) => !stored.includes(`${line}\n`)).slice(0, 5);
  throw new Error(
    `The rules say something else, first of all:\n${differs.join('\n')}\nIf that is right: ${UPDATE}, and read the diff.`,
  );
});

function lineOf(deal: PlannedDeal, qualification: PlannedQualification): string {
  const framework = frameworkOf(qualification);
  const assessment = assess(
    framework,
    {
      answers: answersOf(qualification),
      milestone: deal.outcome === null ? milestoneOf(deal) : null,
      people: roles.filter((role) => qualification.people.some(({ label }) => label === roleLabels[role].en)),
    },
    ON,
  );
  return [deal.key, framework.id, deal.outcome?.stageId ?? deal.openStageId, ...figuresOf(assessment)].join(
    ' | ',
  );
}

function figuresOf(assessment: Assessment): string[] {
  const { score, completeness, standing, stageReady, gaps, nextQuestion, weakest, review } = assessment;
  return [
    score.kind === 'scored' ? `score ${score.percent}` : 'nothing to score',
    completeness.kind === 'scored' ? `complete ${completeness.percent}` : '',
    standing === null ? 'no band' : `${standing.band} by ${standing.by} ${standing.percent}`,
    `ready ${stageReady}`,
    `gaps ${gaps.map(({ criterion, wanted }) => `${criterion.id}:${wanted}`).join(',') || 'none'}`,
    `next ${nextQuestion === null ? 'none' : `${nextQuestion.act.kind} ${nextQuestion.criterion.id} +${nextQuestion.points}`}`,
    `weakest ${weakest?.id ?? 'none'}`,
    `review ${review.by ?? 'never'}${review.stale.length === 0 ? '' : `, stale ${review.stale.join(',')}`}`,
  ];
}

function frameworkOf({ frameworkId }: PlannedQualification): Framework {
  const framework = findFramework(frameworkId);
  if (framework === undefined) throw new Error(`The demo plans answers to "${frameworkId}"`);
  return framework;
}

// Each sitting changes some answers; the last word on each stands, and its date is when it was said.
function answersOf({ assessments }: PlannedQualification): StoredAnswers {
  return Object.fromEntries(
    assessments.flatMap(({ at, by, answers }) =>
      answers.map(({ criterionId, level, evidence }) => [
        criterionId,
        { level, evidence, at: at.toISOString(), by },
      ]),
    ),
  );
}

function milestoneOf({ pipelineId, openStageId }: PlannedDeal) {
  const stages = demoPipelines.find(({ id }) => id === pipelineId)?.stages ?? [];
  const open = stages.filter(({ probability }) => probability > 0 && probability < 1);
  return stageMilestones(open).get(openStageId) ?? null;
}
