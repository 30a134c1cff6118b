import { Button, Skeleton } from '@mantine/core';
import { RefreshCw, TriangleAlert } from '../icons';

/** Where an extension will be, in about the shape of a card. */
export function ExtensionLoading({ title }: { readonly title: string }) {
  return (
    <div className="uix-card-loading" role="status">
      <span className="uix-visually-hidden">{`Loading ${title}`}</span>
      <Skeleton height={14} width="45%" />
      <Skeleton height={10} mt={12} />
      <Skeleton height={10} mt={8} width="85%" />
      <Skeleton height={28} mt={16} width={96} />
    </div>
  );
}

interface CrashedProps {
  /** card, page or settings page */
  readonly kind: string;
  readonly message: string;
  readonly onReload: () => void;
}

/** Instead of an extension that is beyond use. */
export function ExtensionCrashed({ kind, message, onReload }: CrashedProps) {
  return (
    <div className="uix-card-crashed" role="alert">
      <TriangleAlert size={28} aria-hidden />
      <p className="uix-heading">{`Something went wrong with this ${kind}`}</p>
      <pre className="uix-card-problem">{message}</pre>
      <Button
        variant="secondary"
        size="compact-sm"
        leftSection={<RefreshCw size={14} aria-hidden />}
        onClick={onReload}
      >
        {`Reload ${kind}`}
      </Button>
    </div>
  );
}
