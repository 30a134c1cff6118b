import { errorAt, type SettingsPath, type ShapeIssue } from '../schema/issue';

const FORBIDDEN = '__proto__';

/**
 * Where settings have something under `__proto__`, which objects of JavaScript cannot hold like any other name: what stands there
 * would vanish without a word. Ids of pipelines, stages and options are HubSpot's, and may be anything.
 */
export function forbiddenNames(payload: unknown): readonly ShapeIssue[] {
  const issues: ShapeIssue[] = [];
  // Not by recursion: what comes from outside may be nested by the thousand.
  const left: { readonly path: SettingsPath; readonly value: unknown }[] = [{ path: [], value: payload }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { path, value } = next;
    if (typeof value !== 'object' || value === null) continue;
    const keys = Array.isArray(value) ? Number : String;
    for (const [key, each] of Object.entries(value)) {
      const at = [...path, keys(key)];
      if (key === FORBIDDEN) issues.push(errorAt(at, 'forbiddenName', key));
      else left.push({ path: at, value: each });
    }
  }
  return issues;
}
