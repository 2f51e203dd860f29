/**
 * Who is next by counting (specification, section 10): every way with its weights chosen by MAP@100 on the validation cascades, for each
 * protocol on its own.
 */
import type { ForestData } from '../data/vocabulary';
import type { Protocol } from '../train/trained';
import { PopularityRanks } from './popularity-ranks';
import { TrainingCounts } from './training-counts';
import { atRandom, predictionsOf, walk, type ScoresByProtocol } from './walk';
import { waysOf, type Group, type Way } from './ways';
import type { Neighbourhoods } from '../structure/neighbourhoods';

export interface Floor {
  name: string;
  scores: ScoresByProtocol;
}

export interface Choice {
  protocol: Protocol;
  name: string;
  setting: string;
  value: string;
}

const PROTOCOLS: readonly Protocol[] = ['users', 'stop'];

/** A group of a way and a weight of popularity. */
interface Candidate {
  group: Group;
  weight: number;
  scores: ScoresByProtocol;
}

const hasChoice = ({ groups }: Way): boolean => groups.length > 1 || groups[0].weights.length > 1;

class Competition {
  private done = 0;
  private total = 1;

  constructor(
    private readonly data: ForestData,
    private readonly part: 'validation' | 'test',
    private readonly counts: TrainingCounts,
  ) {}

  *compare(ways: readonly Way[]): Generator<number, { floors: Floor[]; choices: Choice[] }> {
    const { data, part } = this;
    const [toChoose, toScore] = [predictionsOf(data.validation), predictionsOf(data[part])];
    this.total = Math.max(
      1,
      // those chosen for the two protocols are scored one by one where they differ
      ways.reduce((sum, way) => sum + (hasChoice(way) ? way.groups.length * toChoose + 2 * toScore : toScore), 0),
    );
    const floors: Floor[] = [{ name: 'Random', scores: atRandom(data[part], data.V) }];
    const choices: Choice[] = [];
    for (const way of ways) {
      const before = this.done;
      const chosen = hasChoice(way) ? yield* this.choose(way) : undefined;
      const [users, stop] = PROTOCOLS.map((protocol) => chosen?.[protocol] ?? firstOf(way));
      const scores = yield* this.scoreBoth(users, stop);
      floors.push({ name: way.name, scores });
      if (chosen) for (const protocol of PROTOCOLS) choices.push(...describe(way, protocol, chosen[protocol]));
      this.done = before + (chosen ? way.groups.length * toChoose + 2 * toScore : toScore);
    }
    return { floors, choices };
  }

  private *choose({ groups }: Way): Generator<number, Record<Protocol, Candidate>> {
    const tried: Candidate[] = [];
    for (const group of groups) {
      const scores = yield* this.score(group, group.weights, 'validation');
      group.weights.forEach((weight, k) => tried.push({ group, weight, scores: scores[k] }));
    }
    const best = (protocol: Protocol): Candidate =>
      tried.reduce((a, b) => (b.scores[protocol].map100 > a.scores[protocol].map100 ? b : a));
    return { users: best('users'), stop: best('stop') };
  }

  private *scoreBoth(
    users: Omit<Candidate, 'scores'>,
    stop: Omit<Candidate, 'scores'>,
  ): Generator<number, ScoresByProtocol> {
    const { part } = this;
    if (users.group === stop.group) {
      const scores = yield* this.score(users.group, [users.weight, stop.weight], part);
      return { users: scores[0].users, stop: scores[1].stop };
    }
    const [ofUsers] = yield* this.score(users.group, [users.weight], part);
    const [ofStop] = yield* this.score(stop.group, [stop.weight], part);
    return { users: ofUsers.users, stop: ofStop.stop };
  }

  /** Scores for every weight; equal ones are found once. */
  private *score(
    group: Group,
    weights: readonly number[],
    on: 'validation' | 'test',
  ): Generator<number, ScoresByProtocol[]> {
    const distinct = [...new Set(weights)];
    const ranking = new PopularityRanks(this.counts.popularity, distinct);
    const steps = walk(group.counting(), ranking, this.data[on]);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        this.done += predictionsOf(this.data[on]);
        yield Math.min(1, this.done / this.total);
        return weights.map((weight) => step.value[distinct.indexOf(weight)]);
      }
      yield (this.done + step.value) / this.total;
    }
  }
}

const firstOf = ({ groups: [group] }: Way): Omit<Candidate, 'scores'> => ({ group, weight: group.weights[0] });

const describe = (way: Way, protocol: Protocol, { group, weight }: Candidate): Choice[] => [
  ...Object.entries(group.settings).map(([setting, value]) => ({ protocol, name: way.name, setting, value })),
  { protocol, name: way.name, setting: 'weight of popularity', value: String(weight) },
];

/**
 * @param part           the part that is predicted; weights are chosen on validation in any case
 * @param neighbourhoods absent: no network, so no active friends
 * @returns `Random` first; yields the share that is done
 */
export function* nextFloors(
  data: ForestData,
  part: 'validation' | 'test',
  neighbourhoods: Neighbourhoods | undefined,
): Generator<number, { floors: Floor[]; choices: Choice[] }> {
  const counts = new TrainingCounts(data.train, data.V);
  return yield* new Competition(data, part, counts).compare(waysOf(counts, neighbourhoods));
}
