/** What the buttons of the tabs do. */
import type { MethodId } from '../../../core/method';
import { withView } from '../../../store/edits';
import { lab } from '../../../store/lab';
import { comparedMethods } from '../../../store/runs';

/** Runs a method from its tab, and ticks it, so that links and workspaces bring its answer back. Ticking is a step of the history. */
export function ask(id: MethodId): void {
  const { history, edit, runOne } = lab.getState();
  if (!comparedMethods(history.present).includes(id))
    edit(`ask:${id}:${Date.now()}`, (e) => withView(e, { compare: [...comparedMethods(e), id] }));
  runOne(id);
}
