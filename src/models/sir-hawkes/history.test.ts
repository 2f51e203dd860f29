import { expect, it } from 'vitest';
import { KERNEL_IDS } from './kernels';
import { modelName, modelNamed } from './history';

it('models are named as in the paper, and found by their names', () => {
  for (const kernel of KERNEL_IDS)
    for (const finite of [false, true])
      for (const marked of [false, true]) {
        const model = { kernel, finite, marked };
        expect(modelNamed(modelName(model))).toEqual(model);
      }
  expect(modelName({ kernel: 'PL', finite: true, marked: true })).toBe('mPLN');
  expect(modelNamed('SI')).toEqual({ kernel: 'SI', finite: true, marked: false });
  for (const none of ['', 'SIN', 'EXPM', 'exp', 'Nm']) expect(modelNamed(none)).toBeUndefined();
});
