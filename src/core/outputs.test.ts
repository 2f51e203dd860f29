import { describe, expect, it } from 'vitest';
import { buffersOf, type Outputs } from './outputs';

describe('buffersOf', () => {
  it('finds every buffer of every kind of output, each once', () => {
    const shared = new Float64Array([1, 2, 3, 4]);
    const outputs: Outputs = {
      size: { kind: 'scalar', value: 3, standardError: 0.1 },
      curve: {
        kind: 'series',
        x: shared.subarray(0, 2),
        y: shared.subarray(2),
        bands: [{ label: '5–95 %', lo: new Float64Array(2), hi: new Float64Array(2) }],
        pointLabels: ['a', 'b'],
      },
      nodes: { kind: 'node-field', values: shared },
      table: {
        kind: 'table',
        columns: [
          { id: 'a', label: 'A', values: new Float64Array(1) },
          { id: 'b', label: 'B', values: ['x'] },
        ],
      },
    };
    const buffers = buffersOf(outputs);
    expect(buffers.size).toBe(4);
    expect(buffers.has(shared.buffer)).toBe(true);
  });

  it('so that a transfer empties them all and a copy arrives whole', () => {
    const values = Float64Array.of(0.5, NaN);
    const outputs: Outputs = { field: { kind: 'node-field', values } };
    const arrived = structuredClone(outputs, { transfer: [...buffersOf(outputs)] });
    expect(arrived.field).toMatchObject({ kind: 'node-field', values: Float64Array.of(0.5, NaN) });
    expect(values.byteLength).toBe(0);
  });

  it('passes over plain values, null and memory that cannot be transferred', () => {
    expect(buffersOf({ a: null, b: undefined, c: 'text', d: [1, { e: true }] }).size).toBe(0);
    expect(buffersOf(new Uint8Array(new SharedArrayBuffer(8))).size).toBe(0);
    expect(buffersOf([new DataView(new ArrayBuffer(4)), [new Int32Array(2)]]).size).toBe(2);
  });
});
