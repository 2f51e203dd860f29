import { useMemo, type ReactNode } from 'react';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { pairing } from '../../../models/jump-sde/scheme-settings';
import { glossaryLink } from '../../help/links';
import { outputOf } from '../../run/shown';
import { influenceOf } from '../curves';
import { CONTINEST, MEAN_FIELD, SAMPLED, SHORT } from '../methods';
import type { Influence } from '../use-influence';
import { explainInfluence, type Compared } from './explain';
import { referenceOf } from './reference';

/** What the curves mean, in two to four sentences. Nothing is said of pictures that are out of date. */
export function Explanation({ influence }: { influence: Influence }): ReactNode {
  const paragraphs = useMemo(() => {
    const compared = comparedOf(influence);
    return compared ? explainInfluence(compared) : [];
  }, [influence]);
  return (
    <ExplainCurve
      paragraphs={paragraphs.length === 0 ? [] : [paragraphs.flatMap((p, i) => (i === 0 ? p : [' ', ...p]))]}
      glossary={glossaryLink}
    />
  );
}

function comparedOf({ shown, values, dataset }: Influence): Compared | undefined {
  const reference = referenceOf(shown);
  const sampled = shown[SAMPLED];
  const fresh = (id: typeof SAMPLED) => (shown[id].stale ? undefined : influenceOf(shown[id]));
  if (!dataset || !reference || shown[reference].stale) return undefined;
  const curve = influenceOf(shown[reference]);
  if (!curve) return undefined;
  const of = (id: string): number => outputOf(sampled.picture?.outputs, id, 'scalar')?.value ?? NaN;
  const own = fresh(SAMPLED);
  const [field, labels] = [fresh(MEAN_FIELD), fresh(CONTINEST)];
  const recovered = outputOf(shown[reference].picture?.outputs, 'recovered', 'series');
  const scheme = String(values.scheme);
  return {
    n: dataset.network.n,
    model: values.model as Compared['model'],
    delay: values.delay as Compared['delay'],
    shape: Number(values.shape),
    reference: { name: SHORT[reference], curve },
    ...(field ? { meanField: field } : {}),
    ...(labels ? { conTinEst: labels } : {}),
    ...(own
      ? {
          sampled: {
            curve: own,
            runs: sampled.picture?.done ?? 0,
            literal: scheme.startsWith('literal'),
            outside: of('outside'),
            varianceFactor: of('variance-factor'),
            paired: pairing(values as unknown as Parameters<typeof pairing>[0]) !== 'none',
          },
        }
      : {}),
    ...(recovered && recovered.y.length > 0 ? { recovered: recovered.y[recovered.y.length - 1] } : {}),
  };
}
