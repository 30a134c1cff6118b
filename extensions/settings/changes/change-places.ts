import type { SettingsChange, SettingsPath } from '../../../src/settings';

/** The places a change is about, each as deep as one thing is. */
export function placesIn({ path, from, to }: SettingsChange): readonly SettingsPath[] {
  const depth = depthOf(path);
  if (path.length >= depth) return [path.slice(0, depth)];
  const keys = [...new Set([...keysOf(from), ...keysOf(to)])];
  return keys.flatMap((key) =>
    placesIn({ path: [...path, key], from: valueIn(from, key), to: valueIn(to, key) }),
  );
}

/** How many parts the path of one thing has, there. */
function depthOf([area, group, part]: SettingsPath): number {
  switch (area) {
    case 'pipelines':
      return part === 'milestones' ? 4 : 3;
    case 'adjustments':
      return part === 'weights' || part === 'expected' ? 4 : 3;
    // A whole one is one thing; of one that is there its parts are.
    case 'ownFrameworks':
      return part === undefined ? 2 : 3;
    case 'mappings':
      return 3;
    case 'approach':
      return group === 'bands' ? 4 : group === 'weights' ? 3 : 2;
    case 'costs':
      return group === 'repPerMonthByApproach' ? 3 : 2;
    case 'thresholds':
    case 'yardsticks':
      return 2;
    case undefined:
    default:
      return 1;
  }
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function valueIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** Whether one path lies within the other. */
export function touches(one: SettingsPath, other: SettingsPath): boolean {
  return one.every((part, index) => index >= other.length || part === other[index]);
}
