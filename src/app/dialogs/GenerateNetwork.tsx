import { said } from '../../core/language';
import { useState } from 'react';
import { checkGenerator, generators } from '../../core/generators';
import { defaults, type ParameterValue } from '../../core/parameters';
import { currentExperiment, lab, useLab } from '../../store/lab';
import { ParameterForm } from '../form/ParameterForm';
import { pickerWords } from '../text/en-dialogs';
import { Issues } from '../ui/Issues';
import { readSeed, SeedField } from './SeedField';

/** A network from a generator: its kind, its settings, its seed. */
export function GenerateNetwork({ onClose }: { onClose: () => void }) {
  const current = useLab((s) => currentExperiment(s).inputs.network);
  const given = current?.kind === 'generated' ? current : undefined;
  const ids = Object.keys(generators);
  const [id, setId] = useState(given && Object.hasOwn(generators, given.generator) ? given.generator : ids[0]);
  const [values, setValues] = useState<Record<string, ParameterValue>>(given?.parameters ?? {});
  const [seed, setSeed] = useState(String(given?.seed ?? 1));
  const generator = generators[id];
  const checked = checkGenerator(id, values);
  const seedRead = readSeed(seed);
  // A value beyond its range is said at its field; what concerns several settings is said here.
  const together = checked.ok
    ? []
    : checked.issues.filter((issue) => issue.code !== 'out-of-range' && issue.code !== 'not-an-integer');

  const generate = (): void => {
    if (!checked.ok || seedRead === undefined) return;
    const base = defaults(generator.parameters);
    const parameters = Object.fromEntries(Object.entries(values).filter(([key, value]) => value !== base[key]));
    lab.getState().setNetwork({ kind: 'generated', generator: id, parameters, seed: seedRead });
    onClose();
  };
  return (
    <div className="generate">
      <label className="line-field">
        <span>{pickerWords.generator}</span>
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
              {said(generators[other].title)}
            </option>
          ))}
        </select>
      </label>
      <p className="voice">{said(generator.summary)}</p>
      <p className="small quiet">{said(generator.source)}</p>
      <ParameterForm
        plain
        table={generator.parameters}
        values={values}
        onChange={(key, value) => setValues((old) => ({ ...old, [key]: value }))}
        onReset={(key) => setValues(({ [key]: _dropped, ...rest }) => rest)}
      />
      <SeedField
        label={pickerWords.seed}
        help={pickerWords.seedHelp}
        another={pickerWords.newSeed}
        value={seed}
        onChange={setSeed}
      />
      <Issues issues={together} />
      <div className="actions">
        <button type="button" className="btn run" disabled={!checked.ok || seedRead === undefined} onClick={generate}>
          {pickerWords.generate}
        </button>
        <span className="small quiet num" role="status">
          {checked.ok && pickerWords.estimate(checked.value.n, Math.round(checked.value.m))}
        </span>
      </div>
    </div>
  );
}
