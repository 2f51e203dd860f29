import { said as inLanguage } from '../../../core/language';
import type { Issue } from '../../../core/errors';
import { lab, useLab } from '../../../store/lab';
import { openDialog } from '../../dialogs/open';
import { BrowseButton } from '../../import/BrowseButton';
import { fileWantedBy } from '../../import/wanted';
import { en } from '../../text/en';
import { learnWords } from '../../text/en-learn';

const words = learnWords.from;

/** Which cascades of one's own are learned from, and the ways to others. `note`: what does not learn from them; '' for nothing. */
export function LearnedFrom({ problems, note = words.above }: { problems: readonly Issue[]; note?: string }) {
  const cascades = useLab((s) => s.cascades);
  const wanted = fileWantedBy(cascades);
  const open = cascades.type === 'ready';
  const said = open
    ? words.open(inLanguage(cascades.data.title), cascades.data.set.count)
    : cascades.type === 'loading'
      ? words.loading(inLanguage(cascades.title))
      : wanted === undefined
        ? words.none
        : words.wanted(wanted);
  const problem = problems.find(({ where }) => where?.path === 'inputs.cascades');
  return (
    <div className="learned-from" role="group" aria-label={words.label}>
      <p className="small" role="status">
        {said}
      </p>
      <div className="actions">
        <BrowseButton className="link small" label={words.browse} fieldLabel={en.drop.bring} />
        <button type="button" className="link small" aria-haspopup="dialog" onClick={() => openDialog('cascades')}>
          {words.choose}
        </button>
        <button type="button" className="link small" aria-haspopup="dialog" onClick={() => openDialog('draw')}>
          {words.draw}
        </button>
        {open && (
          <button type="button" className="link small" onClick={() => lab.getState().setCascades(undefined)}>
            {words.leave}
          </button>
        )}
      </div>
      {open && note !== '' && <p className="small quiet">{note}</p>}
      {problem && cascades.type !== 'loading' && cascades.type !== 'none' && !wanted && (
        <p className="why bad">
          <span>{inLanguage(problem.message)}</span>
        </p>
      )}
    </div>
  );
}
