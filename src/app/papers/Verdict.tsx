import { papersWords } from '../text/en-papers';
import type { Mark } from './mark';

const words = papersWords.verdicts;

/** Shape and colour of a verdict; the word stands beside it, or is its name. */
export function VerdictSign({ mark, label }: { mark: Mark; label?: string }) {
  return (
    <svg
      className={`sign v-${mark}`}
      viewBox="0 0 14 14"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <Shape mark={mark} />
    </svg>
  );
}

function Shape({ mark }: { mark: Mark }) {
  switch (mark) {
    case 'reproduced':
      return (
        <>
          <circle className="disc" cx="7" cy="7" r="6.25" />
          <path className="hole" d="m4 7.3 2.1 2L10 5" />
        </>
      );
    case 'partly':
      return (
        <>
          <circle cx="7" cy="7" r="5.6" />
          <path className="disc" d="M7 1.4a5.6 5.6 0 0 0 0 11.2z" />
        </>
      );
    case 'not':
      return (
        <>
          <circle cx="7" cy="7" r="5.6" />
          <path d="m4.7 4.7 4.6 4.6M9.3 4.7 4.7 9.3" />
        </>
      );
    case 'unclear':
      return (
        <>
          <circle cx="7" cy="7" r="5.6" />
          <path d="M4.4 7h5.2" />
        </>
      );
    case 'running':
      return (
        <>
          <circle cx="7" cy="7" r="5.6" strokeDasharray="2 2" />
          <circle className="disc" cx="7" cy="7" r="2.2" />
        </>
      );
    case 'stopped':
    case 'none':
      return <circle cx="7" cy="7" r="5.6" strokeDasharray="2 2" />;
    default:
      return mark satisfies never;
  }
}

/** Sign and word. */
export function VerdictBadge({ mark }: { mark: Mark }) {
  return (
    <span className={`verdict v-${mark}`}>
      <VerdictSign mark={mark} />
      {words[mark]}
    </span>
  );
}
