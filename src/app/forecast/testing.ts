/** Outputs as the methods of the page give them, made up: small, and the same every time. */
import type { Outputs, TableColumn, TableOutput } from '../../core/outputs';
import { stream } from '../../core/rng';

type Column = readonly number[] | readonly string[];

/** A table from its columns; `user` and `node` refer to whom they say. */
export const tableOf = (columns: Readonly<Record<string, Column>>): TableOutput => ({
  kind: 'table',
  columns: Object.entries(columns).map(([id, values]): TableColumn => {
    const numeric = values.every((value) => typeof value === 'number');
    return {
      id,
      label: id,
      values: numeric ? Float64Array.from(values as number[]) : (values as string[]),
      ...(id === 'user' || id === 'node' ? { refersTo: id } : {}),
    };
  }),
});

const named = (table: TableOutput, id: string, names: readonly string[]): TableOutput => ({
  ...table,
  columns: table.columns.map((column) => (column.id === id ? { ...column, names } : column)),
});

/**
 * A walk along users 0 … length−1 among so many: the true one is somewhere in the list, the end becomes likelier.
 * @param nodeOf node of a user, −1 none
 */
export function walkOutputs(
  sequence: readonly number[],
  users: number,
  { shown = 30, nodeOf = (user: number) => user, nameOf = (user: number) => `u${user}` } = {},
): Outputs {
  const rows: { seen: number; id: number; user: number; p: number; without: number; counting: number }[] = [];
  const next: ((typeof rows)[number] & { rank: number; rankStop: number; stop: number })[] = [];
  for (let seen = 1; seen <= sequence.length; seen++) {
    const rng = stream(7, 'walk', seen);
    const passed = new Set(sequence.slice(0, seen));
    const left = Array.from({ length: users }, (_, user) => user).filter((user) => !passed.has(user));
    const weight = left.map((user) => Math.exp(3 * rng.uniform() ** 4 + (user === sequence[seen] ? 1.6 : 0)));
    const stop = 0.4 + 0.03 * seen ** 2;
    const all = weight.reduce((sum, w) => sum + w, stop);
    const order = left.map((user, k) => ({ user, p: weight[k] / all })).sort((a, b) => b.p - a.p);
    const row = (user: number, p: number, k: number): (typeof rows)[number] => ({
      seen,
      id: user + 2,
      user,
      p,
      without: p * (0.6 + 0.6 * rng.uniform()),
      counting: 1 + Math.floor(k * (0.5 + rng.uniform())),
    });
    const listed = order.map(({ user, p }, k) => row(user, p, k));
    const end = { seen, id: 1, user: NaN, p: stop / all, without: stop / all, counting: NaN };
    rows.push(...[...listed, end].sort((a, b) => b.p - a.p).slice(0, shown));
    const at = listed.findIndex(({ user }) => user === sequence[seen]);
    const above = end.p > (listed[at]?.p ?? 0) ? 1 : 0;
    if (at >= 0) next.push({ ...listed[at], rank: at + 1, rankStop: at + 1 + above, stop: end.p });
    else next.push({ ...end, rank: NaN, rankStop: 1 + listed.filter(({ p }) => p > end.p).length, stop: end.p });
  }
  const node = (user: number): number => (Number.isNaN(user) || nodeOf(user) < 0 ? NaN : nodeOf(user));
  const name = (user: number): string => (Number.isNaN(user) ? '' : nameOf(user));
  const common = (list: readonly (typeof rows)[number][]) => ({
    seen: list.map((row) => row.seen),
    id: list.map((row) => row.id),
    user: list.map((row) => row.user),
    node: list.map((row) => node(row.user)),
    probability: list.map((row) => row.p),
    without: list.map((row) => row.without),
    counting: list.map((row) => row.counting),
  });
  const walk = tableOf({
    ...common(next),
    rank: next.map(({ rank }) => rank),
    rankStop: next.map(({ rankStop }) => rankStop),
    stopProbability: next.map(({ stop }) => stop),
    context: next.map(({ p, without }) => p / without),
  });
  const candidates = tableOf({ ...common(rows), stop: rows.map(({ id }) => (id === 1 ? 1 : 0)) });
  return {
    walk: named(
      walk,
      'user',
      next.map(({ user }) => name(user)),
    ),
    candidates: named(
      candidates,
      'user',
      rows.map(({ user }) => name(user)),
    ),
    facts: tableOf({ fact: ['Device'], value: ['WebAssembly'] }),
  };
}

