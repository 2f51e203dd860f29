import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { Icon } from '../../icons/Icon';
import type { IconName } from '../../icons/Icon';

const PopoverBody = lazy(() => import('./Popover').then((m) => ({ default: m.PopoverBody })));
const MenuBody = lazy(() => import('./Popover').then((m) => ({ default: m.MenuBody })));

export interface MenuEntry {
  id: string;
  label: string;
  /** Quiet words at the end of the line. */
  detail?: string;
  disabled?: boolean;
  /** Entries of a group stand together under its name, and are a choice of their own. */
  group?: string;
  /** Language of the label, where that is not the page's. */
  lang?: string;
  /** Given on every entry of a menu that holds a choice. */
  chosen?: boolean;
  run: () => void;
}

interface TriggerProps {
  /** Name of button and overlay. */
  label: string;
  /** What the button shows: an icon, or words. */
  icon?: IconName;
  text?: ReactNode;
  className?: string;
  tip?: string;
}

function useTrigger({ label, icon, text, className, tip }: TriggerProps, kind: 'dialog' | 'menu') {
  const ref = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const button = (
    <button
      ref={ref}
      type="button"
      className={className ?? (icon && text === undefined ? 'icon-btn' : 'pick')}
      aria-label={label}
      aria-haspopup={kind}
      aria-expanded={open}
      data-tip={tip ?? (icon && text === undefined ? label : undefined)}
      onClick={() => setOpen((was) => !was)}
    >
      {icon && <Icon name={icon} />}
      {text}
    </button>
  );
  return { ref, open, close: () => setOpen(false), button };
}

/** A button that opens a small page of words: the ⓘ of a field. */
export function PopoverButton({ children, ...trigger }: TriggerProps & { children: ReactNode }) {
  const { ref, open, close, button } = useTrigger(trigger, 'dialog');
  return (
    <>
      {button}
      {open && (
        <Suspense fallback={null}>
          <PopoverBody triggerRef={ref} onClose={close} label={trigger.label}>
            {children}
          </PopoverBody>
        </Suspense>
      )}
    </>
  );
}

/** A button that opens a menu of actions or a choice. */
export function MenuButton({ entries, ...trigger }: TriggerProps & { entries: readonly MenuEntry[] }) {
  const { ref, open, close, button } = useTrigger(trigger, 'menu');
  return (
    <>
      {button}
      {open && (
        <Suspense fallback={null}>
          <MenuBody triggerRef={ref} onClose={close} label={trigger.label} entries={entries} />
        </Suspense>
      )}
    </>
  );
}
