import { offlineWords } from '../text/en-offline';
import { offline, useOffline } from './this-page';

/** Whether the lab can be opened without a connection, and what it takes. */
export function Kept() {
  const { kept, much, newer } = useOffline();
  return (
    <section>
      <h2 className="h-panel">{offlineWords.title}</h2>
      <p className="small" role="status">
        {kept === 'kept' ? offlineWords.kept(much.files, much.bytes) : offlineWords[kept]}
      </p>
      {kept === 'kept' && <p className="small quiet">{offlineWords.notYours}</p>}
      {newer && (
        <p className="small">
          {offlineWords.newer}{' '}
          <button type="button" className="link" onClick={() => offline.change()}>
            {offlineWords.reload}
          </button>
        </p>
      )}
    </section>
  );
}
