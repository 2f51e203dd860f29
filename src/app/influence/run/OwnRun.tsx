import { useMemo, type ReactNode } from 'react';
import type { MethodId } from '../../../core/method';
import type { ParameterTable } from '../../../core/parameters';
import { deriveExperiment } from '../../../experiment/derive';
import { registry } from '../../../experiment/influence-registry';
import { prepare } from '../../../experiment/prepare';
import { methods } from '../../../models/jump-sde/all';
import { lab, runs, useLab } from '../../../store/lab';
import { ParameterForm } from '../../form/ParameterForm';
import { byParameter, firstProblem } from '../../form/problems';
import { RunBar } from '../../run/RunBar';
import { tabWords as words } from '../../text/en-influence-tabs';
import type { Influence } from '../use-influence';
import { ask } from './ask';
import './tabs.css';

interface Props {
  influence: Influence;
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

/** A method that is asked from its own tab: the few settings that only it has, and its one button. */
export function OwnRun({
  influence,
  id,
  label,
  action,
  only,
  folded = [],
  blocked,
  silent = [],
  note,
  children,
}: Props) {
  const { dataset, experiment } = influence;
  const state = useLab((s) => s.runs[id]);
  const cascades = useLab((s) => (s.cascades.type === 'ready' ? s.cascades.data.set : undefined));
  const coming = useLab((s) => s.dataset.type === 'loading');
  const table = useMemo((): ParameterTable => {
    const all = methods[id].parameters;
    return Object.fromEntries(only.map((name) => [name, { ...all[name], group: 'Own' }]));
  }, [id, only]);
  const issues = useMemo(
    () =>
      dataset ? prepare(deriveExperiment(experiment, id, registry), dataset.network, registry, cascades).issues : [],
    [experiment, id, dataset, cascades],
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
  const why =
    blocked ??
    (coming ? words.networkComing : undefined) ??
    (dataset ? (firstProblem(table, experiment.parameters) ?? stopped?.message) : words.noNetwork);
  const digest = runs.digestFor(id, experiment);
  const expectedMs = dataset ? runs.expected(id) : undefined;
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
        {...(dataset ? { network: dataset.network } : {})}
      />
      {note}
      {why === undefined &&
        remarks.map(({ code, message, hint }) => (
          <p className="small quiet" key={code}>
            {message}
            {hint !== undefined && ` ${hint}`}
          </p>
        ))}
      <RunBar
        items={[{ id, title: methods[id].title, digest, ...(state ? { state } : {}) }]}
        action={action}
        {...(expectedMs === undefined ? {} : { expectedMs })}
        {...(why === undefined ? {} : { blocked: why })}
        onRun={() => ask(id)}
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
