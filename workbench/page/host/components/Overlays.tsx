import { Drawer, Modal as MantineModal } from '@mantine/core';
import { useEffect, useRef } from 'react';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { fire } from '../drawing/fire';
import { useOverlay } from '../drawing/host-context';
import {
  flag,
  handler,
  node,
  oneOf,
  optionalText,
  size,
  testId,
  testIdAttribute,
  text,
  type Handler,
} from '../drawing/props';
import { useDialogOfTrigger, useOverlaySlot } from '../drawing/WithOverlay';

const dialogShape = {
  ...testId,
  id: text(),
  title: optionalText,
  'aria-label': optionalText,
  width: size('sm'),
  children: node,
  onOpen: handler,
  onClose: handler,
};
const widths = { xs: 'sm', sm: 'md', md: 'lg', lg: 'xl', xl: 'xl' } as const;

/** Tells `onOpen` and `onClose` once each time, however the dialog was opened or closed. */
function useOpenAndClose(isOpen: boolean, onOpen: Handler | undefined, onClose: Handler | undefined) {
  const latest = useRef({ onOpen, onClose });
  latest.current = { onOpen, onClose };
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen === wasOpen.current) return;
    wasOpen.current = isOpen;
    void fire(isOpen ? latest.current.onOpen : latest.current.onClose);
  }, [isOpen]);
}

const modalSchema = z.object({ ...dialogShape, variant: oneOf(['default', 'danger'], 'default') });

export const Modal = drawn(modalSchema, (props) => {
  const { isOpen, close } = useOverlay(props.id);
  useDialogOfTrigger(props.id);
  useOpenAndClose(isOpen, props.onOpen, props.onClose);
  return (
    <MantineModal
      {...testIdAttribute(props.testId)}
      opened={isOpen}
      onClose={close}
      title={props.title}
      aria-label={props['aria-label']}
      size={widths[props.width]}
      classNames={{
        content: 'uix-root',
        header: props.variant === 'danger' ? 'uix-dialog-danger' : 'uix-dialog-header',
      }}
      closeButtonProps={{ 'aria-label': 'Close' }}
      centered
    >
      {props.children}
    </MantineModal>
  );
});

export const Panel = drawn(
  z.object({ ...dialogShape, variant: oneOf(['default', 'modal'], 'default') }),
  (props) => {
    const { isOpen, close } = useOverlay(props.id);
    useDialogOfTrigger(props.id);
    useOpenAndClose(isOpen, props.onOpen, props.onClose);
    return (
      <Drawer
        {...testIdAttribute(props.testId)}
        opened={isOpen}
        onClose={close}
        position="right"
        title={props.title}
        aria-label={props['aria-label']}
        size={widths[props.width]}
        withOverlay={props.variant === 'modal'}
        classNames={{ content: 'uix-root', header: 'uix-dialog-header' }}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {props.children}
      </Drawer>
    );
  },
);

const sectionSchema = z.object({ ...testId, children: node, flush: flag() });
const section = (className: string) =>
  drawn(sectionSchema, (props) => (
    <div className={props.flush ? `${className} uix-flush` : className} {...testIdAttribute(props.testId)}>
      {props.children}
    </div>
  ));

export const ModalBody = section('uix-dialog-body');
export const ModalFooter = section('uix-dialog-footer');
export const PanelBody = section('uix-dialog-body');
export const PanelSection = section('uix-panel-section');
export const PanelFooter = section('uix-dialog-footer');

const tooltipSchema = z.object({
  children: node,
  placement: oneOf(['top', 'left', 'right', 'bottom'], 'top'),
});

/** A Tooltip is the `overlay` of what it explains; anywhere else HubSpot shows nothing either. */
export const Tooltip = drawn(tooltipSchema, ({ children, placement }) => {
  const slot = useOverlaySlot();
  useEffect(() => {
    slot?.setTooltip({ content: children, placement });
    return () => slot?.setTooltip(null);
  }, [slot, children, placement]);
  return null;
});
