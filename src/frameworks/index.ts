export { defineFramework } from './define-framework';
export { frameworkSchema } from './framework-schema';
export { milestones, type Criterion, type Framework, type Level, type Milestone } from './framework';
export { findFramework, frameworks } from './registry';
export { roleLabels, roles, type Role } from './role';
export type { Topic } from './topic';
