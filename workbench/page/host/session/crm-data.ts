import { release, retain } from '@remote-ui/rpc';
import type { CrmBridge, CrmProperties } from '../contract';

type OnUpdate = (properties: CrmProperties) => unknown;

/** Keeps a function of the worker callable until the returned function is called, once or more often. */
function keep(callback: OnUpdate): () => void {
  retain(callback);
  let kept = true;
  return () => {
    if (kept) release(callback);
    kept = false;
  };
}

/** A callback that throws has failed in the worker, which logs it; the page has nothing to add. */
async function tell(callback: OnUpdate, properties: CrmProperties): Promise<void> {
  try {
    await callback(properties);
  } catch {
    return;
  }
}

/** The first values of `useCrmProperties`, and its updates: each tells all the properties that were asked for. */
export async function watchedProperties(
  bridge: CrmBridge,
  names: readonly string[] | '*',
  onUpdate: OnUpdate,
  format: (properties: CrmProperties) => CrmProperties,
): Promise<{ data: CrmProperties; cleanup: () => void }> {
  const forget = keep(onUpdate);
  let latest = await bridge.fetchProperties(names);
  const stop = bridge.onPropertiesChanged((changed) => {
    const asked = pick(changed, names);
    if (Object.keys(asked).length === 0) return;
    latest = { ...latest, ...asked };
    void tell(onUpdate, format(latest));
  });
  const cleanup = () => {
    stop();
    forget();
  };
  return { data: format(latest), cleanup };
}

/** `onCrmPropertiesUpdate`: tells only what changed, until the extension is gone. */
export function watchChanges(
  bridge: CrmBridge,
  names: readonly string[] | '*',
  onUpdate: OnUpdate,
): () => void {
  const forget = keep(onUpdate);
  const stop = bridge.onPropertiesChanged((changed) => {
    const asked = pick(changed, names);
    if (Object.keys(asked).length > 0) void tell(onUpdate, asked);
  });
  return () => {
    stop();
    forget();
  };
}

function pick(properties: CrmProperties, names: readonly string[] | '*'): CrmProperties {
  if (names === '*') return properties;
  return Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name)));
}
