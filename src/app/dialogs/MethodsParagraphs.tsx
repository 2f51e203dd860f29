import { language, said } from '../../core/language';
import { useState } from 'react';
import { sizeOfCascades } from '../../core/cascade';
import { methodsParagraph, type DataSize } from '../../experiment/methods-paragraph';
import { registry } from '../../experiment/lab-registry';
import { useLab } from '../../store/lab';
import { en } from '../text/en';
import { shareWords } from '../text/en-dialogs';
import { copyText } from '../ui/copy';

/** What was computed, in words for a paper: one paragraph per finished run. Absent before the first run. */
export function MethodsParagraphs() {
  const runs = useLab((s) => s.runs);
  const dataset = useLab((s) => s.dataset);
  const [copied, setCopied] = useState(false);
  const cascades = useLab((s) => (s.cascades.type === 'ready' ? s.cascades.data.set : undefined));
  const { n, m, directed } = dataset.type === 'ready' ? dataset.dataset.network : ({} as DataSize);
  const size: DataSize = {
    ...(n === undefined ? {} : { n, m, directed }),
    ...(cascades ? { cascades: { ...sizeOfCascades(cascades), userCount: cascades.userCount } } : {}),
  };
  const text = Object.values(runs)
    .flatMap((run) =>
      run.picture?.result
        ? [methodsParagraph(run.picture.result.stamp, registry, size, language() === 'en' ? undefined : said)]
        : [],
    )
    .join('\n\n');
  if (text === '') return null;
  return (
    <section className="dialog-section">
      <h3 className="h-panel">{shareWords.methods}</h3>
      <p className="small quiet">{shareWords.methodsHelp}</p>
      <textarea className="textarea voice" readOnly rows={6} value={text} aria-label={shareWords.methods} />
      <div className="actions">
        <button type="button" className="btn" onClick={() => void copyText(text).then(setCopied)}>
          {copied ? en.common.copied : shareWords.copyMethods}
        </button>
      </div>
    </section>
  );
}
