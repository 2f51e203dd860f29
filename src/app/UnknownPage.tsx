import { formatHash } from './router';
import { en } from './text/en';

export function UnknownPage({ path }: { path: string }) {
  return (
    <main className="page" id="main">
      <div className="empty">
        <h1 className="q">{en.pages.unknown}</h1>
        <p className="voice">{en.pages.unknownText(path)}</p>
        <div className="actions">
          <a className="btn run" href={formatHash('')}>
            {en.pages.goHome}
          </a>
          <a className="btn" href={formatHash('spread')}>
            {en.pages.goSpread}
          </a>
        </div>
      </div>
    </main>
  );
}
