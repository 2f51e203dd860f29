import { useState } from 'react';
import { checkGenerator, generators } from '../../core/generators';
import { defaults, type ParameterValue } from '../../core/parameters';
import { bundledNetworks } from '../../experiment/library/networks';
import { currentExperiment, lab, useLab } from '../../store/lab';
import { useStored } from '../data/use-stored';
import { ParameterForm } from '../form/ParameterForm';
import { parseNumber } from '../form/number-text';
import { Bring } from '../import/Bring';
import { en } from '../text/en';
import { bytes } from '../text/format';
import { Dialog } from '../ui/Dialog';
import { Issues } from '../ui/Issues';
import { Tabs } from '../ui/Tabs';
import { freshSeed } from './ShareDialog';

/** Which network to work on: a sample, a generated one, one of yours, or a new file. */
export function NetworkPicker({ onClose }: { onClose: () => void }) {
  const source = useLab((s) => currentExperiment(s).inputs.network);
  return (
    <Dialog title={en.picker.title} width="wide" onClose={onClose}>
      <Tabs
        label={en.picker.title}
        selectedFirst={source.kind === 'generated' ? 'generate' : source.kind === 'uploaded' ? 'yours' : 'samples'}
        pages={[
          { id: 'samples', label: en.picker.samples, content: <Samples onClose={onClose} /> },
          { id: 'generate', label: en.picker.generate, content: <Generate onClose={onClose} /> },
          { id: 'yours', label: en.picker.yours, content: <Yours onClose={onClose} /> },
          { id: 'bring', label: en.picker.bring, content: <Bring /> },
        ]}
      />
    </Dialog>
  );
}

function Samples({ onClose }: { onClose: () => void }) {
  const source = useLab((s) => currentExperiment(s).inputs.network);
  return (
    <ul className="cards">
      {bundledNetworks.map((network) => {
        const chosen = source.kind === 'bundled' && source.id === network.id;
        return (
          <li key={network.id}>
            <button
              type="button"
              className="card-button"
              aria-current={chosen ? 'true' : undefined}
              onClick={() => {
                if (!chosen) lab.getState().setNetwork({ kind: 'bundled', id: network.id });
                onClose();
              }}
            >
              <span className="card-head">
                <b>{network.title}</b>
                <span className="unit num">
                  {en.common.nodes(network.n)}, {en.common.edges(network.m)}
                  {chosen ? ` · ${en.picker.chosen}` : ''}
                </span>
              </span>
              <span className="voice">{network.story}</span>
              <span className="small quiet">{network.source}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Generate({ onClose }: { onClose: () => void }) {
  const current = useLab((s) => currentExperiment(s).inputs.network);
  const given = current.kind === 'generated' ? current : undefined;
  const ids = Object.keys(generators);
  const [id, setId] = useState(given && Object.hasOwn(generators, given.generator) ? given.generator : ids[0]);
  const [values, setValues] = useState<Record<string, ParameterValue>>(given?.parameters ?? {});
  const [seed, setSeed] = useState(String(given?.seed ?? 1));
  const generator = generators[id];
  const checked = checkGenerator(id, values);
  const seedRead = parseNumber(seed);
  const seedFine = seedRead !== undefined && Number.isSafeInteger(seedRead) && seedRead >= 0;
  // A value beyond its range is said at its field; what concerns several settings is said here.
  const together = checked.ok
    ? []
    : checked.issues.filter((issue) => issue.code !== 'out-of-range' && issue.code !== 'not-an-integer');

  const generate = (): void => {
    if (!checked.ok || !seedFine) return;
    const base = defaults(generator.parameters);
    const parameters = Object.fromEntries(Object.entries(values).filter(([key, value]) => value !== base[key]));
    lab.getState().setNetwork({ kind: 'generated', generator: id, parameters, seed: seedRead });
    onClose();
  };
  return (
    <div className="generate">
      <label className="line-field">
        <span>{en.picker.generator}</span>
        <select
          className="select"
          value={id}
          onChange={(event) => {
            setId(event.currentTarget.value);
            setValues({});
          }}
        >
          {ids.map((other) => (
            <option key={other} value={other}>
              {generators[other].title}
            </option>
          ))}
        </select>
      </label>
      <p className="voice">{generator.summary}</p>
      <p className="small quiet">{generator.source}</p>
      <ParameterForm
        plain
        table={generator.parameters}
        values={values}
        onChange={(key, value) => setValues((old) => ({ ...old, [key]: value }))}
        onReset={(key) => setValues(({ [key]: _dropped, ...rest }) => rest)}
      />
      <label className="line-field">
        <span>
          {en.picker.seed}
          <small className="quiet">{en.picker.seedHelp}</small>
        </span>
        <span className="seed-line">
          <input
            className="number"
            aria-label={en.picker.seed}
            inputMode="numeric"
            value={seed}
            aria-invalid={seedFine ? undefined : true}
            onChange={(event) => setSeed(event.currentTarget.value)}
          />
          <button
            type="button"
            className="btn"
            onClick={() => setSeed(String(freshSeed(performance.now() * 1000, seedRead ?? 0)))}
          >
            {en.picker.newSeed}
          </button>
        </span>
      </label>
      <Issues issues={together} />
      <div className="actions">
        <button type="button" className="btn run" disabled={!checked.ok || !seedFine} onClick={generate}>
          {en.picker.generate}
        </button>
        <span className="small quiet num" role="status">
          {checked.ok && en.picker.estimate(checked.value.n, Math.round(checked.value.m))}
        </span>
      </div>
    </div>
  );
}

function Yours({ onClose }: { onClose: () => void }) {
  const { stored } = useStored();
  if (stored.files.length === 0) return <p className="voice">{en.picker.noneYours}</p>;
  return (
    <ul className="cards">
      {stored.files.map((file) => (
        <li key={file.digest}>
          <button
            type="button"
            className="card-button"
            aria-label={`${file.name}, ${bytes(file.bytes)}`}
            onClick={() => {
              lab.getState().setNetwork({ kind: 'uploaded', name: file.name, digest: file.digest });
              onClose();
            }}
          >
            <span className="card-head">
              <b>{file.name}</b>
              <span className="unit num">{bytes(file.bytes)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
