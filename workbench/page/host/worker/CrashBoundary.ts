import { Component, type ReactNode } from 'react';
import { errorMessage } from '../error-message';

interface Props {
  readonly onCrash: (message: string) => void;
  readonly children?: ReactNode;
}

/** Stands around the whole extension in the worker: a render that throws leaves nothing drawn, and the page says why. */
export class CrashBoundary extends Component<Props, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onCrash(errorMessage(error));
  }

  override render() {
    return this.state.crashed ? null : this.props.children;
  }
}
