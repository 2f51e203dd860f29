import { said } from '../../core/language';
import { useId, useState } from 'react';
import type { Figure, FigurePlan } from '../../experiment/library/figures/figure';
import { methods } from '../../models';
import { figureLab, useFigures } from '../../store/figure-lab';
import { missingFiles, type FigureSize, type FigureState } from '../../store/figure-state';
import { openable } from './openable';
import { lab } from '../../store/lab';
import { pageFor } from '../families';
import { navigate } from '../router';
import { papersWords } from '../text/en-papers';
import { timeLeft } from '../text/format';
import { AskFile } from './AskFile';

const words = papersWords;

/** Run, stop, go on, in both sizes; and the experiments behind the figure, each to be opened in the lab. */
export function RunFigure({ figure, state }: { figure: Figure; state: FigureState }) {
  const { run, outcome } = state;
  const [size, setSize] = useState<FigureSize>('reduced');
  const [listing, setListing] = useState(false);
  const list = useId();
  const files = useFigures((s) => s.files);
  const shown: FigureSize = run.type === 'idle' ? (outcome?.size ?? 'reduced') : run.size;
  const { runs } = figure[shown];
  const missing = missingFiles(figure[size].runs, files);
  const start = (wanted: FigureSize): void => {
    setSize(wanted);
    if (missingFiles(figure[wanted].runs, files).length === 0) figureLab.getState().run(figure, wanted);
  };

  if (run.type === 'running')
    return (
      <div className="opened-run">
        <Progress figure={figure} run={run} />
        <div className="runbar">
          <button type="button" className="btn stop" onClick={() => figureLab.getState().stop(figure.id)}>
            {words.stop}
          </button>
        </div>
      </div>
    );
  const open = (index: number): void => {
    const experiment = runs[index]?.experiment;
    if (!experiment) return;
    lab.getState().open(openable(experiment));
    navigate(pageFor(experiment));
  };
  const stopped = run.type === 'stopped' || run.type === 'failed';
  const other: FigureSize = shown === 'reduced' ? 'full' : 'reduced';
  const done = outcome !== undefined && !stopped;
  // What was given is not what the paper speaks of.
  const unclear = done && missing.length === 0 && outcome.judgement.verdict === undefined;
  return (
    <div className="opened-run">
      {run.type === 'stopped' && <p className="why">{words.stoppedAt(run.ran, run.of)}</p>}
      {run.type === 'failed' && run.error.code !== 'file-needed' && (
        <p className="why bad">
          {said(run.error.message)} {said(run.error.hint ?? '')}
        </p>
      )}
      {missing.map((one) => (
        <AskFile key={one.name} name={one.name} run={one.run} />
      ))}
      {unclear &&
        missingFiles(runs, NONE).map((one) => <AskFile key={one.name} name={one.name} run={one.run} instead />)}
      <div className="runbar">
        {done && (
          <button
            type="button"
            className="btn run"
            {...(runs.length > 1 ? { 'aria-expanded': listing, 'aria-controls': list } : {})}
            onClick={() => (runs.length > 1 ? setListing(!listing) : open(0))}
          >
            {words.inLab}
          </button>
        )}
        <button
          type="button"
          className={done ? 'btn' : 'btn run'}
          disabled={missingFiles(figure[shown].runs, files).length > 0}
          onClick={() => start(shown)}
        >
          {stopped ? words.goOn : done ? words.runAgain : words.run}
        </button>
        {samePlan(figure.reduced, figure.full) || (
          <button
            type="button"
            className="btn"
            data-tip={words.fullTip(said(figure[other].size), figure[other].seconds)}
            onClick={() => start(other)}
          >
            {words.sizes[other]}
          </button>
        )}
      </div>
      {!done && (
        <button
          type="button"
          className="link small"
          aria-expanded={listing}
          aria-controls={list}
          onClick={() => setListing(!listing)}
        >
          {words.inLab}: {words.experiments(runs.length)}
        </button>
      )}
      <ul className="experiments" id={list} hidden={!listing}>
        {runs.map(({ id, experiment }, k) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => open(k)}>
              {said(experiment.title ?? '')}
            </button>
            <span className="quiet">{said(methods[experiment.method]?.title ?? '')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const NONE: ReadonlySet<string> = new Set();
const samePlan = (a: FigurePlan, b: FigurePlan): boolean => a.runs === b.runs;

/** Which run of how many, what it does, and how far the whole is. */
function Progress({ figure, run }: { figure: Figure; run: Extract<FigureState['run'], { type: 'running' }> }) {
  const { progress, leftMs } = run;
  const share = Math.round(100 * (progress?.share ?? 0));
  return (
    <div className="progress" style={{ '--v': `${share}%` } as React.CSSProperties}>
      <span>{progress ? words.runOf(progress.run + 1, progress.of, said(progress.title)) : words.starting}</span>
      <span className="left">{leftMs === undefined ? '' : timeLeft(leftMs)}</span>
      <span
        className="bar"
        role="progressbar"
        aria-label={words.progress(said(figure.item))}
        aria-valuenow={share}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <i />
      </span>
      <span className="quiet">{progress ? words.stage(progress.stage, progress.done, progress.total) : ''}</span>
    </div>
  );
}
