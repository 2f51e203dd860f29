/** The spreading tree as files, as entries of a menu. */
import type { RefObject } from 'react';
import { toCsv } from '../../plots/csv';
import { fileName, pngOf } from '../../plots/export';
import { lab } from '../../store/lab';
import type { TreeHandle } from '../explore/lab/TreeView';
import { exportWords } from '../text/en-export';
import type { MenuEntry } from '../ui/Overlay';
import { saveFile } from '../ui/save-file';

const words = exportWords;

export function treeEntries(tree: RefObject<TreeHandle | null>): MenuEntry[] {
  const png = async (scale: number): Promise<void> => {
    const picture = tree.current?.picture();
    if (!tree.current || !picture) return;
    const name = `${fileName(tree.current.name)}.png`;
    try {
      saveFile(await pngOf(picture, scale), name, 'image/png');
    } catch {
      lab.getState().notify('bad', words.failed);
    }
  };
  const text = (ending: string, type: string, write: (from: TreeHandle) => string | undefined): void => {
    const made = tree.current && write(tree.current);
    if (tree.current && made) saveFile(made, `${fileName(tree.current.name)}.${ending}`, type);
  };
  return [
    ...[1, 2, 4].map((scale) => ({
      id: `png${scale}`,
      label: words.treePicture,
      detail: `${scale}×`,
      run: () => void png(scale),
    })),
    { id: 'svg', label: words.treeSvg, run: () => text('svg', 'image/svg+xml', (from) => from.picture()?.text) },
    { id: 'tree-csv', label: words.treeCsv, run: () => text('csv', 'text/csv', (from) => toCsv(from.table())) },
  ];
}
