import { Button, Stack, Text, Title } from '@mantine/core';
import type { LucideIcon } from '../../icons';
import { CircleAlert } from '../../icons';
import type { ReactNode } from 'react';
import { toProblem, type Problem } from '../api/result';
import classes from './Notice.module.css';

interface NoticeProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly compact?: boolean;
  /** Whether it is the page, whose heading it has then. */
  readonly isPage?: boolean;
}

/** What stands where content would be: nothing found, not there, or refused. */
export function Notice({
  icon: Icon,
  title,
  children,
  action,
  compact = false,
  isPage = false,
}: NoticeProps) {
  return (
    <Stack align="center" gap="sm" className={(compact ? classes.compact : classes.notice) ?? ''}>
      <span className={classes.icon} aria-hidden="true">
        <Icon size={compact ? 20 : 28} strokeWidth={1.75} />
      </span>
      <Title
        order={isPage ? 1 : compact ? 3 : 2}
        className={(compact ? classes.compactTitle : classes.title) ?? ''}
      >
        {title}
      </Title>
      <div className={classes.words}>{children}</div>
      {action}
    </Stack>
  );
}

interface ProblemNoticeProps {
  readonly error: unknown;
  /** What was attempted: "These deals could not be loaded". */
  readonly title: string;
  readonly onRetry: () => void;
  readonly compact?: boolean;
}

/** A failure: what was attempted, what HubSpot said, and a way to try again. */
export function ProblemNotice({ error, title, onRetry, compact = false }: ProblemNoticeProps) {
  const action = (
    <Button variant="default" size="xs" onClick={onRetry}>
      Try again
    </Button>
  );
  return (
    <div role="alert">
      <Notice icon={CircleAlert} title={title} action={action} compact={compact}>
        <ProblemWords problem={toProblem(error)} />
      </Notice>
    </div>
  );
}

function ProblemWords({ problem }: { readonly problem: Problem }) {
  return (
    <>
      <Text size="sm">{problem.message}</Text>
      {problem.correlationId !== null && (
        <Text size="xs" className={classes.faint ?? ''}>
          {problem.status} · correlation id {problem.correlationId}
        </Text>
      )}
    </>
  );
}
