/** Popover and menu bodies of the component library; loaded with the first one that opens (see Overlay.tsx). */
import type { ReactNode, RefObject } from 'react';
import { Dialog, Menu, MenuItem, Popover as AriaPopover } from 'react-aria-components';
import type { MenuEntry } from './Overlay';

interface Common {
  triggerRef: RefObject<HTMLElement | null>;
  onClose: () => void;
  label: string;
}

export function PopoverBody({ triggerRef, onClose, label, children }: Common & { children: ReactNode }) {
  return (
    <AriaPopover
      triggerRef={triggerRef}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom start"
      offset={6}
      className="popover floating"
    >
      <Dialog aria-label={label}>{children}</Dialog>
    </AriaPopover>
  );
}

export function MenuBody({ triggerRef, onClose, label, entries }: Common & { entries: readonly MenuEntry[] }) {
  const chosen = entries.filter((entry) => entry.chosen).map((entry) => entry.id);
  return (
    <AriaPopover
      triggerRef={triggerRef}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom end"
      offset={6}
      className="popover floating menu"
    >
      <Menu
        aria-label={label}
        autoFocus="first"
        onAction={(key) => entries.find((entry) => entry.id === key)?.run()}
        onClose={onClose}
        selectionMode={entries.some((entry) => entry.chosen !== undefined) ? 'single' : 'none'}
        selectedKeys={chosen}
      >
        {entries.map((entry) => (
          <MenuItem
            key={entry.id}
            id={entry.id}
            textValue={entry.label}
            className="menu-item"
            isDisabled={entry.disabled ?? false}
          >
            <span>{entry.label}</span>
            {entry.detail !== undefined && <span className="unit">{entry.detail}</span>}
          </MenuItem>
        ))}
      </Menu>
    </AriaPopover>
  );
}
