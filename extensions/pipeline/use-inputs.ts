import { useCallback, useEffect, useRef, useState } from 'react';
import type { Costs } from '../../src/approach';
import { inputsOf, paramsOf, type Inputs, type Params } from './inputs';

export interface InputsSource {
  /** What was chosen and entered. */
  readonly inputs: Inputs;
  /** The same, with what is being typed. */
  readonly live: Inputs;
  /** Counts how often the fields were filled from outside; a field that was emptied shows the new value only when made anew. */
  readonly filled: number;
  /** What is being typed. */
  readonly type: (inputs: Inputs) => void;
  /** Chooses or enters; the address follows. */
  readonly commit: (inputs: Inputs) => void;
  /** The same where fields have to show what they were not given by hand. */
  readonly fill: (inputs: Inputs) => void;
}

/**
 * The page's inputs, which live in its address. The page moves at once and the address follows; an address that comes back late
 * changes nothing, and one that was not sent from here (a link, the back button) is adopted.
 */
export function useInputs(
  params: Params,
  goTo: (params: Record<string, string>) => void,
  accountCosts: Costs,
): InputsSource {
  const [inputs, setInputs] = useState(() => inputsOf(params, accountCosts));
  const [typed, setTyped] = useState<Inputs | null>(null);
  const [filled, setFilled] = useState(0);
  const current = useRef(addressOf(inputs));
  const sent = useRef<string[]>([]);

  useEffect(() => {
    const arrived = inputsOf(params, accountCosts);
    const address = addressOf(arrived);
    const own = sent.current.indexOf(address);
    if (own >= 0) {
      sent.current.splice(0, own + 1);
      return;
    }
    if (address === current.current) return;
    current.current = address;
    setInputs(arrived);
    setTyped(null);
    setFilled((times) => times + 1);
  }, [params, accountCosts]);

  const commit = useCallback(
    (next: Inputs) => {
      setInputs(next);
      setTyped(null);
      const address = addressOf(next);
      if (address === current.current) return;
      current.current = address;
      sent.current.push(address);
      goTo(paramsOf(next, accountCosts));
    },
    [goTo, accountCosts],
  );
  const fill = useCallback(
    (next: Inputs) => {
      commit(next);
      setFilled((times) => times + 1);
    },
    [commit],
  );
  return { inputs, live: typed ?? inputs, filled, type: setTyped, commit, fill };
}

function addressOf(inputs: Inputs): string {
  return JSON.stringify(paramsOf(inputs));
}
