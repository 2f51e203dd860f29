import type { KeptDataset } from '../../store/kept-data';
import { lab, storage } from '../../store/lab';

/** Opens data that are kept on this device: network and cascades in one step. */
export function openKept({ id, network, cascades }: KeptDataset): void {
  lab.getState().openData({ ...(network ? { network } : {}), ...(cascades ? { cascades } : {}) });
  void storage.then((kept) => kept.datasets.use(id));
}
