import { said } from '../../core/language';
import { useId, useState } from 'react';
import type { MethodId } from '../../core/method';
import { en } from '../text/en';
import { runBarWords } from '../text/en-workspace';
import { duration } from '../text/format';
import { copyText } from '../ui/copy';
import { keyText } from '../shortcuts';
import { summariseRuns, type ProgressLine, type RunItem } from './run-summary';

export interface RunBarProps {
  /** The ticked methods and their runs. */
  items: readonly RunItem[];
  /** Expected time of what Run would start, milliseconds. */
  expectedMs?: number;
  /** Why a run is impossible now; Run is disabled and says so. */
  blocked?: string;
  onRun: () => void;
  onStop: () => void;
  onPause: () => void;
  onUnpause: () => void;
  onStep: () => void;
  onResume: (method: MethodId) => void;
  /** What Run is called where it answers one question; such a button has no keys of its own. */
  action?: string;
  /** What Run is called on its page, with its keys. */
  label?: string;
  /** Further buttons in the line of Run: Pin. */
  children?: React.ReactNode;
  /** What Stop leaves, beside it; such a run has no single steps. */
  note?: string;
}

/** Run, and while it runs: Stop, Pause, Step; below, one line of progress per method. */
export function RunBar(props: RunBarProps) {
  const { phase, paused, lines } = summariseRuns(props.items);
  const blocked = props.blocked ?? (phase === 'none' ? runBarWords.needsOne : undefined);
  const own = useId();
  const why = `${own}-blocked`;
  const resumable = lines.find((line) => line.state === 'stopped' && line.canResume);
  return (
    <>
      <div className="runbar">
        {phase === 'running' ? (
          <>
            <button type="button" className="btn" onClick={paused ? props.onUnpause : props.onPause}>
              {paused ? runBarWords.resume : runBarWords.pause}
            </button>
            {props.note === undefined && (
              <button type="button" className="btn" disabled={!paused} onClick={props.onStep}>
                {runBarWords.step}
              </button>
            )}
            <button type="button" className="btn stop" onClick={props.onStop}>
              {runBarWords.stop}
            </button>
            {props.note !== undefined && <span className="unit small">{props.note}</span>}
          </>
        ) : (
          <>
            {resumable && (
              <button type="button" className="btn run" onClick={() => props.onResume(resumable.id)}>
                {runBarWords.resume}
              </button>
            )}
            <button
              type="button"
              className={resumable ? 'btn' : 'btn run'}
              disabled={blocked !== undefined || phase === 'fresh'}
              aria-describedby={blocked === undefined ? undefined : why}
              aria-keyshortcuts={props.action === undefined ? 'Control+Enter Meta+Enter' : undefined}
              onClick={props.onRun}
            >
              {phase === 'fresh' && blocked === undefined
                ? runBarWords.upToDate
                : resumable
                  ? runBarWords.again
                  : (props.action ?? props.label ?? runBarWords.run)}
              {phase === 'ready' && !resumable && blocked === undefined && beside(props)}
            </button>
          </>
        )}
        {phase !== 'running' && props.children}
      </div>
      {blocked !== undefined && phase !== 'running' && (
        <p className="why bad" id={why}>
          {said(blocked)}
        </p>
      )}
      {lines.map((line) => (
        <Line key={line.id} line={line} many={props.items.length > 1} onRetry={props.onRun} />
      ))}
    </>
  );
}

/** Beside Run: how long it takes where one waits for it, else the keys. */
function beside({ expectedMs, action }: RunBarProps): React.ReactNode {
  if (expectedMs !== undefined && Number.isFinite(expectedMs) && expectedMs >= 1000)
    return <kbd>{runBarWords.expected(duration(expectedMs))}</kbd>;
  return action === undefined ? <kbd>{keyText(runBarWords.keys)}</kbd> : undefined;
}

function Line({ line, many, onRetry }: { line: ProgressLine; many: boolean; onRetry: () => void }) {
  const [copied, setCopied] = useState(false);
  const share = line.share === undefined ? undefined : Math.round(100 * line.share);
  return (
    <div
      className="progress"
      data-state={line.state === 'running' ? undefined : line.state}
      style={{ '--v': `${share ?? 0}%` } as React.CSSProperties}
    >
      <span>{line.state !== 'failed' && many ? `${line.title}: ${line.words}` : line.words}</span>
      {line.state === 'failed' ? (
        <span className="progress-actions">
          <button type="button" className="link small" onClick={onRetry}>
            {runBarWords.retry}
          </button>
          <button
            type="button"
            className="link small"
            onClick={() => void copyText(line.report ?? line.words).then(setCopied)}
          >
            {copied ? en.common.copied : runBarWords.copyReport}
          </button>
        </span>
      ) : (
        <span className="left">{line.left}</span>
      )}
      {share !== undefined && (
        <span
          className="bar"
          role="progressbar"
          aria-label={runBarWords.progress(line.title)}
          aria-valuenow={share}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <i />
        </span>
      )}
    </div>
  );
}
