/** One epidemic with all that it is made of (SIR-HawkesN, Fig. 1, algorithm 1, eq. 20). */
import type { WholeRun } from '../../../core/method';
import type { TableOutput } from '../../../core/outputs';
import { SYMBOLS } from '../history';
import { weightsOf } from '../simulate/marked-branching';
import { betaOfSettings, sirOptions, type MarkSettings, type PeopleSettings } from './process-settings';
import { recoveryCoordinates, recoveryErrors } from '../likelihood/recovery-errors';
import { simulateSir, type SirRun } from '../simulate/simulate-sir';
import { estimateInfection, estimateRecovery } from '../likelihood/sir-estimate';
import { infectiousTimes, sirLogLikelihood, type SirHistory } from '../likelihood/sir-likelihood';
import { epidemicCurves, hawkesIntensity, recoveryIntensity, sureUntil } from './step-curves';

export interface EpidemicSettings extends PeopleSettings, MarkSettings {
  readonly horizon: number;
}

export const epidemicRunner: WholeRun<EpidemicSettings> = {
  kind: 'whole',
  *run(_input, p, streams) {
    const { kernel, ...options } = sirOptions(p, p.horizon);
    yield { done: 0, total: 1, stage: 'Simulating' };
    const run = simulateSir({ kernel, ...options }, streams('run', 0));
    yield { done: 1, total: 1, stage: 'Simulating' };
    const end = run.recoveries.reduce((last, r) => Math.max(last, Math.min(r, p.horizon)), 0);
    const weights = weightsOf(run.marks, options.beta);
    const { infection, ...curves } = epidemicCurves(run, kernel, p.people, end, weights);
    return {
      ...curves,
      'infection-intensity': infection,
      'recovery-intensity': yield* recoveryIntensity(run, kernel, end),
      'hawkes-intensity': yield* hawkesIntensity(run.infections, kernel, p.people, end, weights),
      people: peopleTable(run),
      likelihood: likelihoodTable(run, p, end),
      size: { kind: 'scalar', value: run.infections.length },
      end: { kind: 'scalar', value: end },
    };
  },
};

function peopleTable(run: SirRun): TableOutput {
  const { infections, recoveries, marks } = run;
  return {
    kind: 'table',
    columns: [
      { id: 'person', label: 'Person', values: Float64Array.from(infections, (_, i) => i + 1) },
      { id: 'infected', label: 'Infected', values: infections },
      { id: 'recovered', label: 'Recovered', values: recoveries.map((r) => (r === Infinity ? NaN : r)) },
      { id: 'sureUntil', label: 'No recovery before', values: sureUntil(run) },
      ...(marks ? [{ id: 'followers', label: 'Followers', values: marks }] : []),
    ],
  };
}

/** Parts of eq. 20 at the truth, then what is estimated where there is something to estimate from. N and β are known. */
function likelihoodTable(run: SirRun, p: EpidemicSettings, end: number): TableOutput {
  const { infections, recoveries, marks } = run;
  const history: SirHistory = { infections, recoveries, seeds: p.seeds, end, ...(marks && { marks }) };
  const { kernel } = sirOptions(p, p.horizon);
  const { theta, c, q, lambda } = p;
  const beta = betaOfSettings(p);
  const law = { kernel: p.kernel, parameters: { theta, c, q, lambda } };
  const parts = sirLogLikelihood(history, law, kernel.infectionRate, p.people, beta);
  type Row = [quantity: string, value: number, error: number, truth: number];
  const rows: Row[] = [
    ['Σ ln λ of the infections', parts.infectionLogSum, NaN, NaN],
    ['− Λ of the infections', -parts.infectionCompensator, NaN, NaN],
    ['Σ ln f + Σ ln S of the recoveries', parts.recovery, NaN, NaN],
    ['Log-likelihood', parts.total, NaN, NaN],
  ];
  if (infections.length > p.seeds) {
    const { infectionRate, infectionRateError } = estimateInfection(history, p.people, beta);
    rows.push(['β_I', infectionRate, infectionRateError, kernel.infectionRate]);
  }
  if (infectiousTimes(history).recovered.length > 1) {
    const found = estimateRecovery(history, p.kernel);
    const errors = found.onBound ? [] : recoveryErrors(history, found);
    for (const [k, name] of recoveryCoordinates(found).entries())
      rows.push([SYMBOLS[name], found.parameters[name] ?? NaN, errors[k] ?? NaN, p[name]]);
  }
  return {
    kind: 'table',
    columns: [
      { id: 'quantity', label: 'Quantity', values: rows.map(([quantity]) => quantity) },
      { id: 'value', label: 'Value', values: Float64Array.from(rows, ([, value]) => value) },
      { id: 'error', label: 'Standard error', values: Float64Array.from(rows, ([, , error]) => error) },
      { id: 'truth', label: 'Truth', values: Float64Array.from(rows, ([, , , truth]) => truth) },
    ],
  };
}
