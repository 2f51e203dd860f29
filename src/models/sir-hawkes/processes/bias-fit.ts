/**
 * What a fit of HawkesN, which sees infections alone, finds of the epidemics that they come from (SIR-HawkesN, eqs. 6–10, Fig. 2), beside
 * the estimate from infections and recoveries (eq. 20). Each group is drawn, and fitted jointly, by itself.
 *
 * T is infinite: what is known is that no infection came any more, not when the last recovery was. So an epidemic of the seeds alone counts
 * by its compensator, as all others do.
 */
import { DataError } from '../../../core/errors';
import type { Steps, Streams } from '../../../core/method';
import { fitModel } from '../fit/fit-model';
import { historyOf } from '../history';
import { kernelOfSettings, sirOptions, type BiasSettings } from './process-settings';
import { recoveryCoordinates, type RecoveryCoordinate } from '../likelihood/recovery-errors';
import { simulateSir } from '../simulate/simulate-sir';
import { estimateInfections, estimateRecoveries } from '../likelihood/sir-estimate';
import { sirHistoryOf, type SirHistory } from '../likelihood/sir-likelihood';

/** β_I, the recovery parameters and N as one estimator has them. */
export type Estimate = { readonly infectionRate: number; readonly people: number } & Partial<
  Readonly<Record<RecoveryCoordinate, number>>
>;

export interface GroupFit {
  /** Infections of all epidemics of the group, and epidemics without any after the seeds. */
  readonly infections: number;
  readonly silent: number;
  /** Without recoveries, and with them; undefined: there were too few events. */
  readonly hidden: Estimate | undefined;
  readonly complete: Estimate | undefined;
}

/** Epidemic j of group g has the luck of `streams('group', g, 'epidemic', j)`. */
export function* fitGroup(p: BiasSettings, streams: Streams, group: number): Steps<GroupFit> {
  const epidemics: SirHistory[] = [];
  const options = sirOptions(p, Infinity);
  let work = 0;
  for (let j = 0; j < p.cascades; j++) {
    const { infections, recoveries } = simulateSir(options, streams('group', group, 'epidemic', j));
    epidemics.push(sirHistoryOf(infections, recoveries));
    work += infections.length;
    if (work > 10_000) {
      work = 0;
      yield { done: j, total: p.cascades, stage: 'Drawing epidemics' };
    }
  }
  const silent = epidemics.filter(({ infections }) => infections.length === p.seeds).length;
  return {
    infections: epidemics.reduce((sum, { infections }) => sum + infections.length, 0),
    silent,
    hidden: yield* hiddenFit(p, epidemics, streams, group),
    complete: completeFit(p, epidemics),
  };
}

/** HawkesN of the same kernel, recoveries hidden: β_I = φ(0), and the law of recovery that belongs to φ. */
function* hiddenFit(
  p: BiasSettings,
  epidemics: readonly SirHistory[],
  streams: Streams,
  group: number,
): Steps<Estimate | undefined> {
  const histories = epidemics.map(({ infections }) => historyOf(infections, undefined, Infinity));
  const model = { kernel: p.kernel, finite: true, marked: false };
  try {
    const fit = yield* fitModel(
      histories,
      model,
      {
        starts: p.starts,
        sums: 'auto',
        subcritical: false,
        bare: true,
        ...keptOf(p),
        ...(p.knownPeople && { fixedPopulation: p.people }),
      },
      streams('group', group, 'fit'),
    );
    const { parameters, infectionRate } = fit;
    return estimateOf(p, infectionRate, parameters.population, parameters);
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

/** PL may keep c, and QEXP keeps λ as in the paper, both at the truth. */
const keptOf = (p: BiasSettings): { fixedCutoff?: number; fixedLambda?: number } => ({
  ...(p.kernel === 'PL' && p.cutoff === 'fixed' && { fixedCutoff: p.c }),
  ...(p.kernel === 'QEXP' && { fixedLambda: p.lambda }),
});

function completeFit(p: BiasSettings, epidemics: readonly SirHistory[]): Estimate | undefined {
  const { fixedCutoff, fixedLambda } = keptOf(p);
  try {
    const { infectionRate, population } = estimateInfections(epidemics, p.knownPeople ? p.people : undefined);
    const { parameters } = estimateRecoveries(epidemics, p.kernel, {
      ...(fixedCutoff !== undefined && { c: fixedCutoff }),
      ...(fixedLambda !== undefined && { lambda: fixedLambda }),
    });
    return estimateOf(p, infectionRate, population, parameters);
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

function estimateOf(
  { kernel }: Pick<BiasSettings, 'kernel'>,
  infectionRate: number,
  people: number,
  parameters: Partial<Record<RecoveryCoordinate, number>>,
): Estimate {
  const recovery = Object.fromEntries(recoveryCoordinates({ kernel }).map((name) => [name, parameters[name]]));
  return { infectionRate, people, ...recovery };
}

/** The truth in the same words. */
export const truthOf = (p: BiasSettings): Estimate => estimateOf(p, kernelOfSettings(p).infectionRate, p.people, p);