/** A training of so many epochs so far: the loss falls, that of validation turns. */
export function trainingOutputs(epochs: number, { rewarded = false, steps = 20 } = {}): Outputs {
  const rng = stream(3, 'training');
  const at = Array.from({ length: epochs * steps + 1 }, (_, k) => k / steps);
  const known = Array.from({ length: epochs + 1 }, (_, k) => k);
  const none = known.map(() => NaN);
  const map = known.map((k) => (0.35 + 6.9 * (1 - Math.exp(-k / 2.4)) - 0.05 * Math.max(0, k - 6) ** 1.5) / 100);
  return {
    steps: tableOf({
      step: at.map((_, k) => k),
      epoch: at,
      loss: at.map((e) => 6 - 2.7 * (1 - Math.exp(-e / 2.6)) + (rng.uniform() - 0.5) * 0.16),
      reward: at.map((e) => (rewarded && e > 3 ? -2 + 0.1 * e : NaN)),
      entropy: at.map((e) => (rewarded && e > 3 ? 4 - 0.1 * e : NaN)),
      rate: at.map((e) => 0.004 / Math.sqrt(1 + e)),
    }),
    epochs: tableOf({
      epoch: known,
      phase: known.map((k) => (rewarded && k > 3 ? 'size' : 'users')),
      training: known.map((k) => 6 - 2.7 * (1 - Math.exp(-k / 2.6))),
      validation: known.map((k) => 6 - 2.1 * (1 - Math.exp(-k / 1.9)) + 0.0125 * Math.max(0, k - 5) ** 1.6),
      hits10: map.map((x) => 2 * x),
      hits100: map.map((x) => 5 * x),
      map100: map,
      stopMap100: map.map((x) => 1.4 * x),
      msle: known.map((k) => (rewarded ? 1.2 - 0.03 * k : NaN)),
      reward: rewarded ? known.map((k) => (k > 3 ? -2 + 0.1 * k : NaN)) : none,
      entropy: rewarded ? known.map((k) => (k > 3 ? 4 - 0.1 * k : NaN)) : none,
      seconds: known.map(() => 1.3),
    }),
    facts: tableOf({ fact: ['Device', 'Memory'], value: ['WebAssembly', '47 MB'] }),
  };
}

/** Scores of models in both protocols, as [H@10, H@100, MAP@100] in per cent. */
export function scoresOf(models: Readonly<Record<string, readonly [number, number, number]>>, n = 389): TableOutput {
  const rows = Object.entries(models).flatMap(([model, [hits10, hits100, map]]) =>
    (['users only', 'with STOP'] as const).map((protocol) => {
      const more = protocol === 'users only' ? 1 : 1.3;
      return { model, protocol, hits10: more * hits10, hits100: more * hits100, map: more * map };
    }),
  );
  const per = (value: (row: (typeof rows)[number]) => number): number[] => rows.map((row) => value(row) / 100);
  return tableOf({
    model: rows.map(({ model }) => model),
    protocol: rows.map(({ protocol }) => protocol),
    n: rows.map(({ protocol }) => (protocol === 'users only' ? n : n + 49)),
    hits10: per(({ hits10 }) => hits10),
    hits50: per(({ hits10, hits100 }) => (hits10 + hits100) / 2),
    hits100: per(({ hits100 }) => hits100),
    map10: per(({ map }) => 0.9 * map),
    map50: per(({ map }) => 0.98 * map),
    map100: per(({ map }) => map),
    nats: rows.map(({ model }) => (model === 'FOREST' ? 5.9 : NaN)),
  });
}

export const floorOutputs = (): Outputs => ({
  next: scoresOf({
    Random: [0.6, 6, 0.3],
    Popularity: [17.22, 51.67, 6.61],
    Bigram: [16.97, 50.64, 7.43],
    'Last three users': [18.1, 53.2, 8.1],
    'Counting pairs': [21.59, 60.41, 9.24],
    'Counting pairs, fading': [20.6, 58.1, 9.3],
    'Active friends': [15.68, 46.79, 6.71],
  }),
  sizes: tableOf({
    forecast: ['constant', 'ridge', 'nothing more happens'],
    error: [0.972, 0.933, 0.334],
    errorBase2: [2.02, 1.94, 0.695],
    n: [49, 49, 49],
  }),
});

export function sizeOutputs(truth = 31): Outputs {
  const edges = [5, 7, 10, 14, 20, 28, 40, 56, 80, 113, 160, 226, 320];
  const counts = [8, 11, 18, 29, 33, 27, 28, 19, 14, 6, 3, 4];
  return {
    forecast: { kind: 'scalar', value: 22.4 },
    sizes: { kind: 'histogram', edges: Float64Array.from(edges), counts: Float64Array.from(counts) },
    summary: tableOf({
      fact: ['truth', 'seen', 'median', 'q05', 'q25', 'q75', 'q95', 'mean', 'constant', 'ridge', 'unended'],
      value: [truth, 5, 23, 6, 14, 44, 131, 38.2, 11.1, 12.6, 0],
    }),
    endings: tableOf({ ending: [1, 2], size: [12, 31], ended: [1, 1] }),
  };
}
