import { said } from '../../core/language';
import { useEffect, useRef, useState } from 'react';

/** At most one message in this time: a listener cannot follow faster. */
const PACE_MS = 1000;

/**
 * Says messages to assistive technology. Polite ones come at most once a second, the newest wins; an alert is said at once, once.
 */
export function LiveRegion({ message, alert }: { message: string; alert: string }) {
  const [spoken, setSpoken] = useState('');
  const lastAt = useRef(-Infinity);
  useEffect(() => {
    if (message === '') return;
    const wait = Math.max(0, lastAt.current + PACE_MS - performance.now());
    const timer = setTimeout(() => {
      lastAt.current = performance.now();
      setSpoken(message);
    }, wait);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <>
      <div className="vh" role="status" aria-live="polite">
        {said(spoken)}
      </div>
      <div className="vh" role="alert">
        {said(alert)}
      </div>
    </>
  );
}
