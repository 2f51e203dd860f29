import { useEffect, useRef } from 'react';

/** Rest before a tooltip shows under the pointer; on keyboard focus it shows at once. */
const DELAY_MS = 450;

/**
 * One tooltip for the whole page: shows the `data-tip` of what the pointer rests on or the keyboard reached, goes with Escape, stays
 * while the pointer is on it. It repeats names that are spoken anyway, so it is hidden from assistive technology.
 */
export function Tooltips() {
  const tip = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const box = tip.current;
    if (!box) return;
    let timer = 0;
    let shownFor: Element | null = null;

    const hide = (): void => {
      clearTimeout(timer);
      shownFor = null;
      if (box.matches(':popover-open')) box.hidePopover();
    };
    const show = (target: HTMLElement): void => {
      const text = target.dataset.tip;
      if (text === undefined || text === '' || !target.isConnected) return;
      shownFor = target;
      box.textContent = text;
      if (!box.matches(':popover-open')) box.showPopover();
      const at = target.getBoundingClientRect();
      const own = box.getBoundingClientRect();
      const below = at.bottom + 6 + own.height < innerHeight;
      box.style.top = `${below ? at.bottom + 6 : at.top - 6 - own.height}px`;
      box.style.left = `${Math.max(4, Math.min(innerWidth - own.width - 4, at.left + at.width / 2 - own.width / 2))}px`;
    };
    const tipped = (event: Event): HTMLElement | null =>
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tip]') : null;

    const over = (event: PointerEvent): void => {
      if (event.pointerType === 'touch') return;
      const target = tipped(event);
      if (target === shownFor && target) return;
      if (event.target === box) return;
      hide();
      if (target) timer = window.setTimeout(() => show(target), DELAY_MS);
    };
    const focus = (event: FocusEvent): void => {
      const target = tipped(event);
      if (target?.matches(':focus-visible')) show(target);
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && shownFor) hide();
    };
    document.addEventListener('pointerover', over);
    document.addEventListener('pointerdown', hide);
    document.addEventListener('focusin', focus);
    document.addEventListener('focusout', hide);
    document.addEventListener('keydown', key);
    document.addEventListener('scroll', hide, true);
    return () => {
      hide();
      document.removeEventListener('pointerover', over);
      document.removeEventListener('pointerdown', hide);
      document.removeEventListener('focusin', focus);
      document.removeEventListener('focusout', hide);
      document.removeEventListener('keydown', key);
      document.removeEventListener('scroll', hide, true);
    };
  }, []);

  return <div ref={tip} className="tooltip" popover="manual" aria-hidden="true" />;
}
