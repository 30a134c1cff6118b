export { defineFramework, expectationFalls } from './define-framework';
export { frameworkSchema, idSchema } from './framework-schema';
export { milestones, type Criterion, type Framework, type Level, type Milestone } from './framework';
export { findFramework, frameworks } from './registry';
export { roleLabels, roles, type Role } from './role';
export { topics, type Topic } from './topic';
