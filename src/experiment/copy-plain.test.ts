import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyPlain } from './copy-plain';

describe('a copy of plain data', () => {
  it('equals what it was made of, and shares nothing with it', () => {
    const values = { list: [Float64Array.of(1, 2), { deep: Int32Array.of(3) }], name: 'x', none: undefined, no: null };
    const copy = copyPlain(values);
    expect(copy).toEqual(values);
    (values.list[0] as Float64Array)[0] = 9;
    (values.list[1] as { deep: Int32Array }).deep[0] = 9;
    expect(copy.list).toEqual([Float64Array.of(1, 2), { deep: Int32Array.of(3) }]);
  });

  it('of any JSON is that JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(copyPlain(value)).toEqual(value);
      }),
    );
  });

  it('of a part of a buffer holds that part only', () => {
    const whole = new Float64Array(1000);
    const part = copyPlain(whole.subarray(10, 13));
    expect(part).toHaveLength(3);
    expect(part.buffer.byteLength).toBe(24);
    const view = copyPlain(new DataView(whole.buffer, 8, 16));
    expect([view.byteLength, view.buffer.byteLength]).toEqual([16, 16]);
  });

  it('keeps maps, sets and buffers what they are', () => {
    const inner = Float64Array.of(1);
    const copy = copyPlain({ map: new Map([['a', inner]]), set: new Set([1, 2]), buffer: inner.buffer });
    inner[0] = 5;
    expect(copy.map.get('a')).toEqual(Float64Array.of(1));
    expect(copy.set).toEqual(new Set([1, 2]));
    expect(new Float64Array(copy.buffer)).toEqual(Float64Array.of(1));
  });
});
