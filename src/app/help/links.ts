import { formatHash } from '../router';

/** Address of a glossary entry; see glossary.ts for their ids. */
export function glossaryLink(entry: string): string {
  return formatHash('help', { entry });
}

/** Address of a section of Help: `limits`, `formats`, `privacy`, … */
export function helpLink(section: string): string {
  return formatHash('help', { section });
}
