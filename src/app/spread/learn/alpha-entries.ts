import type { Network } from '../../../core/network';
import type { Outputs } from '../../../core/outputs';
import { toCsv } from '../../../plots/csv';
import { runWords } from '../../text/en-run';
import type { MenuEntry } from '../../ui/Overlay';
import { saveFile } from '../../ui/save-file';

const words = runWords.exporting;

/** The learned α of every edge as a file, where there is one; the table is made when it is asked for. */
export function alphaEntries(network: Network, learned: Outputs | undefined, name: string): MenuEntry[] {
  if (!learned) return [];
  return [
    {
      id: 'alpha-csv',
      label: words.alphas,
      detail: words.alphasDetail,
      run: () =>
        void import('./alpha-table').then(({ alphaTable }) => {
          const table = alphaTable(network, learned);
          if (table) saveFile(toCsv(table), `${name}-alpha.csv`, 'text/csv');
        }),
    },
  ];
}
