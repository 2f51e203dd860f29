import { useLab } from '../../../store/lab';
import { importWords } from '../../text/en-import';
import { Frame } from '../../ui/Frame';
import { useWidth } from '../../ui/use-width';
import { FailedStage } from './FailedStage';
import { ImportFoot } from './ImportFoot';
import { PreviewResults } from './PreviewResults';
import { PreviewStage } from './PreviewStage';
import { PreviewSetup } from './PreviewSetup';
import { ReadingResults, ReadingStage } from './Skeleton';
import './preview.css';

/** An import on the page: what is read, what was understood and what is wrong with it. Nothing changes before Accept. */
export function ImportView() {
  const importing = useLab((s) => s.importing);
  const narrow = useWidth() === 'narrow';
  if (importing.type === 'none') return null;
  return (
    <Frame
      stageLabel={importWords.stage}
      title={importWords.question}
      setup={<PreviewSetup state={importing} foot={!narrow} />}
      stage={
        <div className="preview">
          {importing.type === 'reading' && <ReadingStage state={importing} />}
          {importing.type === 'preview' && <PreviewStage state={importing} />}
          {importing.type === 'failed' && <FailedStage state={importing} />}
          {/* Where setup is a tab, the way on and the way back stay in sight. */}
          {narrow && (
            <div className="preview-foot">
              <ImportFoot state={importing} />
            </div>
          )}
        </div>
      }
      results={
        <div className="panel-scroll preview-results">
          {importing.type === 'preview' ? <PreviewResults outcome={importing.outcome} /> : <ReadingResults />}
        </div>
      }
    />
  );
}
