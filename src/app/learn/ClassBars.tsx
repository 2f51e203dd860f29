import { groupAnswers } from '../../lessons/class-answers';
import type { Answer, Ask } from '../../lessons/lesson';
import { lessonWords } from '../text/en-lessons';

/** What a class said where the answers lie on no axis of the picture: one bar for each. */
export function ClassBars({ ask, answers }: { ask: Ask; answers: readonly Answer[] }) {
  if (ask.kind === 'draw' || (ask.kind === 'number' && ask.axis !== undefined)) return null;
  const groups = groupAnswers(ask, answers).filter(({ count }) => count > 0);
  const most = Math.max(1, ...groups.map(({ count }) => count));
  return (
    <div className="class-bars">
      <p className="sm">{lessonWords.class.inClass(answers.length)}</p>
      <ul className="tally">
        {groups.map(({ id, label, count }) => (
          <li key={id}>
            <span className="tally-name">{label}</span>
            <span className="tally-bar" aria-hidden="true">
              <i style={{ width: `${(100 * count) / most}%` }} />
            </span>
            <span className="num">{count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
