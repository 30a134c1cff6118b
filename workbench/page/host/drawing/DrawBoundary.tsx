import { Component, type ReactNode } from 'react';
import { errorMessage } from '../error-message';
import { NamedGap } from './NamedGap';

interface Props {
  readonly name: string;
  readonly children: ReactNode;
}

/** Around every drawn component: one that cannot be drawn says so in its place and takes nothing else down. */
export class DrawBoundary extends Component<Props, { readonly problem: string | null }> {
  override state: { readonly problem: string | null } = { problem: null };

  static getDerivedStateFromError(error: unknown) {
    return { problem: errorMessage(error) };
  }

  override render() {
    if (this.state.problem === null) return this.props.children;
    return <NamedGap>{`<${this.props.name}> could not be drawn: ${this.state.problem}`}</NamedGap>;
  }
}
