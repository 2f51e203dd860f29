import { useMemo } from 'react';
import { checkValue, type BooleanParameter, type ChoiceParameter, type ParameterTable } from '../../../core/parameters';
import type { Issue } from '../../../core/errors';
import { methods } from '../../../models/forest/all';
import { lab } from '../../../store/lab';
import { ParameterForm } from '../../form/ParameterForm';
import { byParameter } from '../../form/problems';
import { useRemembered } from '../../form/use-remembered';
import { Luck } from '../../run/Luck';
import { en } from '../../text/en';
import { forecastWords as words } from '../../text/en-forecast';
import { TRAIN } from '../methods';
import { contextOf, lacksNetwork } from '../network-context';
import type { Forecast } from '../use-forecast';
import { DataFacts } from './DataFacts';
import { DeviceRow } from './DeviceRow';
import { ModelFacts } from './ModelFacts';
import { BooleanRow, ChoiceRow } from './Rows';
import { SetupFoot } from './SetupFoot';
import { useTrainingIssues } from './use-training-issues';
import { WeightsFiles } from './WeightsFiles';
import { WeightsSwitch } from './WeightsSwitch';

const TABLE: ParameterTable = methods[TRAIN].parameters;
const MODEL = ['width'];
const TRAINING = ['epochs', 'batch'];
/** Settings that stand in places of their own. */
const OWN = ['graph', 'reward', 'device', ...MODEL, ...TRAINING];
const GROUPS = ['Model', 'Training', 'Reward for size', 'Size', 'Data'];
const FEW = GROUPS.slice(-1);

/** Which weights are asked, how they are trained, and on what. */
export function Setup({ forecast }: { forecast: Forecast }) {
  const { experiment, weights, model } = forecast;
  const issues = useTrainingIssues(forecast);
  const errors = useMemo(() => byParameter(issues.filter(({ severity }) => severity === 'stopped')), [issues]);
  const training = weights === 'train';
  const hidden = experiment.view?.hiddenControls ?? [];
  const { setParameter, resetParameter } = lab.getState();
  const field = (ids: readonly string[]) => (
    <ParameterForm
      plain
      table={TABLE}
      only={ids}
      values={experiment.parameters}
      hidden={hidden}
      onChange={setParameter}
      onReset={resetParameter}
      errors={errors}
    />
  );
  return (
    <>
      <div className="panel-head">
        <h1 className="q">
          {words.question[0]}
          <br />
          {words.question[1]}
        </h1>
      </div>
      <div className="panel-scroll">
        <section className="fc-weights" aria-label={words.weights.label}>
          <WeightsSwitch forecast={forecast} />
          <WeightsFiles forecast={forecast} />
        </section>
        <section className="group" aria-label={words.model.title}>
          <h2 className="h-panel">{words.model.title}</h2>
          {training ? (
            <>
              <Switches forecast={forecast} />
              {field(MODEL)}
            </>
          ) : (
            model && <ModelFacts model={model} source={experiment.inputs.model} lacking={lacksNetwork(forecast)} />
          )}
        </section>
        <section className="group" aria-label={words.training.title}>
          <h2 className="h-panel">{training ? words.training.title : words.training.asking}</h2>
          {training && field(TRAINING)}
          <DeviceRow forecast={forecast} />
        </section>
        <section className="group" aria-label={words.data.title}>
          <h2 className="h-panel">{words.data.title}</h2>
          <DataFacts forecast={forecast} issues={issues} />
        </section>
        <More forecast={forecast} errors={errors} groups={training ? GROUPS : FEW} />
        <section className="group" aria-label={words.luck}>
          <h2 className="h-panel">{words.luck}</h2>
          <Luck seed={experiment.seed} />
        </section>
      </div>
      <SetupFoot forecast={forecast} issues={issues} />
    </>
  );
}

/** What FOREST adds to a recurrent network: both can be left out, and compared. */
function Switches({ forecast }: { forecast: Forecast }) {
  const { values, experiment, onlyDrawn } = forecast;
  const hidden = experiment.view?.hiddenControls ?? [];
  const { setParameter } = lab.getState();
  const graphs = TABLE.graph as ChoiceParameter;
  const lacking = lacksNetwork(forecast);
  const graph = contextOf(values.graph, lacking);
  const why = onlyDrawn ? words.model.derivedNetwork : words.model.noNetwork;
  return (
    <>
      {!hidden.includes('graph') && (
        <ChoiceRow
          parameter={graphs}
          // Who has a network of the same people has no use for one that is guessed.
          options={graphs.options
            .filter(({ value }) => value !== 'training' || lacking || value === graph)
            .map((option) => (option.value === 'given' && lacking ? { ...option, help: why, disabled: true } : option))}
          value={graph}
          onChange={(value) => setParameter('graph', value)}
          {...(lacking && graph === 'none' && { note: why })}
        />
      )}
      {!hidden.includes('reward') && (
        <BooleanRow
          parameter={TABLE.reward as BooleanParameter}
          value={values.reward === true}
          onChange={(value) => setParameter('reward', value)}
        />
      )}
    </>
  );
}

/** What few change. */
function More({
  forecast: { experiment, values },
  errors,
  groups,
}: {
  forecast: Forecast;
  errors: Readonly<Record<string, readonly Issue[]>>;
  groups: readonly string[];
}) {
  const [open, setOpen] = useRemembered('forecast');
  const { setParameter, resetParameter } = lab.getState();
  const own = Object.keys(TABLE).filter((id) => !OWN.includes(id) && groups.includes(TABLE[id].group ?? ''));
  const table = Object.fromEntries(own.map((id) => [id, TABLE[id]]));
  const changed = own.filter((id) => values[id] !== table[id].default).length;
  // What has to be mended is not folded away.
  const wrong = own.some((id) => (errors[id]?.length ?? 0) > 0 || checkValue(id, table[id], values[id]) !== undefined);
  return (
    <details
      className="more group fc-more"
      open={open || wrong}
      onToggle={(event) => {
        if (!wrong) setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {words.model.more}
        {changed > 0 && <span className="unit">{en.form.changed(changed)}</span>}
      </summary>
      <ParameterForm
        table={table}
        groups={groups}
        values={experiment.parameters}
        hidden={experiment.view?.hiddenControls ?? []}
        onChange={setParameter}
        onReset={resetParameter}
        errors={errors}
      />
    </details>
  );
}
