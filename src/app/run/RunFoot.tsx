import { lab } from '../../store/lab';
import { runWords as words } from '../text/en-run';
import { RunBar, type RunBarProps } from './RunBar';

/** The foot of a page's setup: Run and what runs, with Pin for results that are whole. */
export function RunFoot({
  items,
  expectedMs,
  blocked,
  label,
}: Pick<RunBarProps, 'items' | 'expectedMs' | 'blocked' | 'label'>) {
  const { run, stop, pause, unpause, step, resume, pin } = lab.getState();
  const hasPicture = items.some(
    ({ state, digest }) => (state?.type === 'done' || state?.type === 'stopped') && state.picture?.digest === digest,
  );
  return (
    <div className="panel-foot">
      <RunBar
        items={items}
        {...(expectedMs === undefined ? {} : { expectedMs })}
        {...(blocked === undefined ? {} : { blocked })}
        {...(label === undefined ? {} : { label })}
        onRun={run}
        onStop={stop}
        onPause={pause}
        onUnpause={unpause}
        onStep={step}
        onResume={resume}
      >
        <button type="button" className="btn" disabled={!hasPicture} onClick={pin} data-tip={words.pinHelp}>
          {words.pin}
        </button>
      </RunBar>
    </div>
  );
}
