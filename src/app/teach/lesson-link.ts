/** An experiment as a teacher hands it out. Pure. */
import { MAX_INSTRUCTION, type Experiment, type View } from '../../experiment/experiment';

export type ControlState = 'open' | 'locked' | 'hidden';

export interface LessonLink {
  instruction: string;
  /** By the id of the control; absent: open. */
  states: Readonly<Record<string, ControlState>>;
  seed?: number;
}

export function stateOfControls(view: View | undefined): Record<string, ControlState> {
  return Object.fromEntries([
    ...(view?.lockedControls ?? []).map((id) => [id, 'locked'] as const),
    ...(view?.hiddenControls ?? []).map((id) => [id, 'hidden'] as const),
  ]);
}

/** Nothing but view and seed changes; what is open leaves no trace. */
export function asLessonLink(experiment: Experiment, { instruction, states, seed }: LessonLink): Experiment {
  const { hiddenControls: _h, lockedControls: _l, instruction: _i, ...view } = experiment.view ?? {};
  const of = (wanted: ControlState): string[] =>
    Object.entries(states).flatMap(([id, state]) => (state === wanted ? [id] : []));
  const [hidden, locked] = [of('hidden'), of('locked')];
  const said = instruction.trim().slice(0, MAX_INSTRUCTION);
  return {
    ...experiment,
    seed: seed ?? experiment.seed,
    view: {
      ...view,
      ...(hidden.length > 0 ? { hiddenControls: hidden } : {}),
      ...(locked.length > 0 ? { lockedControls: locked } : {}),
      ...(said ? { instruction: said } : {}),
    },
  };
}
