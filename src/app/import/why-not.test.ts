import { describe, expect, it } from 'vitest';
import { openExperiment } from '../../experiment/file';
import { registry } from '../../experiment/lab';
import { presets } from '../../experiment/library/presets';
import { whyNot } from './why-not';

const said = (text: string): string => whyNot('a.json', openExperiment(text, registry, 'a.json').issues);
const [{ experiment }] = presets;

describe('why a file is no experiment', () => {
  it('is told with the position where the text breaks off', () => {
    expect(said('{"schema": 1, "method": "independent-ca')).toMatch(
      /^“a\.json” is not an experiment that this lab can open\. The file is not JSON: .*position \d+/,
    );
  });

  it('is told with the field, once, and what was found', () => {
    expect(said(JSON.stringify({ ...experiment, seed: 'x' }))).toMatch(/open\. seed is “x”; expected a whole number/);
    expect(said(JSON.stringify({ ...experiment, parameters: { alpha: 7 } }))).toMatch(
      /open\. parameters\.alpha: .* is 7; expected/,
    );
    expect(said(JSON.stringify({ ...experiment, schema: 99 }))).toContain('made by a newer lab (schema 99');
  });

  it('passes over notes', () => {
    const note = { code: 'migrated', severity: 'note', message: 'Lifted.' } as const;
    expect(whyNot('a.json', [note])).toBe('“a.json” is not an experiment that this lab can open.');
    expect(whyNot('a.json', [note, { ...note, severity: 'stopped', message: 'No.' }])).toMatch(/open\. No\.$/);
  });
});
