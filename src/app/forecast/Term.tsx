import type { ReactNode } from 'react';
import { glossaryLink } from '../help/links';

/** A short word or unit, with the way to what it means. */
export function Term({ entry, tip, children }: { entry: string; tip?: string; children: ReactNode }) {
  return (
    <a className="gloss unit small" href={glossaryLink(entry)} data-tip={tip}>
      {children}
    </a>
  );
}
