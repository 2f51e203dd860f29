/** Results kept for comparison, with the experiment that made them. */
import type { Experiment } from '../experiment/experiment';
import { comparedMethods, type Runs } from './runs';
import type { Lab, LabActions, Pin } from './state';

/** Pictures kept for comparison at the same time. */
export const MAX_PINS = 8;

type PinActions = Pick<LabActions, 'pin' | 'unpin' | 'renamePin' | 'showPin'>;

export function createPins(get: () => Lab, set: (pins: readonly Pin[]) => void, runs: Runs): PinActions {
  let last = 0;
  const outputsOf = (experiment: Experiment): Pin['outputs'] =>
    Object.fromEntries(
      comparedMethods(experiment).flatMap((method) => {
        const run = get().runs[method];
        const picture = run?.type === 'done' || run?.type === 'stopped' ? run.picture : undefined;
        // A picture of other settings would be kept under the name of these.
        return picture?.digest === runs.digestFor(method) ? [[method, picture.outputs]] : [];
      }),
    );
  const change = (id: number, patch: Partial<Pin>): void =>
    set(get().pins.map((pin) => (pin.id === id ? { ...pin, ...patch } : pin)));
  return {
    pin: () => {
      const experiment = get().history.present;
      const outputs = outputsOf(experiment);
      if (Object.keys(outputs).length === 0) return;
      const id = ++last;
      set([...get().pins, { id, name: `Run ${id}`, experiment, outputs, visible: true }].slice(-MAX_PINS));
    },
    unpin: (id) => set(get().pins.filter((pin) => pin.id !== id)),
    renamePin: (id, name) => change(id, { name }),
    showPin: (id, visible) => change(id, { visible }),
  };
}
