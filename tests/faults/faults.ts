import { z } from 'zod';
import type { ArrivedCall, SimulatedHubSpot } from './simulated-hubspot';
import type { SimulatedTime } from './simulated-time';

/** Something that goes wrong with a call. */
export interface Fault {
  readonly name: string;
  /** What it befalls: that attempt alone, every attempt of that call, every call of that path, or every call from there on. */
  readonly befalls: 'attempt' | 'call' | 'path' | 'all';
  /** Calls it can befall, in an account that was provisioned or a bare one; without it any. */
  readonly canBefall?: (call: ArrivedCall, account: 'filled' | 'bare') => boolean;
  /** The process ends there: it makes no other call and says nothing any more. */
  readonly kills?: true;
  readonly answer: (send: (body?: string) => Promise<Response>, at: Situation) => Promise<Response>;
}

export interface Situation {
  readonly call: ArrivedCall;
  readonly hubspot: SimulatedHubSpot;
  readonly time: SimulatedTime;
}

const refusal =
  (status: number, category: string, message: string, more: object = {}) =>
  async () =>
    Promise.resolve(
      Response.json({ status: 'error', message, correlationId: 'c-fault', category, ...more }, { status }),
    );
const html = (status: number) => async () =>
  Promise.resolve(
    new Response('<html><body><h1>Bad gateway</h1></body></html>', {
      status,
      headers: { 'content-type': 'text/html' },
    }),
  );
const limited = (policyName: string) =>
  refusal(429, 'RATE_LIMITS', `You have reached your ${policyName.toLowerCase()} limit.`, { policyName });

/** As Node's `fetch()` fails when the other side closes the connection. */
function cut(message = 'fetch failed'): Error {
  const cause = Object.assign(new Error('other side closed'), {
    name: 'SocketError',
    code: 'UND_ERR_SOCKET',
  });
  return new TypeError(message, { cause });
}

const isBatch = ({ path, body }: ArrivedCall) => /\/batch\//.test(path) && inputsOf(body).length > 0;

const batchSchema = z.looseObject({ inputs: z.array(z.record(z.string(), z.unknown())) });

function inputsOf(body: unknown): z.infer<typeof batchSchema>['inputs'] {
  return batchSchema.safeParse(body).data?.inputs ?? [];
}

/** HubSpot does a batch without its last input; nothing when that was the only one. */
async function withoutLast(
  send: (body?: string) => Promise<Response>,
  { call }: Situation,
  answerOf: (left: Readonly<Record<string, unknown>>, done: object) => Response,
): Promise<Response> {
  const inputs = inputsOf(call.body);
  const most = inputs.slice(0, -1);
  const body = JSON.stringify({ ...batchSchema.parse(call.body), inputs: most });
  const done: unknown =
    most.length === 0 ? { status: 'COMPLETE', results: [] } : await (await send(body)).json();
  return answerOf(inputs.at(-1) ?? {}, z.looseObject({}).parse(done));
}

const passing: readonly Fault[] = [
  { name: '429 ten-secondly', befalls: 'call', answer: limited('TEN_SECONDLY_ROLLING') },
  { name: '429 secondly', befalls: 'call', answer: limited('SECONDLY') },
  { name: '500', befalls: 'call', answer: refusal(500, 'INTERNAL_ERROR', 'internal error') },
  { name: '502 with HTML', befalls: 'call', answer: html(502) },
  { name: '503', befalls: 'call', answer: refusal(503, 'SERVICE_UNAVAILABLE', 'Service unavailable') },
  { name: '423', befalls: 'call', answer: refusal(423, 'LOCKED', 'The resource is locked') },
  { name: 'cut before', befalls: 'call', answer: () => Promise.reject(cut()) },
  {
    name: 'cut after',
    befalls: 'call',
    answer: async (send) => {
      await send();
      throw cut();
    },
  },
  { name: 'cut within the answer', befalls: 'call', answer: async (send) => cutWithin(await send()) },
  {
    name: 'no body',
    befalls: 'call',
    answer: async (send) => new Response(null, { status: (await send()).status }),
  },
];

