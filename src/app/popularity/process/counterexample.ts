/** The case in which eq. 7 fails, as settings that the parts of the tab share, and the way back from it. Pure. */
import type { ParameterValue } from '../../../core/parameters';

type Values = Readonly<Record<string, ParameterValue>>;

/** The case of which the exact curve is known: P(still infected | silence), for γ = 1 and β_I(N − 1)/N = 2.09. */
const COUNTEREXAMPLE: Values = { kernel: 'EXP', kappa: 2.2, theta: 1, people: 20, seeds: 1, events: 1, horizon: 3 };

export const isCounterexample = (parameters: Values): boolean =>
  Object.entries(COUNTEREXAMPLE).every(([id, value]) => parameters[id] === value);

export const withCounterexample = (parameters: Values): Values => ({ ...parameters, ...COUNTEREXAMPLE });

/** Its settings as they were before; what was changed beside them stays. */
export function withoutCounterexample(parameters: Values, before: Values): Values {
  const kept = Object.entries(parameters).filter(([id]) => !Object.hasOwn(COUNTEREXAMPLE, id));
  const former = Object.entries(before).filter(([id]) => Object.hasOwn(COUNTEREXAMPLE, id));
  return Object.fromEntries([...kept, ...former]);
}
