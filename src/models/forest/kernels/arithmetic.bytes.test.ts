import { expect, it } from 'vitest';
import { assemble } from '../../../../scripts/make-wasm.mjs';
import { arithmeticBytes } from './arithmetic.bytes';

it('is what its text assembles to', async () => {
  expect(arithmeticBytes(), 'run `npm run wasm`').toEqual(new Uint8Array(await assemble('arithmetic')));
});
