import { useState } from 'react';
import { datasetId, type KeptDataset } from '../../store/kept-data';
import { currentExperiment, storage, useLab } from '../../store/lab';
import { navigate } from '../router';
import { en } from '../text/en';
import { bytes, dateTime } from '../text/format';
import { DeleteData } from './DeleteData';
import { openKept } from './open-kept';
import { RenameData } from './RenameData';
import { sayCounts } from './say-counts';

const focusIt = (button: HTMLButtonElement | null): void => button?.focus();

/** Everything that was brought and is kept: open it, rename it, be rid of it. */
export function KeptData({ datasets }: { datasets: readonly KeptDataset[] }) {
  const shown = datasetId(useLab(currentExperiment).inputs);
  const [renaming, setRenaming] = useState<string>();
  /** Whose name was just given or left: the keyboard goes back to its button. */
  const [renamed, setRenamed] = useState<string>();
  const [deleting, setDeleting] = useState<KeptDataset>();
  return (
    <section aria-label={en.data.yours}>
      <h2 className="h-panel">{en.data.yours}</h2>
      {datasets.length === 0 ? (
        <p className="quiet small">{en.data.noneYours}</p>
      ) : (
        <table className="kept">
          <thead>
            <tr>
              <th scope="col">{en.data.columns.title}</th>
              <th scope="col">{en.data.columns.counts}</th>
              <th scope="col" className="num">
                {en.data.columns.size}
              </th>
              <th scope="col">{en.data.columns.used}</th>
              <th scope="col">
                <span className="vh">{en.data.columns.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {datasets.map((dataset) => (
              <tr key={dataset.id} aria-current={dataset.id === shown ? 'true' : undefined}>
                {renaming === dataset.id ? (
                  <td colSpan={5}>
                    <RenameData
                      title={dataset.title}
                      onDone={(title) => {
                        setRenaming(undefined);
                        setRenamed(dataset.id);
                        if (title !== undefined) void storage.then((kept) => kept.datasets.rename(dataset.id, title));
                      }}
                    />
                  </td>
                ) : (
                  <>
                    <th scope="row">
                      <button
                        type="button"
                        className="link"
                        title={dataset.title}
                        aria-label={en.data.open(dataset.title)}
                        onClick={() => {
                          openKept(dataset);
                          navigate('explore');
                        }}
                      >
                        {dataset.title}
                      </button>
                    </th>
                    <td>{sayCounts(dataset) || <span className="quiet">{en.data.notRead}</span>}</td>
                    <td className="num">{bytes(dataset.bytes)}</td>
                    <td className="num quiet when">
                      {dataset.id === shown ? en.data.shown : dateTime(dataset.usedAt)}
                    </td>
                    <td className="acts">
                      <button
                        type="button"
                        className="link small"
                        aria-label={en.data.rename(dataset.title)}
                        ref={dataset.id === renamed ? focusIt : null}
                        onClick={() => setRenaming(dataset.id)}
                      >
                        {en.data.renameShort}
                      </button>
                      <button
                        type="button"
                        className="link small"
                        aria-label={en.data.delete(dataset.title)}
                        aria-haspopup="dialog"
                        onClick={() => setDeleting(dataset)}
                      >
                        {en.data.deleteShort}
                      </button>
                    </td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="small quiet">{en.data.stays}</p>
      {deleting && (
        <DeleteData dataset={deleting} open={deleting.id === shown} onClose={() => setDeleting(undefined)} />
      )}
    </section>
  );
}
