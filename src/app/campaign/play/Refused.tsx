import { said } from '../../../core/language';
import type { MethodId } from '../../../core/method';
import type { RunError } from '../../../experiment/lab-error';
import { lab, runs, useLab } from '../../../store/lab';
import { playWords } from '../../text/en-campaign-play';
import { GAME } from '../methods';
import { OPPONENTS } from './rivals';
import { asPractice } from './use-game';

const words = playWords.refused;
const SUMS = 'sum-above-one';

/** Why nothing is worked out on this board, said once, and the way out; nothing where it can be. */
export function Refused() {
  const error = useRefusal();
  if (!error) return null;
  const issue = error.issues?.find(({ severity }) => severity === 'stopped');
  const hint = issue?.hint ?? error.hint;
  return (
    <section className="play-sect" role="status" aria-label={words.title}>
      <h3 className="h-panel">{words.title}</h3>
      <p className="small">
        {said(issue?.message ?? error.message)} {issue?.code === SUMS ? words.sums : hint && said(hint)}
      </p>
      {issue?.code === SUMS && (
        <div className="play-row">
          <button type="button" className="btn" onClick={scaleSums}>
            {words.scale}
          </button>
        </div>
      )}
    </section>
  );
}

/** Other chances make another game: one that had begun is practice. */
function scaleSums(): void {
  const { edit } = lab.getState();
  edit(`rescale:${performance.now()}`, (e) => {
    const next = e.parameters.pushes === undefined ? e : asPractice(e);
    return { ...next, parameters: { ...next.parameters, rescale: true } };
  });
}

/** Why the game, or else an opponent, failed with the settings as they are. */
function useRefusal(): RunError | undefined {
  const states = useLab((s) => s.runs);
  const ids: readonly MethodId[] = [GAME, ...OPPONENTS];
  for (const id of ids) {
    const run = states[id];
    if (run?.type === 'failed' && run.digest === runs.digestFor(id)) return run.error;
  }
  return undefined;
}
