import { useState } from 'react';
import { lab } from '../../store/lab';
import { useStored } from '../data/use-stored';
import { en } from '../text/en';
import { dataWords } from '../text/en-data';
import { bytes } from '../text/format';
import { Dialog } from '../ui/Dialog';

/** Asks before everything goes, and says what will. */
export function DeleteDialog({ onClose }: { onClose: () => void }) {
  const { stored } = useStored();
  const [busy, setBusy] = useState(false);
  return (
    <Dialog
      title={dataWords.deleteTitle}
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
              void lab
                .getState()
                .deleteAll()
                .then(() => lab.getState().notify('info', dataWords.deleted))
                .finally(onClose);
            }}
          >
            {dataWords.deleteYes}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {en.common.cancel}
          </button>
        </>
      }
    >
      <p>
        {stored.known &&
          dataWords.deleteText(stored.datasets.length, stored.files, stored.versions.length, stored.bytes)}
      </p>
      {stored.datasets.length > 0 && (
        <ul className="small quiet bullets">
          {stored.datasets.map(({ id, title, bytes: size }) => (
            <li key={id}>
              {title}, {bytes(size)}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
