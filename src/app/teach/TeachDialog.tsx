import { useMemo, useState } from 'react';
import { said } from '../../core/language';
import { isActive, defaults, type ParameterTable } from '../../core/parameters';
import type { Experiment } from '../../experiment/experiment';
import { registry } from '../../experiment/lab-registry';
import { encodePermalink } from '../../experiment/permalink';
import { findMethod } from '../../experiment/registry';
import { filesOfExperiment } from '../../store/batch';
import { currentExperiment, useLab } from '../../store/lab';
import { sharedPage } from '../dialogs/shared-page';
import { formatHash, useRoute } from '../router';
import { shareWords } from '../text/en-dialogs';
import { teachWords as words } from '../text/en-teach';
import { Dialog } from '../ui/Dialog';
import { addressWith, LinkFields, seedOf } from './LinkFields';
import { LinkResult } from './LinkResult';
import { asLessonLink, stateOfControls, type ControlState } from './lesson-link';

const STATES: readonly ControlState[] = ['open', 'locked', 'hidden'];

/** The settings that the page shows: of all its methods, active ones, in the order of their tables. */
function settingsOf({ method, view, parameters }: Experiment): { id: string; label: string; group: string }[] {
  const table: ParameterTable = Object.assign(
    {},
    ...[method, ...(view?.compare ?? [])].map((id) => findMethod(registry, id)?.parameters ?? {}),
  ) as ParameterTable;
  const values = { ...defaults(table), ...parameters };
  return Object.keys(table)
    .filter((id) => isActive(table, id, values))
    .map((id) => ({ id, label: said(table[id].label), group: said(table[id].group ?? '') }));
}

/** A link to the page as it is, with a teacher's words, controls hidden or locked, and a seed. */
export function TeachDialog({ onClose }: { onClose: () => void }) {
  const experiment = useLab(currentExperiment);
  const path = sharedPage(useRoute().path, experiment);
  const settings = useMemo(
    () => [...settingsOf(experiment), { id: 'seed', label: words.seed, group: '' }],
    [experiment],
  );
  const [instruction, setInstruction] = useState(experiment.view?.instruction ?? '');
  const [states, setStates] = useState(() => stateOfControls(experiment.view));
  const [seed, setSeed] = useState(String(experiment.seed));
  const number = seedOf(seed);
  const made = asLessonLink(experiment, { instruction, states, ...(number === undefined ? {} : { seed: number }) });
  const link = addressWith(formatHash(path, { x: encodePermalink(made, registry) }));
  const files = [...new Set(filesOfExperiment(experiment).map(({ name }) => name))];
  const stateOf = (id: string): ControlState => states[id] ?? 'open';
  const offered = (id: string): readonly ControlState[] => (id === 'seed' ? ['open', 'locked'] : STATES);
  return (
    <Dialog title={words.title} onClose={onClose}>
      <section className="dialog-section">
        <p className="small quiet">{words.pageHelp}</p>
        {files.length > 0 && <p className="why warn">{shareWords.notInside(files)}</p>}
        <LinkFields instruction={instruction} onInstruction={setInstruction} seed={seed} onSeed={setSeed} />
      </section>
      <section className="dialog-section">
        <h3 className="h-panel">{words.controls}</h3>
        <p className="small quiet">{words.controlsHelp}</p>
        <div className="line-field">
          <span>{words.setAll}</span>
          <span className="presets">
            {STATES.map((state) => (
              <button
                key={state}
                type="button"
                onClick={() =>
                  setStates(
                    Object.fromEntries(settings.map(({ id }) => [id, offered(id).includes(state) ? state : 'locked'])),
                  )
                }
              >
                {words.state[state]}
              </button>
            ))}
          </span>
        </div>
        <div className="teach-controls">
          {settings.map(({ id, label, group }) => (
            <label className="line-field" key={id}>
              <span>
                {label}
                {group !== '' && group !== label && <small className="quiet">{group}</small>}
              </span>
              <select
                className="select"
                aria-label={label}
                value={stateOf(id)}
                onChange={(event) => setStates({ ...states, [id]: event.currentTarget.value as ControlState })}
              >
                {offered(id).map((state) => (
                  <option key={state} value={state}>
                    {words.state[state]}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      </section>
      {number !== undefined && <LinkResult link={link} title={said(experiment.title)} />}
    </Dialog>
  );
}
