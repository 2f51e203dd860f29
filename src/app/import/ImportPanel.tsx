import { useState, useSyncExternalStore } from 'react';
import type { ReadChoice } from '../../data/read';
import { lab, useLab } from '../../store/lab';
import type { ImportState } from '../../store/state';
import { en } from '../text/en';
import { Issues } from '../ui/Issues';
import { saveFile } from '../ui/save-file';
import { ReadChoiceSelect } from './ReadChoiceSelect';
import { withChoice } from '../../data/choices';
import { Preview } from './Preview';
import { importQueue } from './queue';

type Shown<T extends ImportState['type']> = Extract<ImportState, { type: T }>;

/** Where an import stands: reading, what was understood, or why it failed. Nothing changes before Accept. */
export function ImportPanel({ onAccepted }: { onAccepted?: () => void }) {
  const importing = useLab((s) => s.importing);
  const waiting = useSyncExternalStore(importQueue.subscribe, importQueue.get);
  return (
    <div className="import">
      {importing.type === 'reading' && <Reading state={importing} />}
      {importing.type === 'preview' && <Understood state={importing} {...(onAccepted ? { onAccepted } : {})} />}
      {importing.type === 'failed' && <Failed state={importing} />}
      {importing.type !== 'none' && waiting.length > 0 && (
        <p className="small quiet">{en.drop.queued(waiting.length)}</p>
      )}
    </div>
  );
}

function Reading({ state }: { state: Shown<'reading'> }) {
  const share = state.total > 0 ? Math.round((100 * state.bytes) / state.total) : 0;
  return (
    <>
      <div className="progress" style={{ '--v': `${share}%` } as React.CSSProperties}>
        <span>{en.import.reading(state.name)}</span>
        <span className="left num">{en.import.bytes(state.bytes, state.total)}</span>
        <span
          className="bar"
          role="progressbar"
          aria-label={en.import.reading(state.name)}
          aria-valuenow={share}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <i />
        </span>
      </div>
      <p className="small quiet">{en.import.former}</p>
      <div className="actions">
        <button type="button" className="btn" onClick={() => lab.getState().cancelImport()}>
          {en.common.cancel}
        </button>
      </div>
    </>
  );
}

/** Memory that a network takes here: arrays, index and names, in bytes; the drawing copy doubles it. */
function memoryOf(n: number, m: number, directed: boolean): number {
  const arcs = directed ? m : 2 * m;
  return 2 * (8 * m + 8 * arcs + 4 * n + 48 * n);
}
const MEMORY_ADVICE = 1.5e9;

function Understood({ state, onAccepted }: { state: Shown<'preview'>; onAccepted?: () => void }) {
  const { outcome, name, rereading } = state;
  const [busy, setBusy] = useState(false);
  const change = (id: ReadChoice['id'], value: string): void =>
    lab.getState().rereadImport(withChoice(state.choices, id, value));
  const unsure = outcome.choices.filter((choice) => choice.unsure);
  const sure = outcome.choices.filter((choice) => !choice.unsure);
  const { network } = outcome;
  const memory = network && memoryOf(network.n, network.m, network.directed);
  return (
    <>
      <p className="sentence">{outcome.sentence}</p>
      {unsure.length > 0 && (
        <section className="asked" aria-label={en.import.asked}>
          <p className="h-panel">{en.import.asked}</p>
          <p className="small quiet">{en.import.askedHelp}</p>
          {unsure.map((choice) => (
            <ReadChoiceSelect
              key={choice.id}
              choice={choice}
              disabled={rereading}
              onChange={(value) => change(choice.id, value)}
            />
          ))}
        </section>
      )}
      {sure.length > 0 && (
        <section className="read-as" aria-label={en.import.readAs}>
          {sure.map((choice) => (
            <ReadChoiceSelect
              key={choice.id}
              choice={choice}
              disabled={rereading}
              onChange={(value) => change(choice.id, value)}
            />
          ))}
        </section>
      )}
      <Preview lines={outcome.preview} />
      <Issues issues={outcome.issues} counts={outcome.counts} />
      {outcome.rejected.length > 0 && (
        <button
          type="button"
          className="link small"
          onClick={() => saveFile(`${outcome.rejected.join('\n')}\n`, en.import.rejectedName(name), 'text/plain')}
        >
          {en.import.rejected(outcome.rejected.length)}
        </button>
      )}
      <div className="import-foot">
        <p className="small quiet num">
          {name}: {en.import.lines(outcome.lines, outcome.bytes)}
          {network ? ` · ${en.import.network(network.n, network.m, network.directed)}` : ''}
          {memory === undefined ? '' : ` · ${en.import.memory(memory)}`}
          {rereading ? ` · ${en.import.rereading}` : ''}
        </p>
        {memory !== undefined && memory > MEMORY_ADVICE && <p className="why warn">{en.import.memoryTooMuch}</p>}
        {!network && <p className="why bad">{en.import.nothing}</p>}
        <div className="actions">
          {network && (
            <button
              type="button"
              className="btn run"
              disabled={busy || rereading}
              onClick={() => {
                setBusy(true);
                void lab
                  .getState()
                  .acceptImport()
                  .then(() => onAccepted?.())
                  .finally(() => setBusy(false));
              }}
            >
              {en.import.accept}
            </button>
          )}
          <button type="button" className="btn" onClick={() => lab.getState().cancelImport()}>
            {network ? en.common.cancel : en.common.close}
          </button>
          <span className="small quiet">{en.import.stays}</span>
        </div>
      </div>
    </>
  );
}

function Failed({ state }: { state: Shown<'failed'> }) {
  return (
    <>
      <Issues issues={state.issues} />
      <p>{en.import.nothing}</p>
      <div className="actions">
        <button type="button" className="btn" onClick={() => lab.getState().cancelImport()}>
          {en.common.close}
        </button>
      </div>
    </>
  );
}
