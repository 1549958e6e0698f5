import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from '../components/Button';
import { en } from '../strings/en';

/** Keeps a fault in one place from taking the window down; says what can be done. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly message: string | null }> {
  override state: { readonly message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <div className="recovery" role="alert">
        <h1>{en.fault.title}</h1>
        <p>{en.fault.remedy}</p>
        <p><code>{message}</code></p>
        <p className="line">
          <Button look="primary" onPress={() => this.setState({ message: null })}>{en.fault.again}</Button>
          <Button onPress={() => window.location.reload()}>{en.fault.reload}</Button>
        </p>
      </div>
    );
  }
}
