import { useEffect, useId, useRef, useState } from 'react';
import { lab } from '../../../store/lab';
import type { ImportFile } from '../../../store/state';
import { drawSample, whatToSample, type Samplable } from '../../import/sample';
import { importWords } from '../../text/en-import';
import { Segmented } from '../../ui/Segmented';

const words = importWords;
type How = 'first' | 'random';
const START_WITH = 100_000;
/** Equal files give equal samples. */
const SEED = 1;

/** A way on for a file that is too large: a beginning of it, or lines drawn at random. */
export function SampleOffer({ file }: { file: ImportFile }) {
  const [can, setCan] = useState<Samplable>();
  const [how, setHow] = useState<How>('first');
  const [typed, setTyped] = useState(String(START_WITH));
  const [read, setRead] = useState<number>();
  const abort = useRef<AbortController>(undefined);
  const id = useId();
  useEffect(() => {
    let wanted = true;
    void whatToSample(file.file).then(
      (found) => wanted && setCan(found),
      () => wanted && setCan('nothing'),
    );
    return () => {
      wanted = false;
      abort.current?.abort();
    };
  }, [file]);
  if (can === undefined) return null;
  if (can === 'nothing') return <p className="why">{words.sampleNotLines}</p>;

  const count = Number(typed.replace(/[ ,]/g, ''));
  const valid = Number.isInteger(count) && count >= 1;
  const take = async (): Promise<void> => {
    const stop = new AbortController();
    abort.current = stop;
    setRead(0);
    try {
      const part = await drawSample(
        file.file,
        { how, count, seed: SEED },
        { signal: stop.signal, onProgress: setRead },
      );
      const { importing, importFiles } = lab.getState();
      if (stop.signal.aborted || importing.type !== 'preview') return;
      const name = words.sampleName(file.name.replace(/\.gz$/i, ''), how, count);
      importFiles(importing.files.map((one) => (one === file ? { file: part, name, choices: one.choices } : one)));
    } catch {
      if (!stop.signal.aborted) lab.getState().notify('bad', words.sampleFailed(file.name));
    } finally {
      setRead(undefined);
    }
  };
  return (
    <section className="sample" aria-label={words.sampleTitle}>
      <h2 className="h-panel">{words.sampleTitle}</h2>
      <div className="sample-line">
        <span>{words.sampleTake}</span>
        {can === 'lines' && (
          <Segmented
            label={words.sampleTake}
            options={[
              { value: 'first', label: words.sampleFirst },
              { value: 'random', label: words.sampleRandom },
            ]}
            value={how}
            onChange={setHow}
          />
        )}
        {can === 'beginning' && <span>{words.sampleFirst}</span>}
        <input
          id={id}
          className="number"
          inputMode="numeric"
          aria-label={words.sampleCount}
          aria-invalid={valid ? undefined : true}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <span>{words.sampleLines}</span>
        <button type="button" className="btn run" disabled={!valid || read !== undefined} onClick={() => void take()}>
          {words.sampleRead}
        </button>
      </div>
      {!valid && <p className="why bad">{words.sampleNumber}</p>}
      {can === 'beginning' && <p className="small quiet">{words.sampleOnlyFirst}</p>}
      <p className="small quiet" role="status">
        {read === undefined ? words.sampleHelp : words.sampleBusy(read, file.file.size)}
      </p>
    </section>
  );
}
