import type { RefObject } from 'react';
import { nodeLabel } from '../../../core/network';
import type { CascadeFile } from '../../../data/write-cascades';
import type { NetworkToWrite, WriteColumn } from '../../../data/write-network';
import { fileName } from '../../../plots/export';
import type { NetworkViewHandle } from '../../../network-view/NetworkView';
import { openDialog } from '../../dialogs/open';
import { cascadeEntries } from '../../export/cascade-entries';
import { networkEntries } from '../../export/network-entries';
import { treeEntries } from '../../export/tree-entries';
import { pictureEntries } from '../../export/picture-entries';
import { pickCascades } from '../../export/pick-cascades';
import { savePieces } from '../../export/save-pieces';
import { exploreWords } from '../../text/en-explore';
import { MenuButton, type MenuEntry } from '../../ui/Overlay';
import { nodeColumns } from './node-columns';
import { resultsJson } from './results-json';
import type { TreeHandle } from './TreeView';
import type { Explore } from './use-explore';

const words = exploreWords.lab.export;

interface Props {
  view: RefObject<NetworkViewHandle | null>;
  explore: Explore;
  /** The stage shows the network. */
  pictured: boolean;
  /** The spreading tree, where it is what the stage shows. */
  tree: RefObject<TreeHandle | null> | undefined;
}

/** Takes things away: picture, network, cascades, numbers, the experiment. */
export function StageExport({ view, tree, explore, pictured }: Props) {
  const { network, cascades, list } = explore;
  const entries: MenuEntry[] = tree ? treeEntries(tree) : [];
  if (network) {
    const name = fileName(network.title);
    if (pictured) entries.push(...pictureEntries(view, network.network.n, name));
    entries.push(...networkEntries(() => toWrite(explore), name));
  }
  if (cascades) {
    const all = list.length === cascades.set.count;
    // In the order of the file, whatever the order of the list.
    const picked = (format: CascadeFile) =>
      all ? cascades.set : pickCascades(cascades.set, list.slice().sort(), format === 'csv');
    entries.push(...cascadeEntries(picked, `${fileName(cascades.title)}-cascades`, words.how(list.length, all)), {
      id: 'results',
      label: words.results,
      run: () =>
        void savePieces(() => [resultsJson(explore)], `${fileName(cascades.title)}-results.json`, 'application/json'),
    });
  }
  entries.push({ id: 'experiment', label: words.experiment, run: () => openDialog('share') });
  return <MenuButton label={words.label} icon="down" entries={entries} />;
}

/** The network with what was counted for its nodes. */
function toWrite(explore: Explore): NetworkToWrite {
  const { network } = explore;
  if (!network) throw new Error('There is no network to write.');
  const columns: WriteColumn[] = nodeColumns(explore).map(({ id, value }) => ({
    name: id,
    values: Float64Array.from({ length: network.network.n }, (_, i) => Number(value(i))),
  }));
  const { infector } = explore.replay ?? {};
  if (infector)
    columns.push({
      name: explore.tree?.inferred ? 'activated by, inferred' : 'activated by',
      values: Array.from(infector, (node) => (Number.isNaN(node) ? '' : nodeLabel(network.network, node))),
    });
  return { network: network.network, title: network.title, nodeColumns: columns };
}
