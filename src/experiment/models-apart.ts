/**
 * Trained models among outputs: large, and of use only when a computation has ended or was stopped. Pictures, which come several times a
 * second, go without them.
 */
import type { Outputs } from '../core/outputs';

export const modelsIn = (outputs: Outputs): Outputs =>
  Object.fromEntries(Object.entries(outputs).filter(([, { kind }]) => kind === 'model'));

export const withoutModels = (outputs: Outputs): Outputs =>
  Object.values(outputs).some(({ kind }) => kind === 'model')
    ? Object.fromEntries(Object.entries(outputs).filter(([, { kind }]) => kind !== 'model'))
    : outputs;
