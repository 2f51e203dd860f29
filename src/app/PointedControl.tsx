import { useEffect } from 'react';
import { useRoute } from './router';

/** How long a control stays marked. */
const MARKED_MS = 6000;
/** The page of the control may have to load. */
const WAIT_MS = 8000;

/** `?control=alpha`: shows where something is set – unfolds, scrolls and marks the control, and puts the focus there. */
export default function PointedControl(): null {
  const { control } = useRoute().query;
  useEffect(() => {
    if (control === undefined || !/^[\w-]+$/.test(control)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let marked: HTMLElement | undefined;
    const find = (): boolean => {
      const field = document.querySelector<HTMLElement>(`[data-parameter="${control}"]`);
      if (!field) return false;
      field.closest('details')?.setAttribute('open', '');
      field.scrollIntoView({ block: 'center' });
      field.dataset.pointed = '';
      field.querySelector<HTMLElement>('input, select, button')?.focus({ preventScroll: true });
      marked = field;
      timer = setTimeout(() => delete field.dataset.pointed, MARKED_MS);
      return true;
    };
    const observer = new MutationObserver(() => find() && observer.disconnect());
    const givingUp = setTimeout(() => observer.disconnect(), WAIT_MS);
    if (!find()) observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(givingUp);
      if (marked) delete marked.dataset.pointed;
    };
  }, [control]);
  return null;
}
