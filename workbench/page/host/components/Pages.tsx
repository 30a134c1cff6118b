import { Button } from '@mantine/core';
import { createContext, useContext, type MouseEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { extensionEvent, fire } from '../drawing/fire';
import { useDrawingHost, useReactions } from '../drawing/host-context';
import { usePageHeader, type PageHeaderSlots } from '../drawing/page-header';
import { flag, handler, href, node, testId, testIdAttribute, text } from '../drawing/props';

const plainSchema = z.object({ ...testId, children: node });
const pageLinkSchema = z.object({
  ...testId,
  children: node,
  to: text('/'),
  params: z.record(z.string(), z.string()).catch({}),
});
type PageLinkProps = z.output<typeof pageLinkSchema>;

/** Attributes of a real link to one of the app's pages: a plain click moves within it, any other opens it as any link does. */
function usePageAnchor({ to, params, testId: id }: PageLinkProps) {
  const { bridge } = useDrawingHost();
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    bridge?.navigateToPage({ to, params });
  };
  return { ...testIdAttribute(id), href: bridge?.pageHref({ to, params }), onClick };
}

export const PageLink = drawn(pageLinkSchema, (props) => (
  <a className="uix-link" {...usePageAnchor(props)}>
    {props.children}
  </a>
));

/** Puts its children into a slot of the page's header; where there is no header they stay in place. */
function InHeader({
  slot,
  children,
}: {
  readonly slot: keyof PageHeaderSlots;
  readonly children: ReactNode;
}) {
  const header = usePageHeader();
  return header === null ? children : createPortal(children, header[slot]);
}

/** The page's heading, from which the page around takes the title of the browser's tab. */
export const PageTitle = drawn(plainSchema, (props) => {
  const hasHeader = usePageHeader() !== null;
  const Heading = hasHeader ? 'h1' : 'h2';
  return (
    <InHeader slot="title">
      <Heading className="uix-heading" {...testIdAttribute(props.testId)}>
        {props.children}
      </Heading>
    </InHeader>
  );
});

export const PageBreadcrumbs = drawn(plainSchema, (props) => (
  <InHeader slot="breadcrumbs">
    <nav className="uix-breadcrumbs" aria-label="Breadcrumbs" {...testIdAttribute(props.testId)}>
      {props.children}
    </nav>
  </InHeader>
));

export const PageBreadcrumbsCurrent = drawn(plainSchema, (props) => (
  <span aria-current="page" {...testIdAttribute(props.testId)}>
    {props.children}
  </span>
));

const ActionVariant = createContext<'primary' | 'secondary'>('secondary');

export const PageHeader = drawn(plainSchema, (props) => (
  <InHeader slot="actions">
    <div className="uix-button-row" {...testIdAttribute(props.testId)}>
      {props.children}
    </div>
  </InHeader>
));

const actionsOf = (variant: 'primary' | 'secondary') =>
  drawn(plainSchema, (props) => (
    <div className="uix-button-row" {...testIdAttribute(props.testId)}>
      <ActionVariant.Provider value={variant}>{props.children}</ActionVariant.Provider>
    </div>
  ));

export const PageHeaderPrimaryAction = actionsOf('primary');
export const PageHeaderSecondaryActions = actionsOf('secondary');

export const PageHeaderPageLink = drawn(pageLinkSchema, (props) => (
  <Button component="a" size="sm" variant={useContext(ActionVariant)} {...usePageAnchor(props)}>
    {props.children}
  </Button>
));

export const PageHeaderLink = drawn(
  z.object({ ...testId, children: node, href, onClick: handler, disabled: flag() }),
  (props) => {
    const reactions = useReactions();
    const attributes = {
      ...testIdAttribute(props.testId),
      size: 'sm',
      variant: useContext(ActionVariant),
      disabled: props.disabled,
      onClick: (event: MouseEvent) => void fire(props.onClick, extensionEvent(event), reactions),
    };
    if (props.href === null) return <Button {...attributes}>{props.children}</Button>;
    const target = props.href.external ? { target: '_blank', rel: 'noopener noreferrer' } : {};
    return (
      <Button component="a" href={props.href.href} {...target} {...attributes}>
        {props.children}
      </Button>
    );
  },
);
