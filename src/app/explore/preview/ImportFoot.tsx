import { useState } from 'react';
import { acceptImport, leaveImport } from '../../import/leave';
import { en } from '../../text/en';
import { importWords } from '../../text/en-import';
import { memoryOf, MEMORY_ADVICE } from './memory';
import { brings, isStopped, type ImportIn, type Importing } from './state';

const words = importWords;

/** How far the reading is or what it took, and the two ways on. */
export function ImportFoot({ state }: { state: Importing }) {
  return (
    <>
      {state.type === 'reading' && <Progress state={state} />}
      {state.type === 'preview' ? (
        <Understood state={state} />
      ) : (
        <div className="runbar">
          <button type="button" className="btn" onClick={leaveImport}>
            {state.type === 'failed' ? en.common.close : en.common.cancel}
          </button>
          {state.type === 'reading' && <span className="small quiet">{words.former}</span>}
        </div>
      )}
    </>
  );
}

function Progress({ state }: { state: ImportIn<'reading'> }) {
  const share = state.total > 0 ? Math.min(100, Math.round((100 * state.bytes) / state.total)) : 0;
  const label = words.reading(state.files[state.at]?.name ?? state.files[0]?.name ?? '');
  return (
    <div className="progress" style={{ '--v': `${share}%` } as React.CSSProperties}>
      <span>{label}</span>
      <span className="left num">{words.bytes(state.bytes, state.total)}</span>
      <span
        className="bar"
        role="progressbar"
        aria-label={label}
        aria-valuenow={share}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <i />
      </span>
    </div>
  );
}

function Understood({ state }: { state: ImportIn<'preview'> }) {
  const [busy, setBusy] = useState(false);
  const lines = state.outcome.files.reduce((sum, file) => sum + file.lines, 0);
  const memory = memoryOf(state.outcome);
  const can = brings(state);
  const stopped = state.outcome.files.filter(isStopped).map(({ name }) => name);
  const accept = (): void => {
    setBusy(true);
    void acceptImport().finally(() => setBusy(false));
  };
  return (
    <>
      <div
        className="progress"
        style={{ '--v': '100%' } as React.CSSProperties}
        data-state={can ? undefined : 'stopped'}
      >
        <span>{state.rereading ? words.rereading : words.linesRead(lines)}</span>
        {can && <span className="left num">{words.memory(memory)}</span>}
        <span className="bar" aria-hidden="true">
          <i />
        </span>
      </div>
      {can && stopped.length > 0 && <p className="why warn">{words.stoppedFiles(stopped)}</p>}
      {memory > MEMORY_ADVICE && <p className="why warn">{words.memoryTooMuch}</p>}
      {!can && (
        <p className="why" id="accept-why">
          {words.acceptWhy}
        </p>
      )}
      <div className="runbar">
        <button
          type="button"
          className="btn run"
          disabled={!can || busy || state.rereading}
          aria-describedby={can ? undefined : 'accept-why'}
          onClick={accept}
        >
          {words.accept}
        </button>
        <button type="button" className="btn" onClick={leaveImport}>
          {en.common.cancel}
        </button>
      </div>
    </>
  );
}
