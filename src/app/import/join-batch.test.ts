import { describe, expect, it } from 'vitest';
import type { ImportFile } from '../../store/state';
import { joinBatch } from './join-batch';

const file = (name: string, text = ''): ImportFile => ({ file: new Blob([text]), name, choices: {} });
const names = (files: readonly ImportFile[]): string[] => files.map(({ name }) => name);

describe('files that come later', () => {
  it('are a batch of their own where nothing is looked at', () => {
    expect(names(joinBatch({ type: 'none' }, [file('a')]))).toEqual(['a']);
    expect(names(joinBatch({ type: 'failed', files: [file('b')], issues: [] }, [file('a')]))).toEqual(['a']);
  });

  it('join the batch, and replace a file of the same name', () => {
    const kept = { ...file('edges.txt'), choices: { directed: true } };
    const reading = { type: 'reading' as const, at: 0, bytes: 0, total: 1, abort: new AbortController() };
    const fresh = file('cascade.txt', 'new');
    const joined = joinBatch({ ...reading, files: [file('cascade.txt', 'old'), kept] }, [fresh]);
    expect(names(joined)).toEqual(['edges.txt', 'cascade.txt']);
    expect(joined[0].choices).toEqual({ directed: true });
    expect(joined[1]).toBe(fresh);
  });
});
