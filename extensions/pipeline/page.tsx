import { hubspot, useExtensionActions, useExtensionContext } from '@hubspot/ui-extensions';
import { createPageRouter, PageRoutes, usePageRoute } from '@hubspot/ui-extensions/pages';
import { useCallback } from 'react';
import { languageOf, textsIn } from '../../src/texts';
import { hubspotFunctions } from './functions-port';
import { NotFound } from './NotFound';
import { PipelinePage } from './PipelinePage';

/** The app's page in HubSpot, with a route for each of its screens. */
const Pages = createPageRouter(
  <PageRoutes>
    <PageRoutes.IndexRoute component={PipelineRoute} />
    <PageRoutes.AnyRoute component={NotFoundRoute} />
  </PageRoutes>,
);

function PipelineRoute() {
  const { params } = usePageRoute();
  const { navigateToPage } = useExtensionActions<'pages'>();
  const language = useLanguage();
  const goTo = useCallback(
    (next: Record<string, string>) => navigateToPage({ to: '/', params: next }),
    [navigateToPage],
  );
  return <PipelinePage language={language} params={params} goTo={goTo} functions={hubspotFunctions} />;
}

function NotFoundRoute() {
  return <NotFound texts={textsIn(useLanguage())} />;
}

function useLanguage() {
  const { user } = useExtensionContext<'pages'>();
  return languageOf(user.locale ?? user.language);
}

hubspot.extend<'pages'>(() => <Pages />);
