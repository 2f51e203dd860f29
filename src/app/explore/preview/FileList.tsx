import type { FileOutcome } from '../../../data/read';
import { lab } from '../../../store/lab';
import type { ImportFile } from '../../../store/state';
import { BrowseButton } from '../../import/BrowseButton';
import { importWords } from '../../text/en-import';
import { IconButton } from '../../ui/IconButton';
import { isStopped, type Importing } from './state';

const words = importWords;

/** The files of the batch: what each is taken for, and why one is not. */
export function FileList({ state }: { state: Importing }) {
  const outcomes = state.type === 'preview' ? state.outcome.files : [];
  const current = state.type === 'preview' ? state.shown : state.type === 'reading' ? state.at : -1;
  return (
    <section className="preview-sect" aria-label={words.files}>
      <h2 className="h-panel">{words.files}</h2>
      <ul className="preview-files">
        {state.files.map((file, k) => (
          <FileLine
            key={k}
            file={file}
            {...(outcomes[k] ? { read: outcomes[k] } : {})}
            current={k === current}
            at={k}
            alone={state.files.length === 1}
          />
        ))}
      </ul>
      <p className="small quiet">{words.stays}</p>
      {state.type === 'preview' && <BrowseButton className="link small" label={words.addMore} />}
    </section>
  );
}

interface LineProps {
  file: ImportFile;
  read?: FileOutcome;
  current: boolean;
  at: number;
  alone: boolean;
}

function FileLine({ file, read, current, at, alone }: LineProps) {
  const role = read ? words.roles[read.role] : '';
  const size = read ? words.sizeAndLines(read.bytes, read.lines) : words.size(file.file.size);
  const why = read ? whyOf(read) : undefined;
  const content = (
    <>
      <b>{file.name}</b>
      {role !== '' && <em>{role}</em>}
      <span>{why ?? size}</span>
    </>
  );
  return (
    <li
      data-current={current || undefined}
      data-off={read?.role === 'left-out' || undefined}
      data-stopped={(read && isStopped(read)) || undefined}
    >
      {read ? (
        <button
          type="button"
          className="preview-file"
          aria-current={current || undefined}
          onClick={() => lab.getState().showImportFile(at)}
        >
          {content}
        </button>
      ) : (
        <div className="preview-file" aria-current={current || undefined}>
          {content}
        </div>
      )}
      {read && !alone && (
        <IconButton
          icon="close"
          small
          label={words.remove(file.name)}
          onClick={() => lab.getState().dropImportFile(at)}
        />
      )}
    </li>
  );
}

/** Why a file is not part of what would be imported now. */
function whyOf({ role, why }: FileOutcome): string | undefined {
  if (role === 'left-out') return why === undefined ? words.leftOutPlain : words.leftOut(why);
  if (role === 'later') return why === undefined ? words.waitingPlain : words.waiting(why);
  return undefined;
}
