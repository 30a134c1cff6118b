export { bant } from './bant';
export { defineFramework } from './define-framework';
export { milestones, type Criterion, type Framework, type Level, type Milestone } from './framework';
export { meddic } from './meddic';
export { neat } from './neat';
export { findFramework, frameworks } from './registry';
export { spin } from './spin';
