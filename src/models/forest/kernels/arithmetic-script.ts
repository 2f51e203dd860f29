/** The loops of arithmetic.wat in TypeScript: on the JavaScript backend, and where WebAssembly's own are refused. */
import { PANEL, type Arithmetic } from './arithmetic';
import { MASKED } from './masks';

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

export const scriptArithmetic: Arithmetic = {
  product(A, B, C, rows, columns, depth, fresh) {
    const [a, b, c] = [A.values, B.values, C.values];
    for (let i = 0; i < rows; i++) {
      const to = C.at + i * C.row;
      if (fresh) c.fill(0, to, to + columns);
      for (let k = 0; k < depth; k++) {
        const factor = a[A.at + i * A.row + k * A.step];
        for (let first = 0, from = B.at + k * B.row; first < columns; first += PANEL, from += B.panel) {
          const end = Math.min(PANEL, columns - first);
          for (let j = 0; j < end; j++) c[to + first + j] += factor * b[from + j];
        }
      }
    }
  },

  addScaled(y, yAt, x, xAt, scale, n) {
    for (let i = 0; i < n; i++) y[yAt + i] += scale * x[xAt + i];
  },

  expRow(x, at, bias, n, target, out, outAt) {
    x[at] = MASKED;
    let largest = -Infinity;
    for (let i = 0; i < n; i++) {
      x[at + i] += bias[i];
      largest = Math.max(largest, x[at + i]);
    }
    out[outAt] = largest;
    out[outAt + 2] = x[at + target];
    let sum = 0;
    for (let i = 0; i < n; i++) {
      x[at + i] = Math.exp(x[at + i] - largest);
      sum += x[at + i];
    }
    out[outAt + 1] = sum;
  },

  gruStep(g, u, b, h, to, H) {
    for (let j = 0; j < H; j++) {
      const r = sigmoid(g.values[g.at + j] + u.values[u.at + j] + b[j]);
      const z = sigmoid(g.values[g.at + H + j] + u.values[u.at + H + j] + b[H + j]);
      const recurrent = u.values[u.at + 2 * H + j] + b[2 * H + j];
      const n = Math.tanh(g.values[g.at + 2 * H + j] + r * recurrent);
      to.values[to.at + j] = n + z * (h.values[h.at + j] - n);
      to.values[to.at + H + j] = r;
      to.values[to.at + 2 * H + j] = z;
      to.values[to.at + 3 * H + j] = n;
      to.values[to.at + 4 * H + j] = recurrent;
    }
  },

  gruStepBack(d, carry, from, h, to, H) {
    for (let j = 0; j < H; j++) {
      const dh = d.values[d.at + j] + carry.values[carry.at + j];
      const r = from.values[from.at + H + j];
      const z = from.values[from.at + 2 * H + j];
      const n = from.values[from.at + 3 * H + j];
      const dn = dh * (1 - z) * (1 - n * n);
      carry.values[carry.at + j] = dh * z;
      to.values[to.at + j] = dn * from.values[from.at + 4 * H + j] * r * (1 - r);
      to.values[to.at + H + j] = dh * (h.values[h.at + j] - n) * z * (1 - z);
      to.values[to.at + 2 * H + j] = dn * r;
      to.values[to.at + 3 * H + j] = dn;
    }
  },

  adam(weight, gradient, moments, nextWeight, nextMoments, { beta1, beta2, epsilon, pace, scale }) {
    const n = weight.length;
    for (let i = 0; i < n; i++) {
      const g = gradient[i];
      const m = beta1 * moments[i] + (1 - beta1) * g;
      const v = beta2 * moments[n + i] + (1 - beta2) * g * g;
      nextMoments[i] = m;
      nextMoments[n + i] = v;
      nextWeight[i] = weight[i] - (pace * m) / (Math.sqrt(v) * scale + epsilon);
    }
  },
};
