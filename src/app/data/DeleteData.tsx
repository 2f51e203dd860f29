import { useState } from 'react';
import type { KeptDataset } from '../../store/kept-data';
import { lab, storage } from '../../store/lab';
import { en } from '../text/en';
import { dataWords } from '../text/en-data';
import { Dialog } from '../ui/Dialog';

/** Asks before data go. */
export function DeleteData({ dataset, open, onClose }: { dataset: KeptDataset; open: boolean; onClose: () => void }) {
  const [busy, setBusy] = useState(false);
  return (
    <Dialog
      title={dataWords.deleteOneTitle(dataset.title)}
      width="narrow"
      dismissable={false}
      onClose={onClose}
      foot={
        <>
          <button
            type="button"
            className="btn danger"
            disabled={busy}
            onClick={() => {
              setBusy(true);
              void storage
                .then((kept) => kept.datasets.delete(dataset.id))
                .then(() => lab.getState().notify('info', dataWords.deletedOne(dataset.title)))
                .finally(onClose);
            }}
          >
            {dataWords.deleteOneYes}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {en.common.cancel}
          </button>
        </>
      }
    >
      <p>{dataWords.deleteOneText(dataset.bytes)}</p>
      {open && <p>{dataWords.deleteOneOpen}</p>}
    </Dialog>
  );
}
