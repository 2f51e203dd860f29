/** What the legend says of the edges' colours. */
import { pointed } from '../core/numerals';
import { domainOf, edgeText, missingText, type EdgeColours } from './edge-colours';
import type { LegendProps } from './Legend';
import { ticksOf } from './legend-scale';

export type EdgeLegend = Pick<
  LegendProps,
  'name' | 'unit' | 'ramp' | 'domain' | 'step' | 'ticks' | 'format' | 'missing'
>;

/**
 * Scale, limits and words of a legend for these colours: spread it over `Legend`, beside title, filter and keys. Values beyond the
 * limit have the colour of the end, and the ends say so. O(m).
 */
export function edgeLegend(colours: EdgeColours): EdgeLegend {
  const domain = domainOf(colours);
  const [low, high] = domain;
  const missing = missingText(colours);
  const signed = colours.scale === 'signed';
  let [least, most] = [0, 0];
  for (const v of colours.values) {
    if (v < least) least = v;
    if (v > most) most = v;
  }
  const format = (value: number): string => {
    const beyond = value === low && least < low ? '≤ ' : value === high && most > high ? '≥ ' : '';
    return beyond + (value === 0 ? '0' : edgeText(value, colours.scale));
  };
  return {
    name: colours.label,
    ...(colours.unit === undefined ? {} : { unit: colours.unit }),
    ramp: signed ? 'error' : 'prob',
    domain,
    step: high > 1 ? high / 100 : high > 0.1 ? 0.01 : 0.001,
    ticks: signed ? [low, 0, high] : ticksOf(domain),
    format: signed ? format : (value) => pointed(String(value)),
    ...(missing === undefined ? {} : { missing }),
  };
}
