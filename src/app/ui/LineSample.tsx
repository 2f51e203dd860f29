import type { Method } from '../../core/method';

/** A method's identity, as on every plot: colour and dash of its role; `broken`: a second line of the role. */
export function LineSample({ line, broken = false }: { line: Method['role']; broken?: boolean }) {
  return (
    <svg className={`line l-${line}`} data-broken={broken || undefined} viewBox="0 0 36 10" aria-hidden="true">
      <line x1="0" x2="36" y1="5" y2="5" />
    </svg>
  );
}
