import { lastIndexUpTo } from '../../plots/snap';
import { influenceWords } from '../text/en-influence';
import { count, decimals, significant } from '../text/format';
import { influenceOf, valueAt } from './curves';
import type { Colour } from './colours';
import { MONTE_CARLO, ONE_RUN, SHORT } from './methods';
import { useMoment } from './use-moment';
import type { Influence } from './use-influence';

const words = influenceWords;

/** The page's answer in one large number: what the stage shows at the playhead. */
export function Headline({ influence, colour }: { influence: Influence; colour: Colour }) {
  const { shown, horizon, values } = influence;
  const t = useMoment(horizon);
  const at = significant(t, 3);
  const said = ((): { number: string; text: string; stale: boolean } | undefined => {
    if (colour.kind === 'time' || colour.kind === 'state') {
      const own = influenceOf(shown[ONE_RUN]);
      if (!own) return undefined;
      const active = own.y[Math.max(0, lastIndexUpTo(own.x, t + 1e-9 * horizon))];
      return {
        number: Number.isInteger(active) ? count(active) : decimals(active, 1),
        text: words.inOneRun(at, Number(values.replicate ?? 0)),
        stale: shown[ONE_RUN].stale,
      };
    }
    if (colour.kind === 'difference') {
      const [a, b] = [influenceOf(shown[colour.a]), influenceOf(shown[colour.b])];
      if (!a || !b) return undefined;
      const gap = valueAt(a, t) - valueAt(b, t);
      const [more, less] = gap < 0 ? [colour.b, colour.a] : [colour.a, colour.b];
      return {
        number: decimals(Math.abs(gap), 1),
        text: words.gap(at, SHORT[more], SHORT[less]),
        stale: shown[colour.a].stale || shown[colour.b].stale,
      };
    }
    const method = colour.kind === 'probability' ? colour.method : MONTE_CARLO;
    const output = influenceOf(shown[method]);
    if (!output) return undefined;
    const by = method === MONTE_CARLO ? '' : `, ${words.of(SHORT[method])}`;
    return { number: decimals(valueAt(output, t), 1), text: words.onAverage(at) + by, stale: shown[method].stale };
  })();
  if (!said) return null;
  return (
    <p className="headline at-tl" data-stale={said.stale || undefined}>
      <b>{said.number}</b>
      <span>{said.text}</span>
    </p>
  );
}
