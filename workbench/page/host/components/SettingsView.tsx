import { Button } from '@mantine/core';
import type { MouseEvent } from 'react';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { extensionEvent, fire } from '../drawing/fire';
import { useReactions } from '../drawing/host-context';
import { flag, handler, node, optionalNumber, testId, testIdAttribute, type Handler } from '../drawing/props';

const schema = z.object({
  ...testId,
  children: node,
  saveBarVisible: flag(),
  numberOfSettingsChanged: optionalNumber,
  onSave: handler,
  onCancel: handler,
});

/** A column of settings, and while some are changed the bar at the foot of the window that saves or discards them. */
export const SettingsView = drawn(schema, (props) => {
  const reactions = useReactions();
  const tell = (told: Handler | undefined) => (event: MouseEvent) =>
    void fire(told, extensionEvent(event), reactions);
  return (
    <div className="uix-settings" {...testIdAttribute(props.testId)}>
      {props.children}
      {props.saveBarVisible && (
        <div className="uix-save-bar" role="region" aria-label="Unsaved changes">
          <Button variant="primary" size="sm" onClick={tell(props.onSave)}>
            Save
          </Button>
          <Button variant="secondary" size="sm" onClick={tell(props.onCancel)}>
            Cancel
          </Button>
          <span role="status">{changesInWords(props.numberOfSettingsChanged)}</span>
        </div>
      )}
    </div>
  );
});

function changesInWords(count: number | undefined): string {
  if (count === undefined || count < 1) return 'There are unsaved changes.';
  return count === 1 ? "You've changed 1 setting." : `You've changed ${count} settings.`;
}
