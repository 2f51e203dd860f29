import { describe, expect, it } from 'vitest';
import { stream } from './rng';
import { EDGES, HEIGHTS, LAYERS, TAIL_START } from './exponential-ziggurat';
import { Variates } from './variates';

describe('layers of the exponential', () => {
  it('have equal areas, fall, and end at the top', () => {
    // Marsaglia and Tsang 2000, table for 256 layers
    expect(TAIL_START).toBeCloseTo(7.69711747013105, 12);
    const area = Math.exp(-TAIL_START) * (TAIL_START + 1);
    expect(area).toBeCloseTo(0.0039496598225816, 12);
    expect(EDGES[0] * HEIGHTS[1]).toBeCloseTo(area, 12);
    for (let i = 1; i < LAYERS; i++) {
      expect(EDGES[i]).toBeGreaterThan(EDGES[i + 1]);
      expect(EDGES[i] * (HEIGHTS[i + 1] - HEIGHTS[i])).toBeCloseTo(area, 12);
    }
    expect([EDGES[LAYERS], HEIGHTS[LAYERS]]).toEqual([0, 1]);
  });
});

describe('variates', () => {
  const draws = 400_000;

  it('exponentials have the law, its tail beyond the layers included', () => {
    const variates = new Variates();
    variates.begin(stream(1, 'exponentials'));
    // equal shares of probability; then the far tail
    const bins = 200;
    const counts = new Float64Array(bins);
    let beyond = 0;
    let sum = 0;
    let squares = 0;
    for (let k = 0; k < draws; k++) {
      const x = variates.exponential();
      sum += x;
      squares += x * x;
      counts[Math.min(bins - 1, Math.floor(bins * -Math.expm1(-x)))]++;
      if (x > TAIL_START) beyond++;
    }
    expect(Math.abs(sum / draws - 1)).toBeLessThan(4 / Math.sqrt(draws));
    expect(Math.abs(squares / draws - 2)).toBeLessThan(4 * Math.sqrt(20 / draws));
    const chiSquare = counts.reduce((chi, count) => chi + (count - draws / bins) ** 2 / (draws / bins), 0);
    // mean bins − 1, deviation √(2 (bins − 1)) = 20
    expect(chiSquare).toBeLessThan(bins - 1 + 4 * 20);
    const expected = draws * Math.exp(-TAIL_START);
    expect(Math.abs(beyond - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });

  it('every layer is right in itself: shares between the edges', () => {
    const variates = new Variates();
    variates.begin(stream(2, 'exponentials'));
    const counts = new Float64Array(LAYERS);
    for (let k = 0; k < draws; k++) {
      const x = variates.exponential();
      // the last edge that is not left of x
      let [layer, above] = [0, LAYERS];
      while (above - layer > 1) {
        const middle = (layer + above) >> 1;
        if (EDGES[middle] < x) above = middle;
        else layer = middle;
      }
      counts[layer]++;
    }
    let chiSquare = 0;
    for (let i = 1; i < LAYERS; i++) {
      const expected = draws * (HEIGHTS[i + 1] - HEIGHTS[i]);
      chiSquare += (counts[i] - expected) ** 2 / expected;
    }
    expect(chiSquare).toBeLessThan(LAYERS - 1 + 4 * Math.sqrt(2 * LAYERS));
  });

  it('uniforms are uniform, in [0, 1), and independent of exponentials in between', () => {
    const variates = new Variates();
    variates.begin(stream(3, 'uniforms'));
    let sum = 0;
    let product = 0;
    let outside = 0;
    for (let k = 0; k < draws; k++) {
      const u = variates.uniform();
      outside += u >= 0 && u < 1 ? 0 : 1;
      sum += u;
      product += (u - 0.5) * (variates.exponential() - 1);
    }
    expect(outside).toBe(0);
    expect(Math.abs(sum / draws - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / draws));
    expect(Math.abs(product / draws)).toBeLessThan(4 * Math.sqrt(1 / 12 / draws));
  });

  it('begin anew with a stream, whatever was drawn before', () => {
    const [one, other] = [new Variates(), new Variates()];
    one.begin(stream(4, 'a'));
    for (let k = 0; k < 5000; k++) one.exponential();
    for (let k = 0; k < 77; k++) one.uniform();
    for (const variates of [one, other]) variates.begin(stream(4, 'b'));
    for (let k = 0; k < 300; k++) {
      expect(one.exponential()).toBe(other.exponential());
      expect(one.uniform()).toBe(other.uniform());
    }
  });
});
