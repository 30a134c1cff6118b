import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Fault } from '../../../wire';
import { workbench } from '../api/workbench';
import { toProblem, unwrap } from '../api/result';
import { useCrm } from '../context/crm-context';

/** Another window may change the fault; seeing that within seconds is enough. */
const pollMs = 4000;
const queryKey = ['fault'];

/** The fault that is on at the server, and the way to set another; both in step with `?fault=` of the address. */
export function useFault() {
  const { address, noteFault } = useCrm();
  const client = useQueryClient();
  const onServer = useQuery({ queryKey, queryFn: () => unwrap(workbench.fault()), refetchInterval: pollMs });
  const change = useMutation({
    mutationFn: async (fault: Fault) => {
      await unwrap(workbench.setFault(fault));
      return { fault };
    },
    onSuccess: (setting) => {
      client.setQueryData(queryKey, setting);
      noteFault(setting.fault);
    },
    onError: (error) => {
      notifications.show({
        color: 'red',
        title: 'The fault was not changed',
        message: toProblem(error).message,
      });
    },
  });
  return {
    fault: onServer.data?.fault ?? 'none',
    known: onServer.data !== undefined,
    setFault: change.mutate,
    noted: address.fault,
  };
}

/**
 * Keeps address and server in step: a link with a fault sets it on arrival; after that the server is right, so that the
 * address in the bar always says what is really on. Used once, in the shell.
 */
export function useFaultInAddress({ fault, known, setFault, noted }: ReturnType<typeof useFault>): void {
  const { noteFault } = useCrm();
  const arrived = useRef(false);
  useEffect(() => {
    if (!known) return;
    const inAddress = noted ?? 'none';
    if (!arrived.current) {
      arrived.current = true;
      if (noted !== null && noted !== fault) {
        setFault(noted);
        return;
      }
    }
    if (inAddress !== fault) noteFault(fault);
  }, [known, fault, noted, setFault, noteFault]);
}
