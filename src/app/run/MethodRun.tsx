import { said } from '../../core/language';
import { useMemo, type ReactNode } from 'react';
import type { CascadeSet } from '../../core/cascade';
import type { MethodId } from '../../core/method';
import type { Network } from '../../core/network';
import type { ParameterTable } from '../../core/parameters';
import { deriveExperiment } from '../../experiment/derive';
import type { Experiment } from '../../experiment/experiment';
import { prepare } from '../../experiment/prepare';
import { findMethod, type Registry } from '../../experiment/registry';
import { lab, runs, useLab } from '../../store/lab';
import { ParameterForm } from '../form/ParameterForm';
import { byParameter, firstProblem } from '../form/problems';
import { RunBar } from './RunBar';
import './tabs.css';

/** What a tab says of the method that it asks. */
export interface MethodRunProps {
  id: MethodId;
  /** Name of the whole, for those who do not see it. */
  label: string;
  /** What Run is called here. */
  action: string;
  /** The settings that stand here; all others are set on the left. */
  only: readonly string[];
  folded?: readonly string[];
  /** Why the tab itself does not let it run. */
  blocked?: string | undefined;
  /** Codes of remarks that say nothing here. */
  silent?: readonly string[];
  /** Below the settings, before the button. */
  note?: ReactNode;
  /** Beside the button. */
  children?: ReactNode;
}

interface Props extends MethodRunProps {
  experiment: Experiment;
  registry: Registry;
  /** What the method works on; `NO_NETWORK` on pages without one. Undefined: not there. */
  network: Network | undefined;
  cascades: CascadeSet | undefined;
  /** Why it is not there. */
  missing: string | undefined;
  /** Whether nodes of the network can be chosen. */
  nodes?: boolean;
  onRun: () => void;
}

/** A method that is asked from its own tab: the few settings that only it has, and its one button. */
export function MethodRun(props: Props) {
  const { experiment, registry, network, cascades, missing, nodes = false, onRun } = props;
  const { id, label, action, only, folded = [], blocked, silent = [], note, children } = props;
  const state = useLab((s) => s.runs[id]);
  const model = useLab((s) => (s.model.type === 'ready' ? s.model.data.model : undefined));
  const method = findMethod(registry, id);
  const table = useMemo((): ParameterTable => {
    const all = method?.parameters ?? {};
    return Object.fromEntries(only.map((name) => [name, { ...all[name], group: '' }]));
  }, [method, only]);
  const issues = useMemo(
    () =>
      network ? prepare(deriveExperiment(experiment, id, registry), network, registry, cascades, model).issues : [],
    [experiment, id, registry, network, cascades, model],
  );
  const errors = useMemo(() => byParameter(issues.filter(({ severity }) => severity === 'stopped')), [issues]);
  const stopped = issues.find(({ severity }) => severity === 'stopped');
  // Remarks on what is set on the left stand there.
  const remarks = issues.filter(
    ({ severity, code, where }) =>
      severity === 'note' &&
      !silent.includes(code) &&
      (where?.path === 'inputs.cascades' || only.some((name) => where?.path === `parameters.${name}`)),
  );
  const why = blocked ?? missing ?? firstProblem(table, experiment.parameters) ?? stopped?.message;
  const digest = runs.digestFor(id, experiment);
  const expectedMs = network ? runs.expected(id) : undefined;
  const { setParameter, resetParameter, stop, pause, unpause, step, resume } = lab.getState();
  return (
    <section className="own-run" aria-label={label}>
      <ParameterForm
        table={table}
        values={experiment.parameters}
        onChange={setParameter}
        onReset={resetParameter}
        errors={errors}
        folded={folded}
        hidden={experiment.view?.hiddenControls ?? []}
        plain
        {...(network && nodes ? { network } : {})}
      />
      {note}
      {why === undefined &&
        remarks.map(({ code, message, hint }) => (
          <p className="small quiet" key={code}>
            {said(message)}
            {hint !== undefined && ` ${said(hint)}`}
          </p>
        ))}
      <RunBar
        items={[{ id, title: method?.title ?? id, digest, ...(state ? { state } : {}) }]}
        action={action}
        {...(expectedMs === undefined ? {} : { expectedMs })}
        {...(why === undefined ? {} : { blocked: why })}
        onRun={onRun}
        onStop={stop}
        onPause={pause}
        onUnpause={unpause}
        onStep={step}
        onResume={resume}
      >
        {children}
      </RunBar>
    </section>
  );
}
