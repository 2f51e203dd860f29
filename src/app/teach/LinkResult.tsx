import { useMemo, useRef, useState } from 'react';
import { renderSVG } from 'uqr';
import { teachWords as words } from '../text/en-teach';
import { copyText } from '../ui/copy';
import { saveFile } from '../ui/save-file';
import { embedSnippet } from './embed';

/** Beyond this, some mail programs and chats cut addresses. */
const LONG_LINK = 2000;
/** More characters than a QR code of low redundancy that phones read from a wall can hold. */
const MOST_QR = 1200;

/** A link in all forms in which it is handed out: text, QR code, snippet for another page. */
export function LinkResult({ link, title }: { link: string; title: string }) {
  const [copied, setCopied] = useState<'link' | 'embed' | 'refused'>();
  const [large, setLarge] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const snippet = embedSnippet(link, title);
  const qr = useMemo(() => (link.length > MOST_QR ? undefined : renderSVG(link, { ecc: 'L', border: 4 })), [link]);
  const copy = (what: 'link' | 'embed', text: string): void => {
    void copyText(text).then((ok) => {
      setCopied(ok ? what : 'refused');
      if (!ok) field.current?.focus();
    });
  };
  return (
    <>
      <section className="dialog-section">
        <h3 className="h-panel">{words.link}</h3>
        <div className="copy-line">
          <input
            ref={field}
            className="number text"
            readOnly
            value={link}
            aria-label={words.link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button type="button" className="btn run" onClick={() => copy('link', link)}>
            {copied === 'link' ? words.copied : words.copy}
          </button>
        </div>
        <p className="small quiet num" role="status">
          {copied === 'refused' ? words.refused : words.length(link.length)} {link.length > LONG_LINK && words.long}
        </p>
      </section>
      <section className="dialog-section teach-forms">
        <div>
          <h3 className="h-panel">{words.qr}</h3>
          {qr === undefined ? (
            <p className="why warn">{words.qrTooLong}</p>
          ) : (
            <>
              {/* Black on white in every theme: cameras want it so. */}
              <button
                type="button"
                className="qr-button"
                aria-pressed={large}
                aria-label={words.qrEnlarge}
                onClick={() => setLarge(!large)}
              >
                <img
                  className={large ? 'qr large' : 'qr'}
                  alt={words.qrLabel}
                  src={`data:image/svg+xml;utf8,${encodeURIComponent(qr)}`}
                />
              </button>
              <button type="button" className="link" onClick={() => saveFile(qr, 'lesson-link.svg', 'image/svg+xml')}>
                {words.saveQr}
              </button>
            </>
          )}
        </div>
        <div>
          <h3 className="h-panel">{words.embed}</h3>
          <p className="small quiet">{words.embedHelp}</p>
          <textarea
            className="textarea"
            readOnly
            rows={5}
            value={snippet}
            aria-label={words.embed}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button type="button" className="btn" onClick={() => copy('embed', snippet)}>
            {copied === 'embed' ? words.copied : words.copyEmbed}
          </button>
        </div>
      </section>
    </>
  );
}
