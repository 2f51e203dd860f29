import { useId, useRef, useState } from 'react';
import { en } from '../text/en';
import { Icon } from '../../icons/Icon';
import { takeFiles } from './take';

/** Browse and paste, for those who do not drop. */
export function Bring() {
  const input = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState('');
  const id = useId();
  return (
    <div className="bring">
      <p className="voice">{en.drop.bringText}</p>
      <p className="small quiet">{en.drop.text}</p>
      <div className="actions">
        <button type="button" className="btn" onClick={() => input.current?.click()}>
          <Icon name="drop" />
          {en.drop.browse}
        </button>
        <button type="button" className="btn" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {en.drop.paste}
        </button>
      </div>
      <input
        ref={input}
        className="vh"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={en.drop.bring}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])].map((file) => ({ file, name: file.name }));
          event.currentTarget.value = '';
          void takeFiles(files);
        }}
      />
      {pasting && (
        <div className="paste">
          <label htmlFor={id} className="small">
            {en.drop.pasteLabel}
          </label>
          <textarea
            id={id}
            className="textarea"
            rows={6}
            spellCheck={false}
            placeholder={en.drop.pasteExample}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <button
            type="button"
            className="btn run"
            disabled={text.trim() === ''}
            onClick={() => void takeFiles([{ file: new Blob([text]), name: en.drop.pastedName }])}
          >
            {en.drop.read}
          </button>
        </div>
      )}
    </div>
  );
}
