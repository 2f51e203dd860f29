/** One step of the mean-field equation, large networks a few milliseconds at a time. */
import type { Progress } from '../../core/method';
import { incomingArcs } from './incoming';
import { phiFunctions } from './phi-functions';
import type { PropagationModel } from './propagation';

const WORK_PER_PIECE = 300_000;

/**
 * Exponential Runge–Kutta of order 4 (Cox and Matthews 2002, ETDRK4) for y′ = L y + N(y), with the decay of every node at the
 * beginning of the step as L: with Λ_i = λ_i there, dp_i/dt = −(Λ_i + γ_i) p_i + [λ_i + (Λ_i − λ_i) p_i]. SIR: dp_i/dt = −γ_i p_i +
 * [λ_i s_i], ds_i/dt = −Λ_i s_i + [(Λ_i − λ_i) s_i]. States hold p and, for SIR, s behind it.
 */
export class MeanFieldStep {
  private readonly incoming;
  private readonly rates: Float64Array;
  private readonly pieces: readonly number[];
  private readonly size: number;
  private readonly lambda: Float64Array;
  /** e^{c/2} and ½ φ₁(c/2) of every number of the state, c = L h. */
  private readonly half: Float64Array;
  private readonly into: Float64Array;
  private readonly n0: Float64Array;
  private readonly n1: Float64Array;
  private readonly n2: Float64Array;
  private readonly a: Float64Array;
  private readonly b: Float64Array;

  constructor(private readonly model: PropagationModel) {
    const { n, kind, heads } = model;
    this.size = kind === 'SIR' ? 2 * n : n;
    this.incoming = incomingArcs(model);
    this.rates = Float64Array.from(this.incoming.arcs, (arc) => model.rates[arc]);
    const count = Math.max(1, Math.ceil((n + heads.length) / WORK_PER_PIECE));
    this.pieces = Array.from({ length: count + 1 }, (_, k) => Math.floor((k * n) / count));
    this.lambda = new Float64Array(n);
    const numbers = (): Float64Array => new Float64Array(this.size);
    [this.half, this.into, this.n0, this.n1] = [numbers(), numbers(), numbers(), numbers()];
    [this.n2, this.a, this.b] = [numbers(), numbers(), numbers()];
  }

  /** λ_i = min(θ_i, Σ_j α_ji p_j) of a state, length n. */
  *pressures(y: Float64Array, out: Float64Array, progress: Progress): Generator<Progress, void> {
    const { offsets, tails } = this.incoming;
    const { threshold } = this.model;
    const { rates, pieces } = this;
    for (let piece = 1; piece < pieces.length; piece++) {
      if (piece > 1) yield progress;
      const to = pieces[piece];
      for (let i = pieces[piece - 1], arc = offsets[i]; i < to; i++) {
        let sum = 0;
        for (const end = offsets[i + 1]; arc < end; arc++) sum += rates[arc] * y[tails[arc]];
        out[i] = threshold && sum > threshold[i] ? threshold[i] : sum;
      }
    }
  }

  /**
   * @param y the state, length n (SIR 2n), with its λ, length n
   * @param out gets the state after h
   */
  *step(y: Float64Array, lambda: Float64Array, h: number, out: Float64Array, progress: Progress) {
    const { half, into, n0, n1, n2, a, b, size } = this;
    this.weights(lambda, h);
    this.rest(y, lambda, lambda, n0);
    for (let i = 0; i < size; i++) a[i] = half[i] * y[i] + h * into[i] * n0[i];
    yield* this.pressures(a, this.lambda, progress);
    this.rest(a, this.lambda, lambda, n1);
    for (let i = 0; i < size; i++) b[i] = half[i] * y[i] + h * into[i] * n1[i];
    yield* this.pressures(b, this.lambda, progress);
    this.rest(b, this.lambda, lambda, n2);
    for (let i = 0; i < size; i++) {
      b[i] = half[i] * a[i] + h * into[i] * (2 * n2[i] - n0[i]);
      n1[i] += n2[i];
    }
    yield* this.pressures(b, this.lambda, progress);
    this.rest(b, this.lambda, lambda, n2);
    const phi = new Float64Array(3);
    for (let i = 0; i < size; i++) {
      const c = this.decay(i, lambda) * h;
      phiFunctions(c, phi);
      const [one, two, three] = phi;
      out[i] =
        half[i] * half[i] * y[i] +
        h * (n0[i] * (one - 3 * two + 4 * three) + 2 * n1[i] * (two - 2 * three) + n2[i] * (4 * three - two));
    }
  }

  /** L_i, at most 0. */
  private decay(i: number, lambda: Float64Array): number {
    const { n, kind, recovery } = this.model;
    if (kind !== 'SIR') return -(lambda[i] + recovery[i]);
    return i < n ? -recovery[i] : -lambda[i - n];
  }

  private weights(lambda: Float64Array, h: number): void {
    const { half, into, size } = this;
    for (let i = 0; i < size; i++) {
      const c = (this.decay(i, lambda) * h) / 2;
      half[i] = Math.exp(c);
      // near 0 the quotient of two small numbers is exact enough: expm1 loses nothing
      into[i] = c === 0 ? 0.5 : Math.expm1(c) / c / 2;
    }
  }

  /** N(y): what the decay leaves. */
  private rest(y: Float64Array, lambda: Float64Array, frozen: Float64Array, out: Float64Array): void {
    const { n, kind } = this.model;
    if (kind !== 'SIR') {
      for (let i = 0; i < n; i++) out[i] = lambda[i] + (frozen[i] - lambda[i]) * y[i];
      return;
    }
    for (let i = 0; i < n; i++) {
      out[i] = lambda[i] * y[n + i];
      out[n + i] = (frozen[i] - lambda[i]) * y[n + i];
    }
  }
}
