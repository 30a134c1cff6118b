import { Button } from '@mantine/core';
import { Zap } from '../../icons';
import { faultWords } from './fault-words';
import classes from './Shell.module.css';
import { useFault, useFaultInAddress } from './use-fault';

/** Across the page while a fault is on, so that nobody mistakes it for a bug. */
export function FaultBanner() {
  const faults = useFault();
  useFaultInAddress(faults);
  if (faults.fault === 'none') return null;
  const { name, effect } = faultWords[faults.fault];
  return (
    <div role="status" className={classes.fault}>
      <Zap size={18} aria-hidden="true" />
      <span>
        <strong>{name} is on.</strong> {effect}
      </span>
      <Button size="compact-sm" variant="white" color="dark" onClick={() => faults.setFault('none')}>
        Turn off
      </Button>
    </div>
  );
}
