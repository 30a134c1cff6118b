import type { TestHubSpot } from '../src/hubspot/local-hubspot';

/** A call of the code under test. */
export interface HeardCall {
  /** Method and path: `GET /crm/pipelines/2026-09/deals`. */
  readonly call: string;
  readonly body: unknown;
}

type Send = () => Promise<Response>;

/**
 * Hears what a program asks of a HubSpot, told from others by its token, and answers in HubSpot's place where a test says so: what
 * is said last counts.
 */
export function hearCalls(hubspot: TestHubSpot, token: string) {
  let heard: HeardCall[] = [];
  let answers: { readonly of: RegExp; readonly answer: (send: Send) => Promise<Response> }[] = [];
  hubspot.intercept = async (request, send) => {
    if (request.headers.get('authorization') !== `Bearer ${token}`) return send();
    const call = `${request.method} ${new URL(request.url).pathname}`;
    const text = await request.clone().text();
    heard.push({ call, body: text === '' ? null : JSON.parse(text) });
    const instead = answers.findLast(({ of }) => of.test(call));
    return instead === undefined ? send() : instead.answer(send);
  };
  const answer = (of: RegExp, how: (send: Send) => Promise<Response>) => {
    answers.push({ of, answer: how });
  };
  return {
    /** Answers such calls in HubSpot's place, or lets it. */
    answer,
    heard: (of: RegExp): readonly HeardCall[] => heard.filter(({ call }) => of.test(call)),
    /** Changes what HubSpot answers to such calls. */
    alter: (of: RegExp, change: (answered: unknown) => unknown) =>
      answer(of, async (send) => Response.json(await change(await (await send()).json()))),
    /** HubSpot says no to such calls, with a reason that it gives nowhere else. */
    refuse: (of: RegExp, status = 400) =>
      answer(of, () =>
        Promise.resolve(
          Response.json(
            {
              status: 'error',
              message: 'refused by the test',
              correlationId: 'c-test',
              ...(status === 403 && { category: 'MISSING_SCOPES' }),
            },
            { status },
          ),
        ),
      ),
    /** From here on HubSpot answers for itself. */
    answerForItself: () => {
      answers = [];
    },
    /** What was heard so far counts no more. */
    forget: () => {
      heard = [];
    },
  };
}
