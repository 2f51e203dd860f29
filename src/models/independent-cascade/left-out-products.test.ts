import fc from 'fast-check';
import { expect, it } from 'vitest';
import { messagePassing } from './dmp';
import { layOut, passForward } from './left-out-products';
import { networkOf, problems, result } from './test-support';

it('marginals and messages are those of message passing', () => {
  fc.assert(
    fc.property(problems('any', 8, 14), ({ n, edges, directed, alpha, initial, horizon }) => {
      const network = networkOf(n, edges, directed);
      const [a, p] = [Float64Array.from(alpha), Float64Array.from(initial)];
      const layout = result(layOut(network, a));
      const pass = passForward(layout, p, horizon + 1);
      const { marginals, messages, places } = result(messagePassing(network, a, p, horizon, true));
      pass.marginals.forEach((value, k) => expect(Math.abs(value - marginals[k])).toBeLessThan(1e-14));
      const slots = layout.neighbours.length;
      for (let t = 0; t < horizon; t++)
        for (let s = 0; s < slots; s++) {
          const sent = messages?.[t * slots + (places?.[layout.reverse[s]] ?? NaN)] ?? NaN;
          expect(Math.abs(pass.incoming[t * slots + s] - sent)).toBeLessThan(1e-14);
        }
    }),
  );
});

it('products leave out what they say, at α q = 1 as well', () => {
  fc.assert(
    fc.property(problems('any', 7, 14), ({ n, edges, directed, alpha, initial, horizon }) => {
      const layout = result(layOut(networkOf(n, edges, directed), Float64Array.from(alpha)));
      const { incoming, products } = passForward(layout, Float64Array.from(initial), horizon + 1);
      const { offsets, alphaIn, tableStarts } = layout;
      for (let t = 0; t < horizon; t++)
        for (let j = 0; j < n; j++) {
          const degree = offsets[j + 1] - offsets[j];
          for (let i = 0; i < degree; i++)
            for (let k = 0; k < degree; k++) {
              let product = 1 - initial[j];
              for (let l = 0; l < degree; l++)
                if (l !== i && l !== k)
                  product *= 1 - alphaIn[offsets[j] + l] * incoming[t * offsets[n] + offsets[j] + l];
              const found = products[t * tableStarts[n] + tableStarts[j] + i * degree + k];
              expect(Math.abs(found - product)).toBeLessThan(1e-14);
            }
        }
    }),
  );
});

it('the slots of a link are each other’s reverse', () => {
  fc.assert(
    fc.property(problems('any', 8, 16), ({ n, edges, directed, alpha }) => {
      const { offsets, neighbours, reverse } = result(layOut(networkOf(n, edges, directed), Float64Array.from(alpha)));
      for (let j = 0; j < n; j++)
        for (let s = offsets[j]; s < offsets[j + 1]; s++) {
          expect(reverse[reverse[s]]).toBe(s);
          expect(neighbours[reverse[s]]).toBe(j);
        }
    }),
  );
});
