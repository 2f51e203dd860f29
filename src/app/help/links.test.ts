import { describe, expect, it } from 'vitest';
import { parseHash } from '../router';
import { explainOneRun, explainReached } from '../spread/explain';
import { glossary } from './glossary';
import { glossaryLink, helpLink } from './links';

describe('links to Help', () => {
  it('are what the Help page reads', () => {
    expect(parseHash(glossaryLink('message-passing'))).toEqual({ path: 'help', query: { entry: 'message-passing' } });
    expect(parseHash(helpLink('limits'))).toEqual({ path: 'help', query: { section: 'limits' } });
  });

  it('lead from every word of an explanation to an entry that exists', () => {
    const base = { t: 7, standardError: 0.7, runs: 2000, isForest: false, transitivity: 0.4, saturated: 0.1 };
    const sentences = [
      ...explainReached({ ...base, sampled: 100, passed: 130 }),
      ...explainReached({ ...base, sampled: 100, passed: 130, transitivity: 0 }),
      ...explainReached({ ...base, sampled: 100, passed: 100, isForest: true }),
      ...explainReached({ ...base, sampled: 100, passed: 100 }),
      ...explainOneRun(1, 10, 5, 20),
    ];
    const known = new Set(glossary.map((entry) => entry.id));
    const used = sentences
      .flat()
      .flatMap((piece) => (typeof piece === 'object' && 'entry' in piece ? [piece.entry] : []));
    expect(used.length).toBeGreaterThan(3);
    for (const entry of used) expect(known).toContain(entry);
  });
});
