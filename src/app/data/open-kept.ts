import type { KeptDataset } from '../../store/kept-data';
import { lab, storage } from '../../store/lab';

/** Opens data that are kept on this device: network and cascades in one step. */
export function openKept({ id, title, network, cascades }: KeptDataset): void {
  lab.getState().openData({ title, ...(network ? { network } : {}), ...(cascades ? { cascades } : {}) });
  void storage.then((kept) => kept.datasets.use(id));
}
