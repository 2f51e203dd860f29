import { useEffect } from 'react';
import { saveExperiment } from '../../experiment/file';
import { fileName } from '../../experiment/file-name';
import { currentExperiment, lab, useLab } from '../../store/lab';
import { LimitsTable } from '../help/LimitsTable';
import { Bring } from '../import/Bring';
import { Kept } from '../offline/Kept';
import { en } from '../text/en';
import { dataWords } from '../text/en-data';
import { Chip } from '../ui/Chip';
import { saveFile } from '../ui/save-file';
import './data.css';
import { KeptData } from './KeptData';
import { OpenNow } from './OpenNow';
import { StoredData } from './StoredData';
import { useStored } from './use-stored';

/** Bring, keep, remove. */
export default function DataPage() {
  const { stored, refresh } = useStored(useLab((s) => s.dataset));
  const storage = useLab((s) => s.storage);
  useEffect(() => lab.getState().show(), []);
  return (
    <main className="page data-page" id="main">
      <div className="data-main">
        <h1 className="q">{dataWords.question}</h1>
        <p className="voice lead">{stored.known && dataWords.lead(stored.datasets.length, stored.bytes)}</p>
        {storage.kind === 'memory' && <NotSaved full={storage.full ?? false} />}
        <KeptData datasets={stored.datasets} />
        <section>
          <h2 className="h-panel">{en.drop.bring}</h2>
          <Bring />
        </section>
        <section>
          <h2 className="h-panel">{dataWords.limits}</h2>
          <LimitsTable />
        </section>
      </div>
      <div className="data-side">
        <OpenNow />
        <StoredData stored={stored} refresh={refresh} />
        <Kept />
      </div>
    </main>
  );
}

/** What cannot be kept, and the way on. */
function NotSaved({ full }: { full: boolean }) {
  return (
    <>
      <p className="why warn">
        <Chip tone="warn">{en.top.notSaved}</Chip> {full ? dataWords.full : dataWords.memoryOnly}
      </p>
      <div className="actions">
        <button type="button" className="btn" onClick={download}>
          {dataWords.saveExperiment}
        </button>
      </div>
    </>
  );
}

function download(): void {
  const experiment = currentExperiment(lab.getState());
  saveFile(saveExperiment(experiment), fileName(experiment.title), 'application/json');
}
