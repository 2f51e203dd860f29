import type { Outputs } from '../core/outputs';

const one = (x: number): string => x.toLocaleString('en', { maximumFractionDigits: 1 });
const three = (x: number): string => x.toLocaleString('en', { maximumSignificantDigits: 3 });

/** The first number of a result, in words, for the live region. */
export function headline(outputs: Outputs): string {
  const scalar = (id: string): number | undefined => {
    const output = outputs[id];
    return output?.kind === 'scalar' && !Number.isNaN(output.value) ? output.value : undefined;
  };
  const needed = scalar('needed-samples');
  if (needed !== undefined) return `${one(needed)} samples are needed.`;
  const expected = outputs['fan'] ? scalar('median-size') : undefined;
  if (expected !== undefined) return `${one(expected)} expected.`;
  const yeses = scalar('spread');
  if (yeses !== undefined) return `${one(yeses)} said yes${outputs['by-run'] ? ' on average' : ''}.`;
  if (outputs['bracket']) return optimum(scalar('value'), scalar('lower'), scalar('upper'));
  const mean = outputs['learned'] || outputs['gap-by-replicas'] ? undefined : scalar('mean-size');
  // In continuous time nodes may recover, so that active is another thing than reached.
  if (mean !== undefined) return `${one(mean)} ${outputs['influence'] ? 'active at the end, ' : 'reached '}on average.`;
  const { influence, network, predicted } = outputs;
  if (network?.kind === 'network') return `${one(network.from.length)} edges found.`;
  const error = scalar('mean-error');
  if (error !== undefined) return `Mean ${predicted ? 'relative error' : 'error of α'} ${three(error)}.`;
  const distance = scalar('distance');
  if (distance !== undefined) return `Distance to a perfect fit ${three(distance)}.`;
  const size = scalar('final-size');
  if (size !== undefined) return `${one(size)} reached.`;
  return influence?.kind === 'series' && influence.y.length > 0
    ? `${one(influence.y[influence.y.length - 1])} active at the end.`
    : '';
}

/** The value of the best policy, or what is known of it. */
const optimum = (value?: number, lower?: number, upper?: number): string =>
  value !== undefined
    ? `Optimum ${three(value)}.`
    : lower !== undefined && upper !== undefined
      ? `Optimum between ${three(lower)} and ${three(upper)}.`
      : '';
