import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import './plots.css';

export interface MenuItem {
  id: string;
  label: string;
  note?: string;
  /** Given for one of a set: the current one is true. */
  checked?: boolean;
}

interface Props {
  label: string;
  className: string;
  children: ReactNode;
  items: readonly MenuItem[];
  onSelect: (id: string) => void;
  /** Which way it opens; above is for what stands at the foot of the window. */
  opens?: 'below' | 'above';
}

/**
 * A button with a menu: arrows, Home, End and first letters move, Enter chooses, Escape closes and gives the focus back.
 * Small on purpose: it serves the export menu of every plot and the settings of the time line.
 */
export function Menu({ label, className, children, items, onSelect, opens = 'below' }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const buttons = entries(list.current);
    (buttons.find((b) => b.getAttribute('aria-checked') === 'true') ?? buttons[0])?.focus();
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = entries(list.current);
    const here = buttons.findIndex((b) => b === document.activeElement);
    const go = (to: number): void => {
      buttons[(to + buttons.length) % buttons.length]?.focus();
      event.preventDefault();
    };
    event.stopPropagation();
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (event.key === 'ArrowDown') go(here + 1);
    else if (event.key === 'ArrowUp') go(here - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(buttons.length - 1);
    else if (/^\S$/.test(event.key)) {
      const from = [...buttons.slice(here + 1), ...buttons.slice(0, here + 1)];
      from.find((b) => b.textContent.toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
    }
  };

  return (
    <span className="menu-root" ref={root}>
      <button
        type="button"
        ref={button}
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div
          id={id}
          ref={list}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          className="popover menu"
          data-opens={opens}
          onKeyDown={onKeyDown}
        >
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              tabIndex={-1}
              role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={item.checked}
              onClick={() => {
                close();
                onSelect(item.id);
              }}
            >
              {item.label}
              {item.note && <span className="unit">{item.note}</span>}
            </button>
          ))}
        </div>
      )}
    </span>
  );
}

function entries(list: HTMLElement | null): HTMLButtonElement[] {
  return list ? [...list.querySelectorAll('button')] : [];
}
