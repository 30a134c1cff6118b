import { Collapse, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ChevronDown, ChevronRight } from '../../icons';
import type { ReactNode } from 'react';
import classes from './Record.module.css';

interface CardProps {
  readonly title: string;
  /** Shown on the right of the title: an app's name. */
  readonly aside?: string;
  readonly children: ReactNode;
}

/**
 * A titled box of a record page that folds. What is in it stays alive while it is folded. Its heading is what one finds it by:
 * as landmarks there would be too many, some of one name.
 */
export function Card({ title, aside, children }: CardProps) {
  const [open, { toggle }] = useDisclosure(true);
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <section className={classes.card}>
      <h2 className={classes.cardHead}>
        <UnstyledButton className={classes.cardToggle ?? ''} onClick={toggle} aria-expanded={open}>
          <Chevron size={16} aria-hidden="true" />
          <span>{title}</span>
        </UnstyledButton>
        {aside !== undefined && <span className={classes.aside}>{aside}</span>}
      </h2>
      <Collapse in={open}>
        <div className={classes.cardBody}>{children}</div>
      </Collapse>
    </section>
  );
}
