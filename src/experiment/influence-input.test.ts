/**
 * Bad settings and networks of influence in continuous time (models/jump-sde/fixtures/input.json): every case leads to its code, with
 * a message that names what is meant. Cases about files are tested with their readers.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../core/network';
import type { Experiment } from './experiment';
import { registry } from './lab';
import { prepare } from './prepare';

interface BadInput {
  case: string;
  input?: {
    n: number;
    edges: [number, number, number | string][];
    sources: number[];
    T: number;
    h?: number;
    m?: number;
    antithetic?: boolean;
    gamma?: number[];
    method?: 'continest' | 'meanfield';
    hazard?: 'rayleigh' | 'weibull';
    shape?: number;
    labels?: number;
  };
  code: string;
  severity?: 'warning';
}

const fixture = new URL('../models/jump-sde/fixtures/input.json', import.meta.url);
const { bad_input: cases } = JSON.parse(readFileSync(fixture, 'utf8')) as { bad_input: BadInput[] };

/** Codes of the fixture are those of the field, written with hyphens here. */
const codeOf = (code: string): string => code.toLowerCase().replaceAll('_', '-');

/** An edge to a node that does not exist cannot get into a network: its file is refused. */
const isOfFiles = ({ input }: BadInput): boolean => !input || input.edges.some(([a, b]) => Math.max(a, b) >= input.n);

function prepared({
  n,
  edges,
  sources,
  T,
  h,
  m,
  antithetic,
  gamma,
  method,
  hazard,
  shape,
  labels,
}: NonNullable<BadInput['input']>) {
  const network = buildNetwork({
    n,
    directed: true,
    from: Int32Array.from(edges, (edge) => edge[0]),
    to: Int32Array.from(edges, (edge) => edge[1]),
    edgeValues: { rate: Float64Array.from(edges, (edge) => Number(edge[2])) },
  });
  const experiment: Experiment = {
    schema: 1,
    title: '',
    inputs: { network: { kind: 'generated', generator: 'ring', parameters: {}, seed: 1 } },
    method: method === 'continest' ? 'jump-sde/continest' : method ? 'jump-sde/mean-field' : 'jump-sde/sampled',
    version: 1,
    parameters: {
      rateLaw: 'file',
      sources: sources.map(String),
      horizon: T,
      ...(h === undefined ? {} : { scheme: 'clamped-euler', step: h }),
      ...(m === undefined ? {} : { samples: m }),
      ...(antithetic === undefined ? {} : { antithetic }),
      ...(gamma ? { model: 'SIS', recovery: gamma[0] } : {}),
      ...(hazard ? { delay: hazard } : {}),
      ...(shape === undefined ? {} : { shape }),
      ...(labels === undefined ? {} : { labelSets: labels }),
    },
    seed: 1,
    outputs: [],
  };
  return prepare(experiment, network, registry);
}

describe('bad input', () => {
  for (const one of cases) {
    const { input } = one;
    if (!input || isOfFiles(one)) continue;
    it(`${one.case}: ${codeOf(one.code)}`, () => {
      const outcome = prepared(input);
      const issue = outcome.issues.find(({ code }) => code === codeOf(one.code));
      expect(outcome.issues.map(({ code }) => code)).toContain(codeOf(one.code));
      // without a source the lab begins at the best-connected node, and says so
      const goesOn = one.severity === 'warning' || one.code === 'SOURCES_EMPTY';
      expect(outcome.ok).toBe(goesOn);
      expect(issue?.severity).toBe(goesOn ? 'note' : 'stopped');
      expect(issue?.message).toMatch(/^[A-Z].*\.$/);
      expect(issue?.hint).toBeDefined();
      expect(issue?.where).toBeDefined();
    });
  }

  it('covers all cases but those of files', () => {
    expect(cases.filter(isOfFiles).map(({ case: name }) => name)).toEqual([
      'node out of range',
      'cascade: node listed twice',
      'cascade: odd number of fields',
      'cascade: unknown node',
      'cascade: negative time',
      'no blank line between blocks',
      'horizon before last observed time',
    ]);
  });

  it('names the edge, the node, or both numbers', () => {
    const message = (name: string): string => {
      const one = cases.find((candidate) => candidate.case === name);
      const outcome = one?.input && prepared(one.input);
      return outcome?.issues.find(({ code }) => code === codeOf(one?.code ?? ''))?.message ?? '';
    };
    expect(message('negative rate')).toContain('0→1');
    expect(message('self loop')).toContain('1→1');
    expect(message('duplicate edge')).toContain('0→1');
    expect(message('source unknown')).toContain('5');
    expect(message('duplicate source')).toContain('0');
    expect(message('step does not divide horizon')).toContain('0.25');
    expect(message('odd sample size with antithetic')).toContain('12');
  });
});
