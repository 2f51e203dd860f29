import { importWords } from '../../text/en-import';
import { FileList } from './FileList';
import { ImportFoot } from './ImportFoot';
import { ReadAs } from './ReadAs';
import type { Importing } from './state';

const STEP: Readonly<Record<Importing['type'], number>> = { reading: 0, preview: 1, failed: 0 };

/** The files, how far the import is, and how the shown file is read. */
export function PreviewSetup({ state, foot }: { state: Importing; foot: boolean }) {
  const words = importWords;
  return (
    <>
      <div className="panel-head">
        <h1 className="q">{words.question}</h1>
      </div>
      <div className="panel-scroll">
        <FileList state={state} />
        <section className="preview-sect" aria-label={words.steps}>
          <h2 className="h-panel">{words.steps}</h2>
          <ol className="preview-steps">
            {words.stepNames.map((name, k) => (
              <li
                key={name}
                data-step={k < STEP[state.type] ? 'done' : k === STEP[state.type] ? 'now' : 'next'}
                aria-current={k === STEP[state.type] ? 'step' : undefined}
              >
                {name}
              </li>
            ))}
          </ol>
        </section>
        {state.type === 'preview' && <ReadAs state={state} />}
      </div>
      {foot && (
        <div className="panel-foot">
          <ImportFoot state={state} />
        </div>
      )}
    </>
  );
}
