import { said } from '../../core/language';
import { useMemo, useState } from 'react';
import { usesNetwork, type Method } from '../../core/method';
import { NO_NETWORK } from '../../core/network';
import { checkValue, type ParameterValue } from '../../core/parameters';
import type { Experiment } from '../../experiment/experiment';
import { prepare } from '../../experiment/prepare';
import { withoutDefaults } from '../../experiment/registry';
import { registry } from '../../experiment/lab-registry';
import { currentExperiment, estimator, lab, useLab } from '../../store/lab';
import { LIVE_MS } from '../../store/runs';
import type { Dataset } from '../../store/state';
import { ParameterForm } from '../form/ParameterForm';
import { drawWords } from '../text/en-dialogs';
import { duration } from '../text/format';
import { Dialog } from '../ui/Dialog';
import { Issues } from '../ui/Issues';
import { drawingMethods, startingMethod, startingValues } from './drawing';
import { openDialog } from './open';
import { readSeed, SeedField } from './SeedField';

type Values = Readonly<Record<string, ParameterValue>>;

/** Cascades from a model, on the network that is open where it uses one. */
export function DrawDialog({ onClose }: { onClose: () => void }) {
  const dataset = useLab((s) => (s.dataset.type === 'ready' ? s.dataset.dataset : undefined));
  const methods = drawingMethods(registry).filter((method) => dataset || !usesNetwork(method));
  return (
    <Dialog title={drawWords.title} width="medium" onClose={onClose}>
      {methods.length > 0 ? (
        <DrawForm methods={methods} {...(dataset ? { dataset } : {})} onClose={onClose} />
      ) : (
        <>
          <p className="voice">{drawWords.noNetwork}</p>
          <div className="actions">
            <button type="button" className="btn" onClick={() => openDialog('networks')}>
              {drawWords.choose}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}

interface FormProps {
  methods: readonly Method[];
  /** The open network; without it, only methods that use none are offered. */
  dataset?: Dataset;
  onClose: () => void;
}

function DrawForm({ methods, dataset, onClose }: FormProps) {
  const experiment = useLab(currentExperiment);
  const drawn = experiment.inputs.cascades?.kind === 'result' ? experiment.inputs.cascades.of : undefined;
  const [method, setMethod] = useState(() => startingMethod(methods, experiment));
  const [values, setValues] = useState<Values>(() => startingValues(method, experiment, registry));
  const [seed, setSeed] = useState(String(drawn?.seed ?? experiment.seed));
  const on = usesNetwork(method) ? dataset : undefined;
  return (
    <div className="generate">
      {methods.length > 1 && (
        <label className="line-field">
          <span>{drawWords.method}</span>
          <select
            className="select"
            value={method.id}
            onChange={(event) => {
              const next = methods.find((one) => one.id === event.currentTarget.value);
              if (!next) return;
              setMethod(next);
              setValues(startingValues(next, experiment, registry));
            }}
          >
            {methods.map((one) => (
              <option key={one.id} value={one.id}>
                {drawWords.processes[one.id] ?? one.title}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className="voice">{said(method.summary)}</p>
      {on && <p className="small quiet num">{drawWords.on(on.title, on.network.n, on.network.m)}</p>}
      <ParameterForm
        plain
        table={method.parameters}
        values={values}
        network={on?.network ?? NO_NETWORK}
        onChange={(key, value) => setValues((old) => ({ ...old, [key]: value }))}
        onReset={(key) => setValues(({ [key]: _dropped, ...rest }) => rest)}
      />
      <SeedField
        label={drawWords.seed}
        help={drawWords.seedHelp}
        another={drawWords.newSeed}
        value={seed}
        onChange={setSeed}
      />
      <DrawFoot method={method} values={values} seed={readSeed(seed)} {...(on ? { on } : {})} onClose={onClose} />
    </div>
  );
}

interface FootProps {
  method: Method;
  values: Values;
  seed: number | undefined;
  /** What it draws on, where it uses a network. */
  on?: Dataset;
  onClose: () => void;
}

/** Draws, or says what has to be changed first; and how long it would take. */
function DrawFoot({ method, values, seed, on, onClose }: FootProps) {
  const simulation = useMemo(
    (): Pick<Experiment, 'inputs' | 'method' | 'version' | 'parameters' | 'seed'> => ({
      inputs: on ? { network: on.source } : {},
      method: method.id,
      version: method.version,
      parameters: withoutDefaults(method.parameters, values),
      seed: seed ?? 0,
    }),
    [on, method, values, seed],
  );
  const whole = useMemo((): Experiment => ({ ...simulation, schema: 1, title: '', outputs: [] }), [simulation]);
  const network = on?.network ?? NO_NETWORK;
  const prepared = useMemo(() => prepare(whole, network, registry), [whole, network]);
  const output = Object.keys(method.outputs).find((key) => method.outputs[key].kind === 'cascades');
  // A value beyond its range is said at its field.
  const atField = new Set(
    Object.entries(values).flatMap(([key, value]) =>
      checkValue(key, method.parameters[key], value) ? [`parameters.${key}`] : [],
    ),
  );
  const issues = prepared.issues.filter(({ where }) => !atField.has(where?.path ?? ''));
  const ms = prepared.ok ? estimator.expectedMs(whole, network) : undefined;
  return (
    <>
      <Issues issues={issues} />
      {seed === undefined && <p className="why bad">{drawWords.seedWrong}</p>}
      <div className="actions">
        <button
          type="button"
          className="btn run"
          disabled={!prepared.ok || seed === undefined || output === undefined}
          onClick={() => {
            if (output === undefined) return;
            lab.getState().setCascades({ kind: 'result', of: simulation, output });
            onClose();
          }}
        >
          {drawWords.draw}
        </button>
        <span className="small quiet num" role="status">
          {ms !== undefined && Number.isFinite(ms) && ms >= LIVE_MS && drawWords.expected(duration(ms))}
        </span>
      </div>
    </>
  );
}
