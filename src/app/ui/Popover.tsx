/** Popover and menu bodies of the component library; loaded with the first one that opens (see Overlay.tsx). */
import type { ReactNode, RefObject } from 'react';
import {
  Dialog,
  Header,
  I18nProvider,
  Menu,
  MenuItem,
  MenuSection,
  Popover as AriaPopover,
} from 'react-aria-components';
import { locale } from '../../core/numerals';
import type { MenuEntry } from './Overlay';

interface Common {
  triggerRef: RefObject<HTMLElement | null>;
  onClose: () => void;
  label: string;
}

export function PopoverBody({ triggerRef, onClose, label, children }: Common & { children: ReactNode }) {
  return (
    <I18nProvider locale={locale()}>
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
    </I18nProvider>
  );
}

const choice = (entries: readonly MenuEntry[]) => ({
  selectionMode: entries.some((entry) => entry.chosen !== undefined) ? ('single' as const) : ('none' as const),
  selectedKeys: entries.filter((entry) => entry.chosen).map((entry) => entry.id),
});

const items = (entries: readonly MenuEntry[]) =>
  entries.map((entry) => (
    <MenuItem
      key={entry.id}
      id={entry.id}
      textValue={entry.label}
      className="menu-item"
      isDisabled={entry.disabled ?? false}
    >
      <span lang={entry.lang}>{entry.label}</span>
      {entry.detail !== undefined && <span className="unit">{entry.detail}</span>}
    </MenuItem>
  ));

export function MenuBody({ triggerRef, onClose, label, entries }: Common & { entries: readonly MenuEntry[] }) {
  const groups = [...new Set(entries.map(({ group }) => group))];
  return (
    <I18nProvider locale={locale()}>
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
          {...(groups.length === 1 ? choice(entries) : {})}
        >
          {groups.length === 1
            ? items(entries)
            : groups.map((group) => {
                const own = entries.filter((entry) => entry.group === group);
                return (
                  <MenuSection key={group} aria-label={group ?? label} className="menu-group" {...choice(own)}>
                    {group !== undefined && <Header className="menu-head">{group}</Header>}
                    {items(own)}
                  </MenuSection>
                );
              })}
        </Menu>
      </AriaPopover>
    </I18nProvider>
  );
}
