import { describe, expect, it } from 'vitest';
import { LabError } from '../experiment/lab-error';
import { Loader, sourceKey, type Loaded, type LoaderState } from './loader';

interface Thing extends Loaded<string> {
  value: number;
}

/** A loader whose answers are given by hand. */
function setUp() {
  const told: LoaderState<string, Thing>[] = [];
  const asked: { source: string; signal: AbortSignal; answer(value: number): void; refuse(error: unknown): void }[] =
    [];
  const loader = new Loader<string, Thing>({
    load: (source, key, signal) =>
      new Promise((resolve, reject) => {
        asked.push({ source, signal, answer: (value) => resolve({ source, key, value }), refuse: reject });
      }),
    tell: (state) => told.push(state),
  });
  return { loader, told, asked };
}
const thing = (source: string, value: number): Thing => ({ source, key: sourceKey(source), value });

describe('a loader', () => {
  it('loads, tells, and does not load again what is there', async () => {
    const { loader, told, asked } = setUp();
    const shown = loader.show('a');
    asked[0].answer(1);
    await shown;
    await loader.show('a');
    expect(asked).toHaveLength(1);
    expect(told.map(({ type }) => type)).toEqual(['loading', 'ready']);
    expect(loader.ready('a')?.value).toBe(1);
    expect(loader.ready('b')).toBeUndefined();
  });

  it('asks once for what is on its way, and both who asked hear the end', async () => {
    const { loader, asked } = setUp();
    const both = [loader.show('a'), loader.show('a')];
    const coming = loader.coming('a');
    asked[0].answer(1);
    await Promise.all(both);
    expect(asked).toHaveLength(1);
    expect((await coming)?.value).toBe(1);
    expect(await loader.coming('b')).toBeUndefined();
  });

  it('lets the newest request win and keeps the former data meanwhile', async () => {
    const { loader, told, asked } = setUp();
    const first = loader.show('a');
    asked[0].answer(1);
    await first;
    const late = loader.show('b');
    const last = loader.show('c');
    expect(asked[1].signal.aborted).toBe(true);
    asked[1].answer(2);
    asked[2].answer(3);
    await Promise.all([late, last]);
    expect(loader.shown?.value).toBe(3);
    expect(told.at(-2)).toMatchObject({ type: 'loading', former: { value: 1 } });
  });

  it('keeps the former data when something fails, and can try again', async () => {
    const { loader, told, asked } = setUp();
    loader.keep(thing('a', 1));
    await loader.show('a');
    const shown = loader.show('b');
    asked[0].refuse(new LabError({ code: 'file-needed', message: 'It is not here.' }));
    await shown;
    expect(told.at(-1)).toMatchObject({ type: 'failed', error: { code: 'file-needed' }, former: { value: 1 } });
    expect(loader.failed?.source).toBe('b');
    expect(loader.shown?.value).toBe(1);
    loader.reset();
    expect(told.at(-1)).toEqual({ type: 'nothing' });
    const again = loader.show('b');
    asked[1].answer(2);
    await again;
    expect(loader.ready('b')?.value).toBe(2);
  });

  it('keeps the last four at hand', async () => {
    const { loader, asked } = setUp();
    for (const [value, name] of ['a', 'b', 'c', 'd', 'e'].entries()) loader.keep(thing(name, value));
    await loader.show('b');
    expect(loader.ready('b')?.value).toBe(1);
    void loader.show('a');
    expect(asked.map(({ source }) => source)).toEqual(['a']);
    loader.forget();
    void loader.show('e');
    expect(asked.map(({ source }) => source)).toEqual(['a', 'e']);
  });
});

it('keys do not depend on the order of fields, but on that of lists', () => {
  expect(sourceKey({ a: 1, b: { c: 2, d: [1, 2] } })).toBe(sourceKey({ b: { d: [1, 2], c: 2 }, a: 1 }));
  expect(sourceKey({ d: [1, 2] })).not.toBe(sourceKey({ d: [2, 1] }));
});
