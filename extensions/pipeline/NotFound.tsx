import { EmptyState } from '@hubspot/ui-extensions';
import { PageLink, PageTitle } from '@hubspot/ui-extensions/pages';
import type { Catalogue } from '../../src/texts';

/** Shown for an address that leads to no screen of the app. */
export function NotFound({ texts }: { readonly texts: Catalogue }) {
  const said = texts.pipelinePage;
  return (
    <>
      <PageTitle>{said.title}</PageTitle>
      <EmptyState title={said.notFound} layout="vertical">
        <PageLink to="/">{said.toPipelines}</PageLink>
      </EmptyState>
    </>
  );
}
