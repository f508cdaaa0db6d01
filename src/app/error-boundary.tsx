import { Component, type ErrorInfo, type ReactNode } from 'react';
import { CrashScreen } from './crash-screen.tsx';

interface ErrorBoundaryProps {
  /** In the place of what failed, where the page can do without it. */
  fallback?: ReactNode;
  children: ReactNode;
}

/** The last resort: a fault in the page itself shows a sentence and a way on instead of a white page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override render() {
    const { children, fallback = <CrashScreen /> } = this.props;
    return this.state.failed ? fallback : children;
  }
}
