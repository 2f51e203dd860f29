import { said } from '../../../core/language';
import { useRef } from 'react';
import { encodeModel } from '../../../models/forest/model-file';
import { lab, useLab } from '../../../store/lab';
import { shownModel } from '../../../store/model-data';
import { forecastWords } from '../../text/en-forecast';
import { saveFile } from '../../ui/save-file';
import { takeModel } from '../take-model';
import { MODEL_EXTENSION, modelFileName } from '../trained';
import type { Forecast } from '../use-forecast';

const words = forecastWords.weights;

/** Weights as files: bring some, take these away. */
export function WeightsFiles({ forecast: { experiment, model } }: { forecast: Forecast }) {
  const input = useRef<HTMLInputElement>(null);
  const state = useLab((s) => s.model);
  const failed =
    state.type === 'failed' ? said([state.error.message, state.error.hint].filter(Boolean).join(' ')) : undefined;
  const save = (): void => {
    const data = shownModel(lab.getState().model);
    if (!data) return;
    const { source, model: asked } = data;
    const name = source.kind === 'uploaded' ? source.name : modelFileName(asked, experiment);
    saveFile(encodeModel(asked).buffer, name, 'application/octet-stream');
  };
  return (
    <>
      <div className="actions">
        <button type="button" className="link small" data-tip={words.loadHelp} onClick={() => input.current?.click()}>
          {words.load}
        </button>
        {model && (
          <button type="button" className="link small" data-tip={words.saveHelp} onClick={save}>
            {words.save}
          </button>
        )}
        <input
          ref={input}
          hidden
          type="file"
          accept={MODEL_EXTENSION}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) void takeModel(file, file.name);
          }}
        />
      </div>
      {failed !== undefined && <p className="why bad">{failed}</p>}
    </>
  );
}
