/** A walk as tables, and as a field over the nodes of the network. */
import type { Outputs } from '../../../core/outputs';
import { STOP, type ForestData } from '../data/vocabulary';
import { numbers, who } from './columns';
import type { Walk } from './walk';

/** @param counted ranks by counting pairs after every user: of the candidates listed, then of who came */
export function walkOutputs(
  { steps, field }: Walk,
  counted: readonly (readonly number[])[],
  data: Pick<ForestData, 'userOf' | 'nodeOf'>,
): Outputs {
  const listed = steps.flatMap((step, t) =>
    step.listed.map((id, k) => ({
      seen: t + 1,
      place: k + 1,
      id,
      probability: step.probabilities[k],
      without: step.without[k],
      counting: counted[t][k],
    })),
  );
  const came = steps.flatMap(({ next, stopProbability, listed: { length } }, t) =>
    next ? [{ ...next, seen: t + 1, stopProbability, counting: counted[t][length] }] : [],
  );
  const ids = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);
  return {
    candidates: {
      kind: 'table',
      columns: [
        numbers(
          'seen',
          'users seen',
          listed.map(({ seen }) => seen),
        ),
        numbers(
          'place',
          'place',
          listed.map(({ place }) => place),
        ),
        ...who(data, ids(listed)),
        numbers(
          'stop',
          'it ends',
          listed.map(({ id }) => (id === STOP ? 1 : 0)),
        ),
        numbers(
          'probability',
          'probability',
          listed.map(({ probability }) => probability),
        ),
        numbers(
          'without',
          'without network context',
          listed.map(({ without }) => without),
        ),
        numbers(
          'counting',
          'rank by counting pairs',
          listed.map(({ counting }) => counting),
        ),
      ],
    },
    walk: {
      kind: 'table',
      columns: [
        numbers(
          'seen',
          'users seen',
          came.map(({ seen }) => seen),
        ),
        ...who(data, ids(came)),
        numbers(
          'rank',
          'rank among users',
          came.map(({ rank }) => rank),
        ),
        numbers(
          'rankStop',
          'rank with STOP',
          came.map(({ rankStop }) => rankStop),
        ),
        numbers(
          'probability',
          'probability',
          came.map(({ probability }) => probability),
        ),
        numbers(
          'without',
          'without network context',
          came.map(({ without }) => without),
        ),
        numbers(
          'stopProbability',
          'chance of an end',
          came.map(({ stopProbability }) => stopProbability),
        ),
        numbers(
          'counting',
          'rank by counting pairs',
          came.map(({ counting }) => counting),
        ),
        numbers(
          'context',
          'added by network context',
          came.map(({ probability, without }) => Math.log(probability / without)),
          'nats',
        ),
      ],
    },
    ...(field
      ? {
          probabilities: {
            kind: 'node-field-over-time',
            times: Float64Array.from(steps, (_, t) => t + 1),
            values: field,
          },
        }
      : {}),
  };
}
