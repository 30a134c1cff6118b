import { Button as MantineButton, Loader } from '@mantine/core';
import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { extensionEvent, fire } from '../drawing/fire';
import { useReactions } from '../drawing/host-context';
import {
  flag,
  handler,
  href,
  node,
  oneOf,
  optionalText,
  size,
  testId,
  testIdAttribute,
} from '../drawing/props';
import { WithOverlay } from '../drawing/WithOverlay';
import { IconDrawing } from './Icon';

const buttonShape = {
  ...testId,
  onClick: handler,
  href,
  disabled: flag(),
  variant: oneOf(['secondary', 'primary', 'destructive', 'transparent'], 'secondary'),
  type: oneOf(['button', 'reset', 'submit'], 'button'),
  children: node,
  size: size('md'),
  truncate: flag(),
  overlay: node,
};
const buttonSchema = z.object(buttonShape);
type ButtonProps = z.output<typeof buttonSchema>;

const sizes = { xs: 'compact-xs', sm: 'compact-sm', md: 'sm', lg: 'sm', xl: 'sm' } as const;

interface Extras {
  readonly busy?: boolean;
  readonly opensOnClick?: boolean;
  readonly icon?: ReactNode;
}

/** One button of HubSpot's, as a link when it has an address; clicking tells the extension and opens the overlay. */
function ButtonDrawing({ busy = false, opensOnClick = true, icon, ...props }: ButtonProps & Extras) {
  const reactions = useReactions();
  const attributes = {
    ...testIdAttribute(props.testId),
    variant: props.variant,
    size: sizes[props.size],
    disabled: props.disabled,
    leftSection: busy ? <Loader size={14} color="currentColor" aria-hidden /> : icon,
    className: props.truncate ? 'uix-button uix-button-truncate' : 'uix-button',
  };
  return (
    <WithOverlay overlay={props.overlay}>
      {({ openOverlay }) => {
        const click = (event: MouseEvent) => {
          if (busy) return;
          void fire(props.onClick, extensionEvent(event), reactions);
          if (opensOnClick) openOverlay();
        };
        if (props.href !== null) {
          const target = props.href.external ? { target: '_blank', rel: 'noopener noreferrer' } : {};
          return (
            <MantineButton {...attributes} component="a" href={props.href.href} {...target} onClick={click}>
              {props.children}
            </MantineButton>
          );
        }
        return (
          <MantineButton {...attributes} type={busy ? 'button' : props.type} aria-busy={busy} onClick={click}>
            {props.children}
          </MantineButton>
        );
      }}
    </WithOverlay>
  );
}

export const Button = drawn(buttonSchema, (props) => <ButtonDrawing {...props} />);

const loadingSchema = buttonSchema.extend({
  loading: flag(),
  resultIconName: optionalText,
  overlayOptions: z
    .object({ openBehavior: oneOf(['onClick', 'onLoadingFinish'], 'onClick') })
    .catch({ openBehavior: 'onClick' }),
});

/** How long the result's icon stays after loading ends. */
const resultShownMs = 2_000;

export const LoadingButton = drawn(loadingSchema, ({ loading, resultIconName, overlayOptions, ...props }) => {
  const showsResult = useJustFinished(loading);
  return (
    <ButtonDrawing
      {...props}
      busy={loading}
      opensOnClick={overlayOptions.openBehavior === 'onClick'}
      icon={showsResult ? <IconDrawing name={resultIconName ?? 'success'} size="sm" color="inherit" /> : null}
    />
  );
});

/** True for a moment after `busy` turned from true to false. */
function useJustFinished(busy: boolean): boolean {
  const [finished, setFinished] = useState(false);
  const wasBusy = useRef(busy);
  useEffect(() => {
    const hasFinished = wasBusy.current && !busy;
    wasBusy.current = busy;
    setFinished(hasFinished);
    if (!hasFinished) return undefined;
    const timer = setTimeout(() => setFinished(false), resultShownMs);
    return () => clearTimeout(timer);
  }, [busy]);
  return finished;
}

export const ButtonRow = drawn(z.object({ ...testId, children: node }), (props) => (
  <div className="uix-button-row" {...testIdAttribute(props.testId)}>
    {props.children}
  </div>
));
