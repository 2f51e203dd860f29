/** Tables of many fitted cascades. */
import { cascadeDuration, cascadeSize, type CascadeSet } from '../../../core/cascade';
import type { Outputs, TableColumn, TableOutput } from '../../../core/outputs';
import { quantile } from '../../../core/quantile';
import { betterByBots, betterMap, betterOf, botShare, type Better } from './better-model';
import type { Comparison } from './compared-models';
import { fiveNumberColumns } from './five-numbers';
import { fitTable, type FitRow } from '../fit/fit-table';
import { PASS_ABOVE } from '../tests-of-fit/goodness-of-fit';
import { coordinatesOf, modelName, SYMBOLS, type Model, type ModelParameters } from '../history';
import type { SetFit } from './set-fit';
import type { UsableCascades } from './usable-cascades';

export interface FittedSet {
  readonly set: CascadeSet;
  readonly models: readonly Model[];
  readonly usable: UsableCascades;
  /** Of the first usable cascades; in each, one entry a model. */
  readonly fits: readonly (readonly (SetFit | null)[])[];
  readonly joint: readonly FitRow[];
}

export function fitSetOutputs(fitted: FittedSet, comparison: Comparison): Outputs {
  const { set, usable, fits, models, joint } = fitted;
  const cascades = usable.cascades.subarray(0, fits.length);
  const at = (name: string): number => models.findIndex((model) => modelName(model) === name);
  const [first, second] = [at(comparison.first), at(comparison.second)];
  const better = fits.map((row) => betterOf(row[first], row[second], comparison.margin));
  const sizes = Float64Array.from(cascades, (c) => cascadeSize(set, c));
  const durations = Float64Array.from(cascades, (c) => cascadeDuration(set, c));
  const bots = Float64Array.from(cascades, (c) => botShare(set.bots, set.offsets[c], set.offsets[c + 1]));
  const tests = (side: 'first' | 'second', k: number): TableColumn[] => [
    { id: `${side}Pass`, label: `${comparison[side]} passes KS`, values: perRow(fits, k, (fit) => passed(fit.ksP)) },
  ];
  const distances = (id: string, side: 'first' | 'second', k: number): TableColumn => ({
    id,
    label: `KS distance of ${comparison[side]}`,
    values: perRow(fits, k, (fit) => fit.ksDistance),
  });
  return {
    cascades: {
      kind: 'table',
      columns: [
        { id: 'cascade', label: 'cascade', values: Float64Array.from(cascades, (c) => c + 1) },
        { id: 'size', label: 'size', unit: 'events', values: sizes },
        {
          id: 'observed',
          label: 'observed',
          unit: 'events',
          values: Float64Array.from(usable.observed.subarray(0, fits.length)),
        },
        { id: 'duration', label: 'duration', unit: set.time.unit, values: durations },
        { id: 'bots', label: 'share of bots', values: bots },
        { id: 'better', label: 'better model', values: better.map((which) => nameOf(which, comparison)) },
        ...tests('first', first),
        ...tests('second', second),
        distances('ksFirst', 'first', first),
        distances('ksSecond', 'second', second),
      ],
    },
    fits: fitsTable(fitted, cascades),
    'pass-rates': passRates(fitted),
    'better-map': betterMap(better, sizes, durations, comparison.bins),
    'better-bots': betterByBots(better, bots, comparison.bins),
    holdout: holdoutTable(fitted),
    joint: fitTable(joint),
    fitted: { kind: 'scalar', value: fits.length },
    'left-out': { kind: 'scalar', value: usable.leftOut },
  };
}

const nameOf = (which: Better, { first, second }: Comparison): string =>
  which === 'none' ? '' : which === 'first' ? first : second;

const passed = (p: number): number => (p > PASS_ABOVE ? 1 : 0);

/** One value a cascade of model number k; NaN where it was not fitted. */
function perRow(fits: FittedSet['fits'], k: number, of: (fit: SetFit) => number): Float64Array {
  return Float64Array.from(fits, (row) => {
    const fit = row[k];
    return fit ? of(fit) : NaN;
  });
}

