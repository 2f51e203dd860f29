import { useId, useState } from 'react';
import { Icon } from '../../icons/Icon';
import { en } from '../text/en';
import { BrowseButton } from './BrowseButton';
import { take } from './take-later';

/** Browse and paste, for those who do not drop. */
export function Bring() {
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState('');
  const id = useId();
  return (
    <div className="bring">
      <p className="voice">{en.drop.bringText}</p>
      <p className="small quiet">{en.drop.text}</p>
      <div className="actions">
        <BrowseButton label={en.drop.browse} fieldLabel={en.drop.bring}>
          <Icon name="drop" />
        </BrowseButton>
        <BrowseButton label={en.drop.browseFolder} folder />
        <button type="button" className="btn" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {en.drop.paste}
        </button>
      </div>
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
            onClick={() => take(({ takeFiles }) => takeFiles([{ file: new Blob([text]), name: en.drop.pastedName }]))}
          >
            {en.drop.read}
          </button>
        </div>
      )}
    </div>
  );
}
