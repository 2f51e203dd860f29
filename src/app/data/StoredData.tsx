import { said } from '../../core/language';
import { validate } from '../../experiment/validate';
import { readWorkspace } from '../../store/autosave';
import { registry } from '../../experiment/lab-registry';
import { lab } from '../../store/lab';
import { openDialog } from '../dialogs/open';
import { dataWords } from '../text/en-data';
import { dateTime } from '../text/format';
import type { Stored } from './use-stored';

/** Versions of the workspace, the room that everything takes, and the ways to be rid of it. */
export function StoredData({ stored, refresh }: { stored: Stored; refresh: () => void }) {
  const { used, granted, persisted } = stored.space;
  return (
    <>
      <section>
        <h2 className="h-panel">{dataWords.versions}</h2>
        {stored.versions.length === 0 && <p className="quiet small">{dataWords.versionsNone}</p>}
        <ul className="stored">
          {stored.versions.map((version) => {
            const workspace = readWorkspace(version.workspace, (experiment) => validate(experiment, registry));
            const when = dateTime(version.savedAt);
            return (
              <li key={version.savedAt}>
                <span>{workspace ? said(workspace.experiment.title) : dataWords.unreadableVersion}</span>
                <span className="unit num">{when}</span>
                <button
                  type="button"
                  className="link small"
                  disabled={!workspace}
                  aria-label={dataWords.openVersionOf(when)}
                  onClick={() =>
                    workspace && lab.getState().open(workspace.experiment, { notice: dataWords.versionOpened(when) })
                  }
                >
                  {dataWords.openVersion}
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      <section>
        <h2 className="h-panel">{dataWords.room}</h2>
        <p className="small num">{dataWords.used(stored.bytes)}</p>
        {used !== undefined && granted !== undefined && granted > 0 && (
          <>
            <div
              className="room"
              role="meter"
              aria-label={dataWords.room}
              aria-valuemin={0}
              aria-valuemax={granted}
              aria-valuenow={used}
              aria-valuetext={dataWords.granted(used, granted)}
            >
              <i style={{ width: `${Math.min(100, (100 * used) / granted)}%` }} />
            </div>
            <p className="small quiet num">{dataWords.granted(used, granted)}</p>
          </>
        )}
        <p className="small quiet">{persisted ? dataWords.persisted : dataWords.notPersisted}</p>
        <div className="actions">
          <button
            type="button"
            className="btn"
            data-tip={dataWords.freshHelp}
            onClick={() => {
              lab.getState().startFresh();
              refresh();
            }}
          >
            {dataWords.fresh}
          </button>
          <button type="button" className="btn danger" aria-haspopup="dialog" onClick={() => openDialog('delete')}>
            {dataWords.deleteAll}
          </button>
        </div>
      </section>
    </>
  );
}
