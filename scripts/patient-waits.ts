/**
 * What a test waits for comes a moment later on a desk, and many moments later on a busy machine: `vi.waitFor` looks often and gives
 * up late, unless a test says otherwise. Its own second was too little for a part that is loaded while others compute.
 */
import { vi } from 'vitest';

const PATIENT = Symbol.for('patient waits');
const given: typeof vi.waitFor & { [PATIENT]?: true } = vi.waitFor;
// Files of one worker share what they load: made patient once.
if (!given[PATIENT]) {
  const patient: typeof given = (callback, options) => given(callback, options ?? { timeout: 30_000, interval: 10 });
  patient[PATIENT] = true;
  vi.waitFor = patient;
}
