import { Collapse } from '@mantine/core';
import { ChevronRight } from '../../icons';
import { useId } from 'react';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { flag, handler, node, optionalFlag, size, testId, testIdAttribute, text } from '../drawing/props';
import { useChoice } from '../drawing/use-choice';

const schema = z.object({
  ...testId,
  title: text(),
  children: node,
  defaultOpen: flag(),
  open: optionalFlag,
  disabled: flag(),
  size: size('sm'),
  onClick: handler,
});

/** A heading that shows and hides what is under it. */
export const Accordion = drawn(schema, (props) => {
  const [isOpen, choose] = useChoice(props.open, props.defaultOpen);
  const id = useId();
  return (
    <div className={`uix-accordion uix-accordion-${props.size}`} {...testIdAttribute(props.testId)}>
      <h4 className="uix-accordion-heading">
        <button
          type="button"
          className="uix-plain"
          aria-expanded={isOpen}
          aria-controls={id}
          disabled={props.disabled}
          onClick={() => choose(!isOpen, props.onClick)}
        >
          <ChevronRight
            size={16}
            className={isOpen ? 'uix-chevron uix-chevron-open' : 'uix-chevron'}
            aria-hidden
          />
          {props.title}
        </button>
      </h4>
      <Collapse in={isOpen} id={id} transitionDuration={120}>
        <div className="uix-accordion-body">{props.children}</div>
      </Collapse>
    </div>
  );
});
