import { afterEach, describe, expect, it, vi } from 'vitest';
import { SCHEMA } from './experiment';
import { openExperiment, saveExperiment } from './file';
import { fileName } from './file-name';
import { lab, registry } from './lab';
import { library } from './library';
import { presets } from './library/presets';
import { MAX_TEXT } from './plain-json';
import { tiny, tinyExperiment } from './testing/tiny-lab';

const text = (changes: Record<string, unknown>): string => JSON.stringify({ ...tinyExperiment(), ...changes });

describe('an experiment file', () => {
  it('is readable JSON that names its writer and ends with a line break', () => {
    const saved = saveExperiment(tinyExperiment());
    expect(saved).toMatch(/^\{\n {2}"lab": "Cascade Lab \d+\.\d+\.\d+",\n/);
    expect(saved.endsWith('}\n')).toBe(true);
    expect(JSON.parse(saved)).toMatchObject({ schema: SCHEMA, method: 'tiny/mean', seed: 7 });
  });

  it('of every ready experiment and preset comes back as it was', () => {
    for (const { experiment } of [...library, ...presets])
      expect(openExperiment(saveExperiment(experiment), registry)).toEqual({ ok: true, value: experiment, issues: [] });
  });

  it('of a newer lab is not read as far as it goes, but refused', () => {
    const opened = openExperiment(text({ schema: SCHEMA + 1 }), tiny, 'new.cascade.json');
    expect(opened).toMatchObject({
      ok: false,
      issues: [
        {
          code: 'newer-schema',
          message: expect.stringContaining(`schema ${SCHEMA + 1}; this one knows up to ${SCHEMA}`),
          where: { file: 'new.cascade.json', path: 'schema' },
          hint: 'Open it with the newer lab.',
        },
      ],
    });
  });

  it('of a schema that never was is refused', () => {
    for (const schema of [0, -1]) expect(openExperiment(text({ schema }), tiny).issues[0].code).toBe('unknown-schema');
    for (const schema of [1.5, '1', null, true])
      expect(openExperiment(text({ schema }), tiny).issues[0].code).toBe('not-an-experiment');
  });

  it('with an older version of the method opens with a notice, and as the present version', () => {
    const opened = openExperiment(text({ version: 1 }), tiny);
    expect(opened).toMatchObject({
      ok: true,
      value: { version: 2 },
      issues: [{ code: 'older-version', severity: 'note', message: expect.stringContaining('numbers may differ') }],
    });
    expect(openExperiment(text({ version: 3 }), tiny)).toMatchObject({ ok: true, issues: [{ code: 'newer-version' }] });
  });

  it('lists everything that is wrong at once, each with its place', () => {
    const opened = openExperiment(text({ seed: -1, parameters: { alpha: 7, beta: 1 }, colour: 'red' }), tiny, 'a.json');
    expect(opened.ok).toBe(false);
    expect(opened.issues.map((issue) => issue.where)).toEqual(
      expect.arrayContaining(
        ['colour', 'seed', 'parameters.alpha', 'parameters.beta'].map((path) => ({ file: 'a.json', path })),
      ),
    );
  });

  it('that is something else is refused with a way on', () => {
    for (const [content, code] of [
      ['', 'not-json'],
      ['source,target\na,b\n', 'not-json'],
      ['[1, 2]', 'not-an-experiment'],
      ['"text"', 'not-an-experiment'],
      ['null', 'not-an-experiment'],
      ['{"nodes": [], "links": []}', 'not-an-experiment'],
      [`${'['.repeat(1000)}${']'.repeat(1000)}`, 'too-deep'],
      [' '.repeat(MAX_TEXT + 1), 'too-long'],
    ]) {
      const opened = openExperiment(content, tiny);
      expect([content.slice(0, 20), opened.issues[0]?.code]).toEqual([content.slice(0, 20), code]);
      expect(opened.issues[0].hint).toBeTruthy();
    }
  });

  it('does not carry the name of its writer into the experiment', () => {
    const opened = openExperiment(saveExperiment(tinyExperiment()), tiny);
    expect(opened.ok && opened.value).not.toHaveProperty('lab');
  });
});

describe('a file name', () => {
  it('keeps letters and digits only', () => {
    for (const title of ['../../etc/passwd', 'a\\b', 'CON:', 'a\0b', '….', '語', 'A  B--C', '-x-'])
      expect(fileName(title)).toMatch(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?\.cascade\.json$/);
  });

  it('does not end with a hyphen where a long title was cut', () => {
    expect(fileName(`${'a'.repeat(59)} b`)).toBe(`${'a'.repeat(59)}.cascade.json`);
  });
});

describe('the lab, bound to its registry', () => {
  it('takes every ready experiment through file, link and digest', () => {
    for (const { experiment } of [...library, ...presets]) {
      const linked = lab.decode(lab.encode(experiment));
      if (!linked.ok) throw new Error(JSON.stringify(linked.issues));
      expect(lab.digest(linked.value)).toBe(lab.digest(experiment));
      expect(lab.validate(experiment)).toEqual({ ok: true, value: experiment, issues: [] });
      expect(lab.encode(experiment).length).toBeLessThan(600);
    }
  });

  it('puts the question of every preset to every method it is compared with', () => {
    for (const { experiment } of presets)
      for (const method of experiment.view?.compare ?? []) {
        const derived = lab.derive(experiment, method);
        expect(lab.validate(derived)).toMatchObject({ ok: true, issues: [] });
        expect(derived.inputs).toEqual(experiment.inputs);
      }
  });

  it('knows its methods and nothing else', () => {
    expect(lab.findMethod('independent-cascade/dmp')?.id).toBe('independent-cascade/dmp');
    expect(lab.findMethod('tiny/walk')).toBeUndefined();
  });
});

describe('browser workers', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  class FakeWorker {
    static made: FakeWorker[] = [];
    posted: unknown[] = [];
    onmessage?: (event: { data: unknown }) => void;
    onerror?: (event: { message: string; preventDefault(): void }) => void;
    onmessageerror?: () => void;
    terminated = false;
    constructor() {
      FakeWorker.made.push(this);
    }
    postMessage(message: unknown): void {
      this.posted.push(message);
    }
    terminate(): void {
      this.terminated = true;
    }
  }

  it('start from a Blob that imports their file, are told where files lie, and release the Blob', async () => {
    const blobs: Blob[] = [];
    const released: string[] = [];
    vi.stubGlobal('Worker', FakeWorker);
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void released.push(url));
    const { createBrowserWorker } = await import('./browser-worker');
    const endpoint = createBrowserWorker('assets/numeric.js', 'https://lab.test/sub/');
    const heard: unknown[] = [];
    const lost: string[] = [];
    endpoint.onMessage((message) => heard.push(message));
    endpoint.onLost((reason) => lost.push(reason));
    expect(await blobs[0].text()).toBe('import "https://lab.test/sub/assets/numeric.js";');
    const [worker] = FakeWorker.made;
    expect(worker.posted).toEqual([{ type: 'hello', base: 'https://lab.test/sub/' }]);
    worker.onmessage?.({ data: { type: 'ready', engine: 'x' } });
    expect(released).toEqual(['blob:1']);
    expect(heard).toEqual([{ type: 'ready', engine: 'x' }]);
    worker.onerror?.({ message: 'SyntaxError', preventDefault: () => {} });
    worker.onerror?.({ message: '', preventDefault: () => {} });
    worker.onmessageerror?.();
    expect(lost).toEqual(['SyntaxError.', expect.stringContaining('crashed'), expect.stringContaining('message')]);
    endpoint.post({ type: 'ack', run: 1 });
    endpoint.terminate();
    expect(worker.posted).toHaveLength(2);
    expect(worker.terminated).toBe(true);
    vi.restoreAllMocks();
  });
});
