/**
 * A point of a sweep whose blocks were computed in several shares: folds their parts in the order of the blocks, by the operations
 * of the single run, and gives its result.
 */
import type { BlockRun, Input } from '../../core/method';
import type { ParameterTable, ResolvedValues } from '../../core/parameters';
import { pickOutputs } from '../../experiment/execute';
import { LabError, refusal } from '../../experiment/lab-error';
import { registry } from '../../experiment/lab-registry';
import { nameUsers } from '../../experiment/name-users';
import { planBlocks, type SweepPoint } from '../../experiment/plan';
import { prepare } from '../../experiment/prepare';
import type { RunResult } from '../../experiment/run-events';
import { makeStamp } from '../../experiment/stamp';
import type { LoadedLab } from '../loaded-lab';
import type { Piece } from './share';

type Values = ResolvedValues<ParameterTable>;

export class FoldedPoint {
  private state: unknown;
  private next = 0;
  private wallMs = 0;
  private readonly engines = new Set<string>();
  private readonly total: number;
  private readonly count: number;

  private constructor(
    private readonly point: SweepPoint,
    private readonly runner: BlockRun<Values, unknown>,
    private readonly values: Values,
    private readonly input: Input,
  ) {
    this.total = runner.count(values);
    this.count = planBlocks(this.total).length;
  }

  /** Rejects with LabError where the point cannot be computed, or is not cut into blocks. */
  static async of(point: SweepPoint, lab: LoadedLab): Promise<FoldedPoint> {
    const prepared = prepare(point.experiment, lab.network, registry, lab.cascades, lab.model);
    if (!prepared.ok) throw refusal(prepared.issues);
    const { method, network, values, cascades: matched, model } = prepared.value;
    const runner = await method.load();
    if (runner.kind !== 'blocks')
      throw new LabError({ code: 'damaged-part', message: `“${method.title}” is not cut into blocks.` });
    const input = {
      network,
      ...(matched ? { cascades: matched.set, cascadeNodes: matched.nodes } : {}),
      ...(model ? { model } : {}),
    };
    return new FoldedPoint(point, runner, values, input);
  }

  get complete(): boolean {
    return this.next === this.count;
  }

  /** Whether these blocks are the next ones. */
  expects({ from, to, count }: NonNullable<Piece['blocks']>): boolean {
    return from === this.next && to > from && to <= count && count === this.count;
  }

  /** Folds the next part; false for another one. */
  fold(index: number, part: unknown): boolean {
    if (index !== this.next || this.complete) return false;
    this.state = this.runner.fold(this.state, part);
    this.next++;
    return true;
  }

  /** Who has computed blocks, and for how long: times add up, engines are listed. */
  credit({ engine, wallMs }: { engine: string; wallMs: number }): void {
    this.engines.add(engine);
    this.wallMs += wallMs;
  }

  result(): RunResult {
    const { experiment } = this.point;
    const { network } = this.input;
    const all = this.runner.finish(this.input, this.values, this.state);
    const outputs = nameUsers(pickOutputs(all, experiment.outputs), network, this.input.cascades);
    const engine = [...this.engines].join(', ');
    const { wallMs, total } = this;
    return { outputs, stamp: makeStamp(experiment, registry, { engine, backend: 'node', wallMs, done: total, total }) };
  }
}
