import { ExternalLink } from '../../icons';
import type { MouseEvent } from 'react';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { extensionEvent, fire } from '../drawing/fire';
import { useReactions } from '../drawing/host-context';
import { flag, handler, href, node, oneOf, testId, testIdAttribute } from '../drawing/props';
import { WithOverlay } from '../drawing/WithOverlay';

const schema = z.object({
  ...testId,
  children: node,
  href,
  variant: oneOf(['primary', 'destructive', 'light', 'dark'], 'primary'),
  onClick: handler,
  preventDefault: flag(),
  overlay: node,
});

/** A link to a web address. Without one it is a button if it does something, and mere text if it does nothing. */
export const Link = drawn(schema, (props) => {
  const reactions = useReactions();
  const className = `uix-link uix-link-${props.variant}`;
  return (
    <WithOverlay overlay={props.overlay}>
      {({ openOverlay, hasOverlay }) => {
        const click = (event: MouseEvent) => {
          if (props.preventDefault) event.preventDefault();
          void fire(props.onClick, extensionEvent(event), reactions);
          openOverlay();
        };
        const attributes = { className, onClick: click, ...testIdAttribute(props.testId) };
        if (props.href === null) {
          if (props.onClick === undefined && !hasOverlay)
            return <span {...testIdAttribute(props.testId)}>{props.children}</span>;
          return (
            <button type="button" {...attributes}>
              {props.children}
            </button>
          );
        }
        const target = props.href.external ? { target: '_blank', rel: 'noopener noreferrer' } : {};
        return (
          <a href={props.href.href} {...target} {...attributes}>
            {props.children}
            {props.href.external && <ExternalLink size={12} aria-label="(opens in a new tab)" />}
          </a>
        );
      }}
    </WithOverlay>
  );
});
