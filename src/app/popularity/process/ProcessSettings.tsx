import { useMemo } from 'react';
import type { ParameterTable } from '../../../core/parameters';
import { methods } from '../../../models/sir-hawkes/all';
import { lab } from '../../../store/lab';
import { ParameterForm } from '../../form/ParameterForm';
import { useRemembered } from '../../form/use-remembered';
import { outputOf } from '../../run/shown';
import { processWords as words } from '../../text/en-popularity-process';
import type { MethodId } from '../../../core/method';
import { chosenName, fitRows } from '../fits/fit-rows';
import { offspring, people } from '../fits/numbers';
import { FIT } from '../methods';
import { settingsOf } from '../settings';
import type { Popularity } from '../use-popularity';
import { kernelOfValues, PROCESS, processOfFit } from './process-state';

/** Kernel, its numbers, people: the same for all parts, folded to one line. */
export function ProcessSettings({ popularity, id }: { popularity: Popularity; id: MethodId }) {
  const { experiment, shown, values } = popularity;
  const [open, setOpen] = useRemembered('popularity-process');
  const settings = settingsOf(id, experiment);
  const nstar = kernelOfValues(settings)?.branchingFactor ?? NaN;
  const table = useMemo(
    (): ParameterTable =>
      Object.fromEntries(PROCESS.map((name) => [name, { ...methods[id].parameters[name], group: words.process }])),
    [id],
  );
  const fits = outputOf(shown[FIT].picture?.outputs, 'fits', 'table');
  const chosen = chosenName(values);
  const fitted = useMemo(() => processOfFit(fitRows(fits).find(({ name }) => name === chosen)), [fits, chosen]);
  const { setParameter, resetParameter, edit } = lab.getState();
  return (
    <details className="more process-settings" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.summary(String(settings.kernel), offspring(nstar), people(Number(settings.people)))}</summary>
      <ParameterForm
        table={table}
        values={experiment.parameters}
        onChange={setParameter}
        onReset={resetParameter}
        hidden={experiment.view?.hiddenControls ?? []}
        plain
      />
      <p className="small quiet">{words.sameKernel}</p>
      {values.weight === 'fit' && <p className="small quiet">{words.unweighted}</p>}
      {fitted && (
        <button
          type="button"
          className="btn"
          data-tip={words.asFittedHelp(chosen)}
          onClick={() => edit(`process:${Date.now()}`, (e) => ({ ...e, parameters: { ...e.parameters, ...fitted } }))}
        >
          {words.asFitted}
        </button>
      )}
    </details>
  );
}
