import { Button, LoadingSpinner, NumberInput, Select, StatisticsItem } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { hubspotFunctions, type Functions } from '../../../extensions/pipeline/functions-port';
import type { Params } from '../../../extensions/pipeline/inputs';
import { PipelinePage } from '../../../extensions/pipeline/PipelinePage';
import { defaultApproachSettings, noCosts, type PipelineDeal } from '../../../src/approach';
import type { Failure } from '../../../src/protocol/failure';
import type { ListPipelinesReply } from '../../../src/protocol/list-pipelines';
import type { PipelineDealsReply, PipelineDealsRequest } from '../../../src/protocol/read-pipeline-deals';
import type { Language } from '../../../src/texts';
import { everyWord } from '../deal/card-words';
import { daysAgo } from '../deal/clock';
import { functionsGiven } from '../functions-given';
import { createRenderer } from '../renderer';

export type Account = Extract<ListPipelinesReply, { ok: true }>;
export type Renderer = ReturnType<typeof createRenderer<'pages'>>;

/** An account in dollars with two pipelines, but for what the test is about. */
export function anAccount(about: Partial<Account> = {}): Account {
  return {
    ok: true,
    pipelines: [
      { id: 'enterprise', label: 'Enterprise', framework: { id: 'meddic', label: 'MEDDIC' } },
      { id: 'mid_market', label: 'Mid-market', framework: { id: 'neat', label: 'NEAT' } },
    ],
    frameworkLabels: { meddic: 'MEDDIC', neat: 'NEAT', bant: 'BANT', snap: 'SNAP', inbound: 'Inbound' },
    currency: 'USD',
    approach: defaultApproachSettings,
    costs: noCosts,
    yardsticks: {},
    ...about,
  };
}

let lastDeal = 0;
/** A deal of 60,000 won 30 days ago after 300 days by one rep, but for what the test is about. */
export function aDeal(about: Partial<PipelineDeal> = {}): PipelineDeal {
  lastDeal += 1;
  return {
    id: String(lastDeal),
    yearlyValue: 60_000,
    currency: null,
    createdAt: daysAgo(330),
    closedAt: daysAgo(30),
    outcome: 'won',
    ownerId: '7',
    contacts: 5,
    source: 'outbound',
    awareness: null,
    vendors: null,
    proofOfConcept: null,
    executiveIssue: null,
    namedAccount: null,
    ...about,
  };
}

/** A pipeline that sells consultatively: four won, one lost, two open of which one is small. */
export function someDeals(): PipelineDeal[] {
  const open = { outcome: 'open', createdAt: daysAgo(200), closedAt: daysAgo(-100) } as const;
  const small = { yearlyValue: 500, contacts: 1, source: 'inbound', closedAt: daysAgo(185) } as const;
  return [
    ...[40_000, 50_000, 70_000, 80_000].map((yearlyValue) => aDeal({ yearlyValue })),
    aDeal({ outcome: 'lost' }),
    aDeal(open),
    aDeal({ ...open, ...small }),
  ];
}

/** What a page is shown with; a function left out does what it is asked to and all goes well. */
export interface PageOptions {
  readonly account?: Account;
  readonly deals?: readonly PipelineDeal[];
  readonly params?: Params;
  readonly language?: Language;
  readonly listPipelines?: Functions['listPipelines'];
  readonly readDeals?: Functions['readDeals'];
}

/** Renders the page and writes down which addresses it asked for; `arrive` is the address coming back to it. */
export function showPage(options: PageOptions = {}) {
  const addresses: Record<string, string>[] = [];
  const requests: PipelineDealsRequest[] = [];
  const functions = functionsGiven(hubspotFunctions, {
    listPipelines: options.listPipelines ?? (() => Promise.resolve(options.account ?? anAccount())),
    readDeals: (request) => {
      requests.push(request);
      return options.readDeals?.(request) ?? Promise.resolve(aReply(options.deals ?? someDeals()));
    },
  });
  const goTo = (params: Record<string, string>) => void addresses.push(params);
  let arrive: (params: Params) => void = () => undefined;
  function AtAddress() {
    const [params, setParams] = useState(options.params ?? {});
    arrive = setParams;
    return (
      <PipelinePage language={options.language ?? 'en'} params={params} goTo={goTo} functions={functions} />
    );
  }
  const renderer = createRenderer('pages');
  renderer.render(<AtAddress />);
  return { renderer, addresses, requests, arrive: (params: Params) => arrive(params) };
}

/** The same, once the figures are there. */
export async function openPage(options: PageOptions = {}) {
  const shown = showPage(options);
  await shown.renderer.waitFor(() => shown.renderer.findByTestId(StatisticsItem, 'won'));
  return shown;
}

/** Every deal at once, but for what the test is about. */
export function aReply(
  deals: readonly PipelineDeal[],
  about: { readonly remaining?: number; readonly after?: string | null } = {},
): PipelineDealsReply {
  return { ok: true, deals: [...deals], remaining: 0, after: null, ...about };
}

/** A failure of that code. */
export function aFailure(code: Failure['code']): Failure {
  return { ok: false, code, message: 'why', details: [], correlationId: null };
}

/** Everything a user can read, in reading order. */
export function words(renderer: Renderer): string {
  return everyWord(renderer.getRootNode().childNodes).join(' | ');
}

/** Everything a user can read in a part of the page, a space between. */
export function wordsOf({ childNodes }: { readonly childNodes: Parameters<typeof everyWord>[0] }): string {
  return everyWord(childNodes).join(' ');
}

/** The figure of that name. */
export function figure(renderer: Renderer, id: string) {
  return renderer.findByTestId(StatisticsItem, id).props.number;
}

/** Types a number without leaving the field. */
export function type(renderer: Renderer, name: string, value: number | undefined): void {
  const field = renderer.findByTestId(NumberInput, name);
  // @ts-expect-error -- the SDK does not say that an emptied field gives undefined
  field.props.onInput?.(value); // eslint-disable-line @typescript-eslint/no-deprecated -- it is what the page uses
}

/** Types a number and leaves the field. */
export function enter(renderer: Renderer, name: string, value: number | undefined): void {
  type(renderer, name, value);
  // @ts-expect-error -- the SDK does not say that an emptied field gives undefined
  renderer.findByTestId(NumberInput, name).props.onChange?.(value);
}

/** Chooses from a list. */
export function choose(renderer: Renderer, name: string, value: string): void {
  renderer.findByTestId(Select, name).props.onChange?.(value);
}

/** Presses the button of that label. */
export function press(renderer: Renderer, label: string): void {
  renderer.find(Button, (node) => node.text === label).trigger('onClick');
}

/** Whether the page says that it is reading something. */
export function isLoading(renderer: Renderer): boolean {
  return renderer.maybeFind(LoadingSpinner) !== null;
}
