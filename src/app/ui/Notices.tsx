import { said } from '../../core/language';
import { useEffect, useRef, useState } from 'react';
import type { Notice } from '../../store/state';
import { en } from '../text/en';
import { Icon } from '../../icons/Icon';
import { IconButton } from './IconButton';
import { Issues } from './Issues';

/** Long enough to read one sentence twice. */
const GOOD_NEWS_MS = 9000;

/** What the live region says, made visible: one at a time, the newest; its issues open below it. */
export function Notices({ notices, onDismiss }: { notices: readonly Notice[]; onDismiss: (id: number) => void }) {
  const notice = notices.at(-1);
  if (!notice) return null;
  return (
    <NoticeBox key={notice.id} notice={notice} waiting={notices.length - 1} onDismiss={() => onDismiss(notice.id)} />
  );
}

function NoticeBox({ notice, waiting, onDismiss }: { notice: Notice; waiting: number; onDismiss: () => void }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLElement>(null);
  const dismiss = useRef(onDismiss);
  useEffect(() => {
    dismiss.current = onDismiss;
  });
  // Good news leaves by itself, unless somebody is at it; anything else stays until it is dismissed.
  useEffect(() => {
    if (notice.severity !== 'info' || (notice.issues?.length ?? 0) > 0) return;
    const timer = setInterval(() => {
      if (!box.current?.matches(':hover, :focus-within')) dismiss.current();
    }, GOOD_NEWS_MS);
    return () => clearInterval(timer);
  }, [notice]);
  const issues = notice.issues ?? [];
  return (
    <section ref={box} className="notices" aria-label={en.notices.label}>
      {open && (
        <div className="notice-issues">
          <Issues issues={issues} />
        </div>
      )}
      {/* `info` is the class of the buttons that explain a field. */}
      <div className={notice.severity === 'info' ? 'notice' : `notice ${notice.severity}`}>
        {notice.severity !== 'info' && <Icon name="warn" />}
        <span className="notice-text">{said(notice.text)}</span>
        {issues.length > 0 && (
          <button type="button" className="link small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? en.notices.hide : en.notices.show(issues.length)}
          </button>
        )}
        {waiting > 0 && <span className="small waiting">{en.notices.waiting(waiting)}</span>}
        <IconButton icon="close" small label={en.notices.dismiss} onClick={onDismiss} />
      </div>
    </section>
  );
}
