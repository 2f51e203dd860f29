import { useEffect, useState } from 'react';
import { setProjector } from './projector';
import { teachWords } from './text/en-teach';

const words = teachWords.projector;

/** In projector mode, on pages with panels: results on or off, and the way back. Lessons have their own foot. */
export default function ProjectorBar() {
  const [results, setResults] = useState(false);
  useEffect(() => {
    document.documentElement.classList.toggle('projector-results', results);
    return () => document.documentElement.classList.remove('projector-results');
  }, [results]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) setProjector(false);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <div className="projector-bar" role="toolbar" aria-label={words.name}>
      <button type="button" className="btn" aria-pressed={results} onClick={() => setResults(!results)}>
        {words.results}
      </button>
      <button type="button" className="btn" onClick={() => setProjector(false)}>
        {words.leave}
      </button>
    </div>
  );
}
