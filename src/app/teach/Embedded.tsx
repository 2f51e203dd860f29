import { useEffect } from 'react';
import { lab, useLab } from '../../store/lab';
import { teachWords } from '../text/en-teach';
import { Chip } from '../ui/Chip';
import { heightMessage, themeOf } from './embed';

const words = teachWords.embedded;

/** At the foot of the lab inside another page: the way out, and whether anything is kept. Tells the parent its height. */
export default function Embedded() {
  const storage = useLab((s) => s.storage);
  useEffect(() => {
    if (window.parent === window) return;
    const tell = (): void => window.parent.postMessage(heightMessage(document.documentElement.scrollHeight), '*');
    const observer = new ResizeObserver(tell);
    observer.observe(document.body);
    const listen = (event: MessageEvent): void => {
      if (event.source !== window.parent) return;
      const theme = themeOf(event.data);
      // The reader's own choice on this device stays as it is: the frame only borrows the scheme.
      if (theme) lab.setState({ theme });
    };
    window.addEventListener('message', listen);
    tell();
    return () => {
      observer.disconnect();
      window.removeEventListener('message', listen);
    };
  }, []);
  return (
    <footer className="embedded">
      {storage.kind === 'memory' && <Chip tone="warn">{words.noStorage}</Chip>}
      <a href={location.href.replace(/[?&]embed=[^&#]*/, '')} target="_blank" rel="noreferrer">
        {words.open}
      </a>
    </footer>
  );
}
