/** What the simulated endings mean, in two or three sentences. Pure. */
import { sizeTabWords as words } from '../../text/en-forecast-tabs';
import type { SizeFacts } from './size-facts';

/** Widths above which the beginning is said to say little. */
const WIDE = 10;
const apart = (a: number, b: number): number => Math.abs(Math.log(a / b));

/** What the endings mean, in two or three sentences. */
export function saySize({ forecast, of }: SizeFacts): string {
  const truth = of('truth');
  const [low, high] = [of('q05'), of('q95')];
  const said: string[] = [words.say(forecast, truth, Math.exp(apart(truth, forecast)))];
  if (high / low > WIDE) said.push(words.wide(low, high));
  const others = (['constant', 'ridge'] as const).filter((id) => Number.isFinite(of(id)));
  if (Number.isFinite(truth) && others.length > 0) {
    const closest = others.reduce((a, b) => (apart(of(b), truth) < apart(of(a), truth) ? b : a));
    const closer = apart(forecast, truth) < apart(of(closest), truth);
    said.push(closer ? words.better(words.names[closest]) : words.worse(words.names[closest]));
  }
  return said.join(' ');
}
