import { validate } from '../../experiment/validate';
import { readWorkspace } from '../../store/autosave';
import { lab, registry, useLab } from '../../store/lab';
import { openDialog } from '../dialogs/open';
import { en } from '../text/en';
import { bytes, dateTime } from '../text/format';
import { IconButton } from '../ui/IconButton';
import { useStored } from './use-stored';

/** What this browser keeps: files, versions, and the ways to be rid of them. */
export function StoredData() {
  const { stored, refresh, deleteFile } = useStored(useLab((s) => s.dataset));
  return (
    <>
      <section>
        <h2 className="h-panel">{en.data.files}</h2>
        {stored.files.length === 0 && <p className="quiet small">{en.data.filesNone}</p>}
        <ul className="stored">
          {stored.files.map((file) => (
            <li key={file.digest}>
              <button
                type="button"
                className="link"
                title={file.name}
                onClick={() => lab.getState().setNetwork({ kind: 'uploaded', name: file.name, digest: file.digest })}
              >
                {file.name}
              </button>
              <span className="unit num">{bytes(file.bytes)}</span>
              <IconButton
                icon="close"
                small
                label={en.data.deleteFile(file.name)}
                onClick={() => deleteFile(file.digest)}
              />
            </li>
          ))}
        </ul>
        <p className="small quiet">{en.data.stays}</p>
      </section>
      <section>
        <h2 className="h-panel">{en.data.versions}</h2>
        {stored.versions.length === 0 && <p className="quiet small">{en.data.versionsNone}</p>}
        <ul className="stored">
          {stored.versions.map((version) => {
            const workspace = readWorkspace(version.workspace, (experiment) => validate(experiment, registry));
            return (
              <li key={version.savedAt}>
                <span>{workspace?.experiment.title ?? en.data.unreadableVersion}</span>
                <span className="unit num">{dateTime(version.savedAt)}</span>
                <button
                  type="button"
                  className="link small"
                  disabled={!workspace}
                  onClick={() =>
                    workspace &&
                    lab
                      .getState()
                      .open(workspace.experiment, { notice: en.data.versionOpened(dateTime(version.savedAt)) })
                  }
                >
                  {en.data.openVersion}
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      <section>
        <p className="small quiet num">{en.data.used(stored.bytes)}</p>
        <div className="actions">
          <button
            type="button"
            className="btn"
            data-tip={en.data.freshHelp}
            onClick={() => {
              lab.getState().startFresh();
              refresh();
            }}
          >
            {en.data.fresh}
          </button>
          <button type="button" className="btn danger" aria-haspopup="dialog" onClick={() => openDialog('delete')}>
            {en.data.deleteAll}
          </button>
        </div>
      </section>
    </>
  );
}