/** Cascade by cascade, within it model by model. Parameters that none of the models has are no columns. */
function fitsTable({ models, fits }: FittedSet, cascades: Int32Array): TableOutput {
  const rows = fits.flat();
  const column = (id: string, label: string, of: (fit: SetFit) => number): TableColumn => ({
    id,
    label,
    values: Float64Array.from(rows, (fit) => (fit ? of(fit) : NaN)),
  });
  const names = models.map(modelName);
  const has = (name: keyof ModelParameters): boolean =>
    name === 'kappa' || models.some((model) => coordinatesOf(model).some((one) => one === name));
  const parameters = (Object.keys(SYMBOLS) as (keyof typeof SYMBOLS)[]).filter(has);
  return {
    kind: 'table',
    columns: [
      {
        id: 'cascade',
        label: 'cascade',
        values: Float64Array.from(rows, (_, r) => cascades[Math.floor(r / models.length)] + 1),
      },
      { id: 'model', label: 'model', values: rows.map((_, r) => names[r % models.length]) },
      column('nstar', 'n*', (fit) => fit.nstar),
      ...parameters.map((id) => column(id, SYMBOLS[id], (fit) => fit.parameters[id])),
      column('infectionRate', 'β_I', (fit) => fit.infectionRate),
      column('logLikelihood', 'log-likelihood', (fit) => fit.logLikelihood),
      column('aic', 'AIC', (fit) => fit.aic),
      column('ksD', 'KS distance', (fit) => fit.ksDistance),
      column('ksP', 'KS p', (fit) => fit.ksP),
      column('edP', 'ED p', (fit) => fit.edP),
      column('lbP', 'LB p', (fit) => fit.lbP),
      column('holdout', 'later events', (fit) => fit.holdout),
      column('holdoutRaised', 'later events, N raised', (fit) => fit.holdoutRaised),
      column('startsReached', 'starts that agree', (fit) => fit.startsReached),
      { id: 'status', label: 'status', values: rows.map((fit) => fit?.status ?? 'marks-missing') },
    ],
  };
}

/** A test without a result is not passed. */
function passRates({ models, fits }: FittedSet): TableOutput {
  const counts = models.map((_, k) => fits.filter((row) => row[k]).length);
  const rate = (id: string, label: string, passes: (fit: SetFit) => boolean): TableColumn => ({
    id,
    label,
    values: Float64Array.from(models, (_, k) => {
      const fit = (row: readonly (SetFit | null)[]): boolean => row[k] !== null && passes(row[k]);
      return fits.filter(fit).length / counts[k];
    }),
  });
  return {
    kind: 'table',
    columns: [
      { id: 'model', label: 'model', values: models.map(modelName) },
      { id: 'cascades', label: 'cascades', values: Float64Array.from(counts) },
      rate('ks', 'KS', ({ ksP }) => ksP > PASS_ABOVE),
      rate('ed', 'ED', ({ edP }) => edP > PASS_ABOVE),
      rate('lb', 'LB', ({ lbP }) => lbP > PASS_ABOVE),
      rate('all', 'all three', ({ ksP, edP, lbP }) => Math.min(ksP, edP, lbP) > PASS_ABOVE),
    ],
  };
}

/** Quantiles with N raised to what happened, where the fitted one was too small. */
const RAISED = [
  ['raisedLow', '5 %', 0.05],
  ['raisedQ1', '25 %', 0.25],
  ['raisedMedian', 'median', 0.5],
  ['raisedQ3', '75 %', 0.75],
  ['raisedHigh', '95 %', 0.95],
] as const;

function holdoutTable({ models, fits }: FittedSet): TableOutput {
  const values = (k: number, of: (fit: SetFit) => number): Float64Array =>
    perRow(fits, k, of).filter((x) => !Number.isNaN(x));
  const boxes = models.map((_, k) => values(k, (fit) => fit.holdout));
  const raised = models.map((_, k) => values(k, (fit) => fit.holdoutRaised).sort());
  return {
    kind: 'table',
    columns: [
      { id: 'model', label: 'model', values: models.map(modelName) },
      ...fiveNumberColumns(boxes),
      ...RAISED.map(([id, label, share]) => ({
        id,
        label: `${label}, N raised`,
        values: Float64Array.from(raised, (box) => quantile(box, share)),
      })),
      { id: 'cascades', label: 'cascades', values: Float64Array.from(boxes, (box) => box.length) },
    ],
  };
}
