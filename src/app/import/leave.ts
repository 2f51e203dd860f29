/** The way into an import and back out of it: to the page one came from, or to one that can use what was brought. */
import { lab } from '../../store/lab';
import { familyOfPage } from '../families';
import { navigate } from '../router';

export const EXPLORE = 'explore';
/** Pages that go on with a network that was brought, so that there is no need to stay on Explore. */
const usesNetwork = (path: string): boolean => familyOfPage(path) !== undefined || /^papers(\/|$)/.test(path);

let cameFrom = EXPLORE;

/** An import has begun while a page was open: it is shown on Explore. */
export function enterImport(path: string): void {
  cameFrom = path;
  if (path !== EXPLORE) navigate(EXPLORE);
}

/** Gives the import up; nothing of it stays. */
export function leaveImport(): void {
  lab.getState().cancelImport();
  if (cameFrom !== EXPLORE) navigate(cameFrom);
}

/** Takes over what was understood. Files that come next keep the page. */
export async function acceptImport(): Promise<void> {
  const { importing, cascades, acceptImport: accept } = lab.getState();
  const brought = importing.type === 'preview' ? importing.outcome : undefined;
  // Cascades alone are looked at on Explore, unless the page is about them or has waited for them.
  const wanted = cascades.type === 'failed' || familyOfPage(cameFrom)?.cascades;
  await accept();
  const suits = brought?.network ?? (wanted && brought?.cascades);
  if (lab.getState().importing.type === 'none' && suits && usesNetwork(cameFrom)) navigate(cameFrom);
}
