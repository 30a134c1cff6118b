import { frameworks as builtIn } from '../../../../src/frameworks';
import { MAX_OWN_FRAMEWORKS, type OwnFramework, type OwnText, type Settings } from '../../../../src/settings';
import { isAsIn } from './own-words';
import { standardOf } from './shown-framework';
import { withEntry } from '../../section/with-entry';

/** Parts of an own framework to change. Undefined takes a part out: then it is as in the copied one, or not said. */
export interface FrameworkParts {
  readonly label?: string;
  readonly goodFor?: OwnText | undefined;
  readonly notFor?: OwnText | undefined;
  readonly staleDays?: number | undefined;
}

/** Lets a built-in framework rule deals, or not. */
export function withEnabled(settings: Settings, id: string, isEnabled: boolean): Settings {
  const others = settings.enabledFrameworks.filter((each) => each !== id);
  if (!isEnabled) return { ...settings, enabledFrameworks: others };
  // In an order of its own, so that switching one off and on again changes nothing.
  const order = builtIn.map((framework) => framework.id);
  const enabledFrameworks = [...others, id].sort((one, other) => order.indexOf(one) - order.indexOf(other));
  return { ...settings, enabledFrameworks };
}

/** Whether there may be one more own framework. */
export function hasRoomForOwn({ ownFrameworks }: Settings): boolean {
  return Object.keys(ownFrameworks).length < MAX_OWN_FRAMEWORKS;
}

/** Adds an own framework without a criterion. */
export function withNewFramework(settings: Settings, id: string, label: string): Settings {
  return withOwn(settings, id, { label, retired: false });
}

/** Changes parts of an own framework; what is as in the copied one is not kept. */
export function withFrameworkParts(settings: Settings, id: string, parts: FrameworkParts): Settings {
  const own = settings.ownFrameworks[id];
  if (own === undefined) return settings;
  const { goodFor, notFor, staleDays, ...rest } = { ...own, ...parts };
  const copied = standardOf(settings, id);
  return withOwn(settings, id, {
    ...rest,
    ...(goodFor !== undefined && !isAsIn(goodFor, copied?.goodFor) && { goodFor }),
    ...(notFor !== undefined && !isAsIn(notFor, copied?.notFor) && { notFor }),
    ...(staleDays !== undefined && staleDays !== copied?.staleDays && { staleDays }),
  });
}

/** Takes an own framework out of use, or brings it back. */
export function withRetired(settings: Settings, id: string, retired: boolean): Settings {
  const own = settings.ownFrameworks[id];
  return own === undefined ? settings : withOwn(settings, id, { ...own, retired });
}

/** Removes an own framework, with its mappings. */
export function withoutFramework(settings: Settings, id: string): Settings {
  const mappings = withEntry(settings.mappings, id, undefined);
  return withOwn({ ...settings, mappings }, id, undefined);
}

/** Makes an own framework no copy any more: what only the copied one said is gone. */
export function withoutCopyOf(settings: Settings, id: string): Settings {
  const own = settings.ownFrameworks[id];
  if (own === undefined) return settings;
  const { copyOf: _copyOf, ...rest } = own;
  return withOwn(settings, id, rest);
}

function withOwn(settings: Settings, id: string, own: OwnFramework | undefined): Settings {
  return { ...settings, ownFrameworks: withEntry(settings.ownFrameworks, id, own) };
}
