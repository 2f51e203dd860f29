/** One kernel as curves, constants and a check (SIR-HawkesN, table 1). */
import type { WholeRun } from '../../../core/method';
import type { Outputs, SeriesOutput } from '../../../core/outputs';
import { checkedRow } from './kernel-check';
import { kernelOfSettings, type KernelSettings } from './process-settings';

const POINTS = 201;
/** The curves go until so little is still infectious; power laws end where that takes more than so many median times. */
const LEFT = 0.01;
const LONGEST = 40;

export const kernelRunner: WholeRun<KernelSettings> = {
  kind: 'whole',
  *run(_input, p) {
    yield { done: 0, total: 1, stage: 'Kernel' };
    return kernelOutputs(p);
  },
};

export function kernelOutputs(p: KernelSettings): Outputs {
  const kernel = kernelOfSettings(p);
  const half = kernel.recovery(0.5);
  const last = Math.min(1.05 * kernel.support, kernel.recovery(LEFT), LONGEST * half);
  const x = Float64Array.from({ length: POINTS }, (_, k) => (last * k) / (POINTS - 1));
  const curve = (f: (tau: number) => number): SeriesOutput => ({ kind: 'series', x, y: x.map(f) });
  const entries = checkedRow(kernel);
  const constants: readonly [symbol: string, meaning: string, value: number][] = [
    ['β_I = φ(0)', 'spreads at the start, per time', kernel.infectionRate],
    ['n* = R₀', 'children of one event', kernel.branchingFactor],
    ['E[τ] = n*/φ(0)', 'mean time it spreads', kernel.branchingFactor / kernel.infectionRate],
    ['S⁻¹(½)', 'time after which half have stopped', half],
    ['', 'time after which all have stopped', kernel.support],
  ];
  return {
    phi: curve(kernel.phi),
    integral: curve(kernel.integral),
    survival: curve(kernel.survival),
    density: curve(kernel.density),
    // Beyond a compact support everybody has recovered: no hazard there.
    hazard: curve((tau) => (kernel.hazard(tau) === Infinity ? Number.NaN : kernel.hazard(tau))),
    constants: {
      kind: 'table',
      columns: [
        { id: 'symbol', label: 'Symbol', values: constants.map(([symbol]) => symbol) },
        { id: 'meaning', label: 'Meaning', values: constants.map(([, meaning]) => meaning) },
        { id: 'value', label: 'Value', values: Float64Array.from(constants, ([, , value]) => value) },
      ],
    },
    check: {
      kind: 'table',
      columns: [
        { id: 'quantity', label: 'Quantity', values: entries.map(({ quantity }) => quantity) },
        { id: 'lag', label: 'At', values: Float64Array.from(entries, ({ lag }) => lag) },
        { id: 'closed', label: 'Closed form', values: Float64Array.from(entries, ({ closed }) => closed) },
        { id: 'numerical', label: 'From φ alone', values: Float64Array.from(entries, ({ numerical }) => numerical) },
        { id: 'difference', label: 'Difference', values: Float64Array.from(entries, ({ difference }) => difference) },
      ],
    },
    'worst-difference': {
      kind: 'scalar',
      value: entries.reduce((worst, { difference }) => Math.max(worst, difference), 0),
    },
  };
}
