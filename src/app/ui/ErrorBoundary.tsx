import { Component, type ReactNode } from 'react';
import { en } from '../text/en';
import { copyText } from './copy';

interface Props {
  children: ReactNode;
}
interface State {
  error?: Error;
  copied: boolean;
}

/** What the browsers say where a part of the page could not be fetched. */
const PART_LOST = /dynamically imported module|Importing a module script|Unable to preload/;

/** Give it the page as key, so that another page forgets the failure. What a failed page shows instead: what happened, a report to copy, and a way on. The workspace is kept by the store. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { copied: false };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error, copied } = this.state;
    if (!error) return this.props.children;
    // What could not be loaded once is not asked for again by the same page.
    const lost = PART_LOST.test(error.message);
    const report = `${en.failure.reportHead}\n${location.hash.slice(0, 200)}\n${navigator.userAgent}\n${error.name}: ${error.message}\n${error.stack ?? ''}`;
    return (
      <main className="page" id="main">
        <div className="empty" role="alert">
          <h1 className="q" tabIndex={-1}>
            {lost ? en.failure.chunk : en.failure.title}
          </h1>
          <p className="voice">{en.failure.text}</p>
          <p className="small quiet">
            <code>{error.message}</code>
          </p>
          <div className="actions">
            <button
              type="button"
              className="btn run"
              onClick={() => (lost ? location.reload() : this.setState({ error: undefined, copied: false }))}
            >
              {en.failure.reload}
            </button>
            <button
              type="button"
              className="btn"
              onClick={() => void copyText(report).then((ok) => this.setState({ copied: ok }))}
            >
              {copied ? en.common.copied : en.failure.copy}
            </button>
          </div>
        </div>
      </main>
    );
  }
}
