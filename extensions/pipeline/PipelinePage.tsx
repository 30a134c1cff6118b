import { Alert, EmptyState, Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { PageTitle } from '@hubspot/ui-extensions/pages';
import { useCallback } from 'react';
import { textsIn, type Language } from '../../src/texts';
import { FailureNotice } from '../shared/FailureNotice';
import { useReply } from '../shared/use-reply';
import type { Account } from './account';
import { Choices } from './Choices';
import type { Functions } from './functions-port';
import type { Params } from './inputs';
import { PipelineDeals } from './PipelineDeals';
import { useInputs } from './use-inputs';

export interface PipelinePageProps {
  readonly language: Language;
  /** Of the page's address. */
  readonly params: Params;
  /** Opens the page anew with these; must be the same function every time. */
  readonly goTo: (params: Record<string, string>) => void;
  readonly functions: Functions;
}

/** How a pipeline sells, which approach that is, and what it costs and brings. */
export function PipelinePage(props: PipelinePageProps) {
  const texts = textsIn(props.language);
  const { functions } = props;
  const [state, retry] = useReply(useCallback(() => functions.listPipelines({}), [functions]));
  const said = texts.pipelinePage;
  return (
    <>
      <PageTitle>{said.title}</PageTitle>
      {state.kind === 'loading' && <LoadingSpinner label={said.accountLoading} layout="centered" showLabel />}
      {state.kind === 'failed' && (
        <FailureNotice title={said.accountFailed} failure={state.failure} texts={texts} onRetry={retry} />
      )}
      {state.kind === 'ready' && <OfAccount {...props} account={state.reply} />}
    </>
  );
}

function OfAccount(props: PipelinePageProps & { readonly account: Account }) {
  const { account, params, goTo, language, functions } = props;
  const texts = textsIn(language);
  const said = texts.pipelinePage;
  const source = useInputs(params, goTo, account.costs);
  const { inputs } = source;
  const [first] = account.pipelines;
  if (first === undefined)
    return (
      <EmptyState title={said.noPipelines} layout="vertical">
        <Text>{said.noPipelinesHint}</Text>
      </EmptyState>
    );
  // A page that opens with figures says more than one that asks first.
  const chosen = account.pipelines.find(({ id }) => id === (inputs.pipelineId ?? first.id));
  return (
    <Flex direction="column" gap="lg">
      <Choices pipelines={account.pipelines} chosen={chosen} source={source} texts={texts} />
      {chosen === undefined ? (
        <Alert title={said.goneTitle} variant="warning">
          <Text>{said.goneHint}</Text>
        </Alert>
      ) : (
        <PipelineDeals
          key={chosen.id}
          pipeline={chosen}
          account={account}
          source={source}
          words={{ texts, language, currency: account.currency }}
          functions={functions}
        />
      )}
    </Flex>
  );
}
