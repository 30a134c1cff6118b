import { waitFor } from './renderer';

/** A function that a test answers when it likes: each call waits for its reply. */
export function byHand<Reply>() {
  const calls: ((reply: Reply) => void)[] = [];
  return {
    call: () => new Promise<Reply>((resolve) => calls.push(resolve)),
    /** Answers the call of that number, counted from 1, once it has come. */
    reply: async (number: number, reply: Reply) => {
      await waitFor(() => expect(calls.length).toBeGreaterThanOrEqual(number));
      calls[number - 1]?.(reply);
    },
    count: () => calls.length,
  };
}
