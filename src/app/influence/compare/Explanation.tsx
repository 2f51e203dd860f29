import { useMemo, type ReactNode } from 'react';
import type { MethodId } from '../../../core/method';
import { ExplainCurve } from '../../../plots/ExplainCurve';
import { pairing } from '../../../models/jump-sde/scheme-settings';
import { glossaryLink } from '../../help/links';
import { outputOf, type Shown } from '../../run/shown';
import { influenceOf } from '../curves';
import { CONTINEST, COST, MEAN_FIELD, SAMPLED, SHORT } from '../methods';
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

/** Trajectories from which the correlation within pairs is told with some certainty (a tenth). */
const ENOUGH_RUNS = 200;

function comparedOf({ shown, values, dataset }: Influence): Compared | undefined {
  const reference = referenceOf(shown);
  // What is still being refined changes under the reader's eyes; old pictures are not what the form says.
  const settled = ({ stale, partial }: Shown): boolean => !stale && partial !== 'refining';
  if (!dataset || !reference || !settled(shown[reference])) return undefined;
  const truth = influenceOf(shown[reference]);
  if (!truth) return undefined;
  const curve = (id: MethodId) => (settled(shown[id]) ? influenceOf(shown[id]) : undefined);
  const [own, field, labels] = [curve(SAMPLED), curve(MEAN_FIELD), curve(CONTINEST)];
  const recovered = outputOf(shown[reference].picture?.outputs, 'recovered', 'series')?.y.at(-1);
  return {
    n: dataset.network.n,
    model: values.model as Compared['model'],
    delay: values.delay as Compared['delay'],
    shape: Number(values.shape),
    reference: { name: SHORT[reference], curve: truth },
    ...(field ? { meanField: field } : {}),
    ...(labels ? { conTinEst: labels } : {}),
    ...(own
      ? {
          sampled: {
            curve: own,
            runs: shown[SAMPLED].picture?.done ?? 0,
            literal: String(values.scheme).startsWith('literal'),
            outside: scalarOf(shown[SAMPLED], 'outside'),
            varianceFactor: varianceFactor(shown, values),
          },
        }
      : {}),
    ...(recovered === undefined ? {} : { recovered }),
  };
}

const scalarOf = ({ picture }: Shown, id: string): number => outputOf(picture?.outputs, id, 'scalar')?.value ?? NaN;

/** 1 + ρ as measured over many pairs; NaN where there are none, or too few. */
function varianceFactor(shown: Influence['shown'], values: Influence['values']): number {
  if (pairing(values as unknown as Parameters<typeof pairing>[0]) === 'none') return NaN;
  const cost = shown[COST];
  if (cost.picture && !cost.stale && cost.partial === 'no') return scalarOf(cost, 'variance-factor');
  return (shown[SAMPLED].picture?.done ?? 0) >= ENOUGH_RUNS ? scalarOf(shown[SAMPLED], 'variance-factor') : NaN;
}
