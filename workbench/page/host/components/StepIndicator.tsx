import { Check } from '../../icons';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { fire } from '../drawing/fire';
import { handler, number, oneOf, size, testId, testIdAttribute } from '../drawing/props';

const schema = z.object({
  ...testId,
  stepNames: z.array(z.coerce.string()).catch([]),
  currentStep: number(0),
  direction: oneOf(['horizontal', 'vertical'], 'horizontal'),
  circleSize: size('sm'),
  variant: oneOf(['default', 'compact', 'flush'], 'default'),
  onClick: handler,
});

/** A row of circles, of which those before the current step are done. In the compact variant only the current one is named. */
export const StepIndicator = drawn(schema, (props) => (
  <ol
    className={`uix-steps uix-steps-${props.direction} uix-steps-${props.variant} uix-steps-${props.circleSize}`}
    {...testIdAttribute(props.testId)}
  >
    {props.stepNames.map((name, index) => {
      const state = index < props.currentStep ? 'done' : index === props.currentStep ? 'current' : 'ahead';
      const content = (
        <>
          <span className="uix-step-circle" aria-hidden>
            {state === 'done' && <Check size={12} />}
          </span>
          <span className="uix-step-name">{name}</span>
        </>
      );
      return (
        <li
          key={`${index}-${name}`}
          className={`uix-step uix-step-${state}`}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          {props.onClick === undefined ? (
            content
          ) : (
            <button
              type="button"
              className="uix-plain uix-clickable"
              onClick={() => void fire(props.onClick, index)}
            >
              {content}
            </button>
          )}
        </li>
      );
    })}
  </ol>
));
