import { useState } from 'react';
import { datasetId, type KeptDataset } from '../../store/kept-data';
import { currentExperiment, storage, useLab } from '../../store/lab';
import { navigate } from '../router';
import { dataWords } from '../text/en-data';
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
    <section aria-label={dataWords.yours}>
      <h2 className="h-panel">{dataWords.yours}</h2>
      {datasets.length === 0 ? (
        <p className="quiet small">{dataWords.noneYours}</p>
      ) : (
        <table className="kept">
          <thead>
            <tr>
              <th scope="col">{dataWords.columns.title}</th>
              <th scope="col">{dataWords.columns.counts}</th>
              <th scope="col" className="num">
                {dataWords.columns.size}
              </th>
              <th scope="col">{dataWords.columns.used}</th>
              <th scope="col">
                <span className="vh">{dataWords.columns.actions}</span>
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
                        aria-label={dataWords.open(dataset.title)}
                        onClick={() => {
                          openKept(dataset);
                          navigate('explore');
                        }}
                      >
                        {dataset.title}
                      </button>
                    </th>
                    <td>{sayCounts(dataset) || <span className="quiet">{dataWords.notRead}</span>}</td>
                    <td className="num">{bytes(dataset.bytes)}</td>
                    <td className="num quiet when">
                      {dataset.id === shown ? dataWords.shown : dateTime(dataset.usedAt)}
                    </td>
                    <td className="acts">
                      <button
                        type="button"
                        className="link small"
                        aria-label={dataWords.rename(dataset.title)}
                        ref={dataset.id === renamed ? focusIt : null}
                        onClick={() => setRenaming(dataset.id)}
                      >
                        {dataWords.renameShort}
                      </button>
                      <button
                        type="button"
                        className="link small"
                        aria-label={dataWords.delete(dataset.title)}
                        aria-haspopup="dialog"
                        onClick={() => setDeleting(dataset)}
                      >
                        {dataWords.deleteShort}
                      </button>
                    </td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="small quiet">{dataWords.stays}</p>
      {deleting && (
        <DeleteData dataset={deleting} open={deleting.id === shown} onClose={() => setDeleting(undefined)} />
      )}
    </section>
  );
}