const never = () => new Promise<never>(() => undefined);

/** Somebody kills the process while it waits for an answer. */
export const kills: readonly Fault[] = [
  { name: 'killed before HubSpot did it', befalls: 'attempt', kills: true, answer: never },
  {
    name: 'killed after HubSpot did it',
    befalls: 'attempt',
    kills: true,
    answer: async (send) => {
      await send();
      return never();
    },
  },
];

/** Everything that HubSpot, or what stands between, does to a call. */
export const faults: readonly Fault[] = [
  ...kills,
  ...passing,
  ...passing.map((fault): Fault => ({ ...fault, name: `${fault.name}, once`, befalls: 'attempt' })),
  {
    name: '3 s from there on',
    befalls: 'all',
    answer: async (send, { time }) => {
      await time.pass(3_000);
      return send();
    },
  },
  {
    name: '9 s',
    befalls: 'call',
    answer: async (send, { time }) => {
      const answered = await send();
      await time.pass(9_000);
      return answered;
    },
  },
  {
    name: '207 without the last',
    befalls: 'call',
    canBefall: isBatch,
    answer: (send, at) =>
      withoutLast(send, at, (left, done) =>
        Response.json({ ...done, numErrors: 1, errors: [errorOf(left)] }, { status: 207 }),
      ),
  },
  {
    name: '2xx that leaves the last out',
    befalls: 'call',
    canBefall: isBatch,
    answer: (send, at) => withoutLast(send, at, (_, done) => Response.json(done)),
  },
  {
    name: '401 from there on',
    befalls: 'all',
    answer: refusal(401, 'INVALID_AUTHENTICATION', 'Authentication credentials not found.'),
  },
  {
    name: '403',
    befalls: 'path',
    answer: refusal(
      403,
      'MISSING_SCOPES',
      "This app hasn't been granted all required scopes to make this call.",
      {
        errors: [
          { message: 'One or more scopes are missing.', context: { requiredGranularScopes: ['a.scope'] } },
        ],
      },
    ),
  },
  {
    name: '403 of a firewall',
    befalls: 'path',
    answer: html(403),
  },
  { name: 'a figure archived', befalls: 'attempt', canBefall: isAboutDeals, answer: archiving('qual_gaps') },
  {
    name: 'an answer archived',
    befalls: 'attempt',
    canBefall: isAboutDeals,
    answer: archiving('qual_meddic_economic_buyer'),
  },
  { name: 'HTML with 200', befalls: 'call', answer: html(200) },
  {
    name: 'JSON called text',
    befalls: 'call',
    answer: async (send) => {
      const answered = await send();
      const headers = { 'content-type': 'text/plain' };
      return new Response((await answered.text()) || null, { status: answered.status, headers });
    },
  },
];

function isAboutDeals({ path }: ArrivedCall, account: 'filled' | 'bare'): boolean {
  if (account === 'bare') return false;
  return /\/objects\/[^/]+\/deals/.test(path) || /\/properties\/[^/]+\/deals/.test(path);
}

/** Somebody archives a property just before the call arrives. */
function archiving(property: string): Fault['answer'] {
  return async (send, { hubspot }) => {
    await hubspot.call('DELETE', `/crm/v3/properties/deals/${property}`);
    return send();
  };
}

function errorOf({ objectWriteTraceId: trace, id }: Readonly<Record<string, unknown>>): object {
  return {
    status: 'error',
    category: 'VALIDATION_ERROR',
    message: 'The value is not valid.',
    context: {
      ...(trace === undefined ? {} : { objectWriteTraceId: [trace] }),
      ...(id === undefined ? {} : { ids: [id] }),
    },
  };
}

async function cutWithin(answered: Response): Promise<Response> {
  const bytes = new Uint8Array(await answered.arrayBuffer());
  const body = new ReadableStream({
    pull(controller) {
      if (bytes.length > 1 && controller.desiredSize !== null)
        controller.enqueue(bytes.slice(0, bytes.length / 2));
      controller.error(cut('terminated'));
    },
  });
  const { status, headers } = answered;
  return new Response(status === 204 ? null : body, { status, headers });
}
