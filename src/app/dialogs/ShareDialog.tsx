import { useMemo, useRef, useState } from 'react';
import { saveExperiment } from '../../experiment/file';
import { fileName } from '../../experiment/file-name';
import { encodePermalink } from '../../experiment/permalink';
import { namesInSettings } from '../../experiment/shareable';
import type { Experiment } from '../../experiment/experiment';
import { registry } from '../../experiment/lab-registry';
import { currentExperiment, lab, playhead, useLab } from '../../store/lab';
import { openText } from '../import/take';
import { parseNumber } from '../form/number-text';
import { formatHash, useRoute } from '../router';
import { en } from '../text/en';
import { shareWords } from '../text/en-dialogs';
import { Dialog } from '../ui/Dialog';
import { copyText } from '../ui/copy';
import { saveFile } from '../ui/save-file';
import { openDialog } from './open';
import { MethodsParagraphs } from './MethodsParagraphs';
import { freshSeed } from './SeedField';
import { sharedPage } from './shared-page';
import { filesOfExperiment } from '../../store/batch';

/** Beyond this, some mail programs and chats cut addresses. */
const LONG_LINK = 2000;
/** The experiment with the moment that is looked at, so that others see what is seen here. */
function atMoment(experiment: Experiment, t: number): Experiment {
  const { playhead: _before, ...view } = experiment.view ?? {};
  return { ...experiment, view: t > 0 ? { ...view, playhead: t } : view };
}

/** Link, file, methods paragraph, seed: everything that makes others see the same. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const present = useLab(currentExperiment);
  const [t] = useState(() => playhead.get());
  const path = sharedPage(useRoute().path, present);
  const experiment = useMemo(() => atMoment(present, t), [present, t]);
  const [copied, setCopied] = useState<'yes' | 'refused'>();
  const field = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [seed, setSeed] = useState<string>();

  const names = namesInSettings(experiment, registry);
  const link = `${location.href.split('#')[0]}${formatHash(path, { x: encodePermalink(experiment, registry) })}`;
  const files = [...new Set(filesOfExperiment(experiment).map(({ name }) => name))];

  return (
    <Dialog title={shareWords.title} onClose={onClose}>
      <section className="dialog-section">
        <h3 className="h-panel">{shareWords.link}</h3>
        <p className="small quiet">{shareWords.linkHelp}</p>
        <div className="copy-line">
          <input
            ref={field}
            className="number text"
            readOnly
            value={link}
            aria-label={shareWords.link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button
            type="button"
            className="btn run"
            onClick={() =>
              void copyText(link).then((ok) => {
                setCopied(ok ? 'yes' : 'refused');
                if (!ok) field.current?.focus();
              })
            }
          >
            {copied === 'yes' ? en.common.copied : shareWords.copyLink}
          </button>
        </div>
        <p className="small quiet num" role="status">
          {copied === 'refused' ? shareWords.copyRefused : shareWords.length(link.length)}
          {link.length > LONG_LINK && ` ${shareWords.tooLong}`}
        </p>
        {files.length > 0 && <p className="why warn">{shareWords.notInside(files)}</p>}
        {names.length > 0 && <p className="why warn">{shareWords.namesInside(names)}</p>}
      </section>

      <section className="dialog-section">
        <h3 className="h-panel">{shareWords.file}</h3>
        <p className="small quiet">{shareWords.fileHelp}</p>
        <div className="actions">
          <button
            type="button"
            className="btn"
            onClick={() => saveFile(saveExperiment(experiment), fileName(experiment.title), 'application/json')}
          >
            {shareWords.save}
          </button>
          <button type="button" className="btn" onClick={() => picker.current?.click()}>
            {shareWords.open}
          </button>
          <input
            ref={picker}
            className="vh"
            type="file"
            accept=".json,application/json"
            tabIndex={-1}
            aria-label={shareWords.open}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file)
                void file.text().then(
                  (text) => openText(text, file.name) && onClose(),
                  () => lab.getState().notify('bad', en.drop.unreadable(file.name)),
                );
            }}
          />
        </div>
      </section>

      <section className="dialog-section">
        <h3 className="h-panel">{shareWords.teach}</h3>
        <p className="small quiet">{shareWords.teachHelp}</p>
        <div className="actions">
          <button type="button" className="btn" onClick={() => openDialog('teach')}>
            {shareWords.teachButton}
          </button>
        </div>
      </section>

      <MethodsParagraphs />

      <section className="dialog-section">
        <label className="line-field">
          <span>
            {shareWords.seed}
            <small className="quiet">{shareWords.seedHelp}</small>
          </span>
          <span className="seed-line">
            <input
              className="number"
              inputMode="numeric"
              value={seed ?? String(experiment.seed)}
              aria-invalid={seed !== undefined && !Number.isSafeInteger(parseNumber(seed)) ? true : undefined}
              onChange={(event) => {
                setSeed(event.currentTarget.value);
                const read = parseNumber(event.currentTarget.value);
                if (read !== undefined && Number.isSafeInteger(read) && read >= 0) lab.getState().setSeed(read);
              }}
              onBlur={() => setSeed(undefined)}
            />
            <button
              type="button"
              className="btn"
              onClick={() => (
                setSeed(undefined),
                lab.getState().setSeed(freshSeed(performance.now() * 1000, experiment.seed))
              )}
            >
              {shareWords.newSeed}
            </button>
          </span>
        </label>
      </section>
    </Dialog>
  );
}
