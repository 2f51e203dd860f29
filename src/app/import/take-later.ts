import { lab } from '../../store/lab';
import { en } from '../text/en';
import { withWords } from '../words';
import type * as taking from './take';

type Taking = Pick<typeof taking, 'takeFiles' | 'takeEntries' | 'takeWalked'>;

/** Takes files by what is loaded with the first of them: reading and checking experiments is nothing a page starts with. */
export function take(use: (taking: Taking) => Promise<void>): void {
  withWords(() => import('./take'))()
    .then(use)
    .catch(() => lab.getState().notify('bad', en.drop.unloaded));
}
