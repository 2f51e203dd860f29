/**
 * Contrast and separation of the method colours, recomputed from the tokens file: WCAG relative luminance; CIE76 in CIELAB
 * (D65), also as protan, deutan and tritan eyes see them (Machado, Oliveira and Fernandes 2009, severity 1).
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROLES } from './colour';

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

const css = readFileSync(new URL('../app/styles/tokens.css', import.meta.url), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

function tokensAfter(selector: string): Record<string, string> {
  const start = css.indexOf(selector);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value.trim()]),
  );
}

const themes = {
  paper: tokensAfter(':root, [data-theme="light"]'),
  dark: tokensAfter('[data-theme="dark"]'),
};
const system = tokensAfter(':root:not([data-theme])');

const VISION: Record<string, Matrix> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const XYZ: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];
const WHITE: Vector = [0.95047, 1, 1.08883];

function times(matrix: Matrix, v: Vector): Vector {
  const row = (r: Vector): number => r[0] * v[0] + r[1] * v[1] + r[2] * v[2];
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function linear(hex: string): Vector {
  const channel = (at: number): number => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function contrast(a: string, b: string): number {
  const [p, q] = [a, b].map((hex) => times(XYZ, linear(hex))[1] + 0.05);
  return Math.max(p, q) / Math.min(p, q);
}

function lab(hex: string, vision: Matrix): Vector {
  const seen = times(vision, linear(hex)).map((c) => Math.min(1, Math.max(0, c)));
  const [x, y, z] = times(XYZ, [seen[0], seen[1], seen[2]]).map((c, i) => {
    const t = c / WHITE[i];
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each(Object.entries(themes))('method colours on %s', (_name, theme) => {
  it.each(ROLES)('draws %s at 3:1 or more against the ground', (role) => {
    expect(contrast(theme[`m-${role}`], theme.paper)).toBeGreaterThanOrEqual(3);
  });

  it.each(['ink', 'ink-2', 'ink-3', 'accent', 'good', 'warn', 'bad'])(
    'writes %s at 4.5:1 or more on every ground',
    (ink) => {
      const ratios = ['paper', 'lift', 'sunk'].map((ground) => contrast(theme[ink], theme[ground]));
      expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(Object.keys(VISION))('keeps any two methods 23 apart in %s vision', (eyes) => {
    const seen = ROLES.map((role) => lab(theme[`m-${role}`], VISION[eyes]));
    const close = ROLES.flatMap((a, i) =>
      ROLES.slice(0, i)
        .filter((_, j) => Math.hypot(...seen[i].map((c, k) => c - seen[j][k])) < 23)
        .map((b) => `${a} and ${b}`),
    );
    expect(close).toEqual([]);
  });
});

it('follows the system with the same dark as the attribute', () => {
  expect(system).toEqual(themes.dark);
});

it('measures what is known: black on white is 21:1, and red lies far from green only for eyes that tell them apart', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
  const distance = (eyes: string): number => {
    const [a, b] = ['#ff0000', '#00ff00'].map((hex) => lab(hex, VISION[eyes]));
    return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  };
  expect(distance('normal')).toBeGreaterThan(2 * distance('deutan'));
});
