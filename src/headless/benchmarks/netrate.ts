/** NetRate at the size of the paper's social network: 434 users, a thousand long cascades (PropNet-SDE, section 6.3). */
import type { CascadeSet } from '../../core/cascade';
import { buildCascadeSet } from '../../core/cascade';
import { buildNetwork, type Network } from '../../core/network';
import { stream } from '../../core/rng';
import { defaults } from '../../core/parameters';
import { netRate } from '../../models/jump-sde/learning-methods';
import { netRateRunner, type NetRateSettings } from '../../models/jump-sde/netrate-run';
import { driveToEnd, measureCalls, rateRow, type Benchmark } from './benchmark';

const USERS = 434;
const CASCADES = 1000;
/** Hours that a cascade is watched. */
const WINDOW = 24;

/** Every user is followed by twenty others, who would pass on after five days on average. */
function madeCascades(users: number, count: number): CascadeSet {
  const rng = stream(1, 'benchmark', 'netrate');
  const followers = Array.from({ length: users }, () => Array.from({ length: 20 }, () => rng.below(users)));
  const offsets = new Int32Array(count + 1);
  const events: { user: number; time: number }[] = [];
  for (let c = 0; c < count; c++) {
    const due = new Map([[rng.below(users), 0]]);
    const done = new Map<number, number>();
    while (due.size > 0) {
      const [user, time] = [...due].reduce((a, b) => (b[1] < a[1] ? b : a));
      due.delete(user);
      done.set(user, time);
      for (const next of followers[user]) {
        const at = time + rng.exponential(1 / 120);
        if (at <= WINDOW && !done.has(next)) due.set(next, Math.min(at, due.get(next) ?? Infinity));
      }
    }
    for (const [user, time] of done) events.push({ user, time });
    offsets[c + 1] = events.length;
  }
  return buildCascadeSet({
    offsets,
    users: Int32Array.from(events, ({ user }) => user),
    times: Float64Array.from(events, ({ time }) => time),
    userCount: users,
    time: { unit: 'hour', origin: 'own' },
  });
}

const placeholder = (n: number): Network =>
  buildNetwork({ n, directed: true, from: new Int32Array(0), to: new Int32Array(0) });

export const netRateBenchmark: Benchmark = {
  id: 'netrate',
  title: 'Rates from cascades',
  async run({ repetitions = 3, scale = 1 }) {
    const users = Math.ceil(USERS * Math.min(1, scale * 4));
    const cascades = madeCascades(users, Math.ceil(CASCADES * scale));
    const p = {
      ...defaults(netRate.parameters),
      mostActive: users,
      trainShare: 100,
      window: WINDOW,
    } as unknown as NetRateSettings;
    const input = { network: placeholder(users), cascades };
    const times = await measureCalls(repetitions, () => {
      driveToEnd(netRateRunner.block(input, p, (...key) => stream(1, ...key), 0, users));
    });
    const count = cascades.count.toLocaleString('en');
    const size = `${users} users, ${count} cascades, ${cascades.users.length.toLocaleString('en')} events`;
    return [rateRow('NetRate, exponential delays', size, times, users, 'nodes/s')];
  },
};
