/**
 * Synchronous Euler steps that keep every state 0 or 1 (PropNet-SDE, eq. 14 cut to 0 … 1), for all models and laws of delay. One uniform
 * number for each node that may change, none for quiet arcs.
 */
import type { Rng } from '../../core/rng';
import type { PropagationModel } from './propagation';
import { stepTime } from './scheme-settings';
import { hazardFactors, stepHazards } from './step-hazards';
import type { ChangeList } from './change-list';

const INACTIVE = 0;
const ACTIVE = 1;
const RECOVERED = 2;
const WORK_PER_STEP = 100_000;

/** Runs one trajectory after the other, in memory of its own. */
export class ClampedEuler {
  private readonly state: Uint8Array;
  /** Step at whose end an active node became active; its age in steps is the difference. */
  private readonly since: Int32Array;
  /** Σ_j ΔH_ji over active parents in the present step; 0 between steps. */
  private readonly exposure: Float64Array;
  /** The last parent that added to it. */
  private readonly parent: Int32Array;
  private readonly touched: Int32Array;
  private readonly active: Int32Array;
  /** 1 for nodes of which no head can be activated any more: SI and SIR. */
  private readonly spent: Uint8Array;
  private readonly hazards: Float64Array;
  private readonly factors: Float64Array;
  /** 1 − e^(−γ h) of every node. */
  private readonly recovers: Float64Array;
  private readonly h: number;

  /** @param steps K ≥ 1; h = T/K */
  constructor(
    private readonly model: PropagationModel,
    private readonly steps: number,
  ) {
    const { n, delay, rates, recovery, horizon } = model;
    this.state = new Uint8Array(n);
    this.since = new Int32Array(n);
    this.exposure = new Float64Array(n);
    this.parent = new Int32Array(n);
    this.touched = new Int32Array(n);
    this.active = new Int32Array(n);
    this.spent = new Uint8Array(n);
    this.h = horizon / steps;
    this.hazards = stepHazards(delay, this.h, steps);
    this.factors = hazardFactors(delay, rates);
    this.recovers = recovery.map((rate) => -Math.expm1(-rate * this.h));
  }

  /**
   * In step k an inactive node i becomes active with probability 1 − exp(−Λ), Λ = Σ_j X_j [H_ji(s_j + h) − H_ji(s_j)], s_j the age of
   * parent j at the beginning of the step; where rates are throttled Λ = min(θ_i h, Σ_j …). An active node recovers with probability
   * 1 − exp(−γ_i h). All nodes change together at the end of the step. The parent of an activation is not drawn: −1, but where there
   * was only one.
   * Cost: the arcs of nodes that are active and still have heads to activate, per step.
   */
  *run(rng: Rng, trajectory: ChangeList): Generator<void, void> {
    const { model, steps, h, state, since, exposure, parent, touched, active, spent, hazards, factors, recovers } =
      this;
    const { kind, offsets, heads, threshold, sources, horizon } = model;
    const mayComeBack = kind === 'SIS';
    trajectory.clear();
    state.fill(INACTIVE);
    spent.fill(0);
    exposure.fill(0);
    let actives = 0;
    for (const i of sources) {
      state[i] = ACTIVE;
      since[i] = 0;
      active[actives++] = i;
    }
    let work = 0;
    let sinceYield = 0;
    for (let k = 0; k < steps && actives > 0; k++) {
      const end = stepTime(horizon, steps, k + 1);
      let size = 0;
      for (let t = 0; t < actives; t++) {
        const j = active[t];
        if (spent[j]) continue;
        const hazard = hazards[k - since[j]];
        let open = 0;
        for (let a = offsets[j]; a < offsets[j + 1]; a++) {
          const i = heads[a];
          if (state[i] !== INACTIVE) continue;
          open++;
          const added = factors[a] * hazard;
          if (added === 0) continue;
          if (exposure[i] === 0) {
            touched[size++] = i;
            parent[i] = j;
          } else parent[i] = -1;
          exposure[i] += added;
        }
        const arcs = offsets[j + 1] - offsets[j];
        work += arcs;
        sinceYield += arcs;
        if (open === 0 && !mayComeBack) spent[j] = 1;
        if (sinceYield > WORK_PER_STEP) {
          sinceYield = 0;
          yield;
        }
      }
      // who is active now may recover; who becomes active now may not before the next step
      let left = 0;
      for (let t = 0; t < actives; t++) {
        const i = active[t];
        if (recovers[i] > 0 && rng.uniform() < recovers[i]) {
          state[i] = kind === 'SIR' ? RECOVERED : INACTIVE;
          trajectory.add(end, i, -1, -1);
        } else active[left++] = i;
      }
      actives = left;
      for (let t = 0; t < size; t++) {
        const i = touched[t];
        const limit = threshold ? Math.min(threshold[i] * h, exposure[i]) : exposure[i];
        exposure[i] = 0;
        if (rng.uniform() >= -Math.expm1(-limit)) continue;
        state[i] = ACTIVE;
        since[i] = k + 1;
        active[actives++] = i;
        trajectory.add(end, i, 1, parent[i]);
      }
      sinceYield += actives + size + 1;
      if (sinceYield > WORK_PER_STEP) {
        sinceYield = 0;
        yield;
      }
    }
    trajectory.work = work;
  }
}
