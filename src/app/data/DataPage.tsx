import { useEffect } from 'react';
import { fileName, saveExperiment } from '../../experiment/file';
import { currentExperiment, lab, useLab } from '../../store/lab';
import { Bring } from '../import/Bring';
import { openDialog } from '../dialogs/open';
import { LimitsTable } from '../help/LimitsTable';
import { formatHash } from '../router';
import { en } from '../text/en';
import { Chip } from '../ui/Chip';
import { saveFile } from '../ui/save-file';
import { StoredData } from './StoredData';
import { Summary } from './Summary';

/** Bring, inspect, remove. */
export default function DataPage() {
  const dataset = useLab((s) => s.dataset);
  const storage = useLab((s) => s.storage);
  const shown = dataset.type === 'ready' ? dataset.dataset : dataset.type === 'empty' ? undefined : dataset.former;
  useEffect(() => lab.getState().show(), []);
  return (
    <main className="page data-page" id="main">
      <div className="data-main">
        <h1 className="q">{en.data.question}</h1>
        {storage.kind === 'memory' && (
          <>
            <p className="why warn">
              <Chip tone="warn">{en.top.notSaved}</Chip> {en.data.memoryOnly}
            </p>
            <div className="actions">
              <button type="button" className="btn" onClick={download}>
                {en.data.saveExperiment}
              </button>
            </div>
          </>
        )}
        <Bring />
        <section>
          <h2 className="h-panel">{en.data.limits}</h2>
          <LimitsTable />
        </section>
      </div>
      <div className="data-side">
        <section>
          <h2 className="h-panel">{shown ? shown.title : en.data.summary}</h2>
          {shown && (
            <div className="actions">
              <a className="btn run" href={formatHash('spread')}>
                {en.data.openInSpread}
              </a>
              <button type="button" className="btn" onClick={() => openDialog('networks')}>
                {en.data.choose}
              </button>
            </div>
          )}
          {shown ? (
            <Summary network={shown.network} />
          ) : (
            <p className="quiet">
              {dataset.type === 'loading' ? `${en.common.loading}: ${dataset.title}` : en.data.none}
            </p>
          )}
        </section>
        <StoredData />
      </div>
    </main>
  );
}

function download(): void {
  const experiment = currentExperiment(lab.getState());
  saveFile(saveExperiment(experiment), fileName(experiment.title), 'application/json');
}
