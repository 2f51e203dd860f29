import { useEffect, useState } from 'react';
import { lab, useLab } from '../../store/lab';
import { offlineWords } from '../text/en-offline';
import { offline, useOffline } from './this-page';
import { useRunning } from './use-running';

/** Keeps the lab for use without a connection, and says when a newer version is there. Loaded when the page has long been there. */
export default function Offline() {
  useEffect(() => void offline.start(), []);
  const { newer } = useOffline();
  const [later, setLater] = useState(false);
  return newer && !later ? <NewVersion onLater={() => setLater(true)} /> : null;
}

/** Nothing is ever reloaded without being asked for. */
function NewVersion({ onLater }: { onLater: () => void }) {
  const running = useRunning();
  const above = useLab((s) => s.notices.length > 0);
  useEffect(() => lab.getState().announce(offlineWords.newer), []);
  return (
    // Other notices have the lower place.
    <section className="notices" aria-label={offlineWords.label} style={{ marginBottom: above ? 72 : 0 }}>
      <div className="notice">
        <span className="notice-text">{running ? offlineWords.waits : offlineWords.newer}</span>
        <button type="button" className="link" onClick={() => offline.change()}>
          {running ? offlineWords.reloadAnyway : offlineWords.reload}
        </button>
        <button type="button" className="link" onClick={onLater}>
          {offlineWords.later}
        </button>
      </div>
    </section>
  );
}
