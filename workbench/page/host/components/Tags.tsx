import { X } from '../../icons';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { extensionEvent, fire } from '../drawing/fire';
import { useReactions } from '../drawing/host-context';
import { flag, handler, node, oneOf, testId, testIdAttribute } from '../drawing/props';
import { WithOverlay } from '../drawing/WithOverlay';

const tagSchema = z.object({
  ...testId,
  children: node,
  variant: oneOf(['default', 'info', 'warning', 'success', 'error'], 'default'),
  onClick: handler,
  inline: flag(),
  overlay: node,
});

/** A label in a box; a button when it does something. */
export const Tag = drawn(tagSchema, (props) => {
  const reactions = useReactions();
  const className = `uix-tag uix-tone-${props.variant}`;
  return (
    <WithOverlay overlay={props.overlay}>
      {({ openOverlay, hasOverlay }) =>
        props.onClick === undefined && !hasOverlay ? (
          <span className={className} {...testIdAttribute(props.testId)}>
            {props.children}
          </span>
        ) : (
          <button
            type="button"
            className={`${className} uix-clickable`}
            {...testIdAttribute(props.testId)}
            onClick={(event) => {
              void fire(props.onClick, extensionEvent(event), reactions);
              openOverlay();
            }}
          >
            {props.children}
          </button>
        )
      }
    </WithOverlay>
  );
});

const statusSchema = z.object({
  ...testId,
  children: node,
  variant: oneOf(['default', 'info', 'warning', 'success', 'danger'], 'default'),
  hollow: flag(),
  onClick: handler,
  showRemoveIcon: flag(),
  onRemoveClick: handler,
});

/** A dot and a label. */
export const StatusTag = drawn(statusSchema, (props) => {
  const label = (
    <>
      <span
        className={`uix-dot uix-dot-${props.variant}${props.hollow ? ' uix-dot-hollow' : ''}`}
        aria-hidden
      />
      {props.children}
    </>
  );
  return (
    <span className="uix-status-tag" {...testIdAttribute(props.testId)}>
      {props.onClick === undefined ? (
        label
      ) : (
        <button type="button" className="uix-plain uix-clickable" onClick={() => void fire(props.onClick)}>
          {label}
        </button>
      )}
      {props.showRemoveIcon && (
        <button
          type="button"
          className="uix-plain"
          aria-label="Remove"
          onClick={() => void fire(props.onRemoveClick)}
        >
          <X size={12} aria-hidden />
        </button>
      )}
    </span>
  );
});
