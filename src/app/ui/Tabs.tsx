import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { tabAfter } from './tab-keys';

export interface TabPage {
  id: string;
  label: string;
  /** A number behind the label: how many there are. */
  n?: string;
  disabled?: boolean;
  content: ReactNode;
}

interface Props {
  label: string;
  pages: readonly TabPage[];
  selected?: string;
  /** Chosen at first, when the tabs keep their own choice. */
  selectedFirst?: string;
  onSelect?: (id: string) => void;
  /** Class of every panel, for instance `panel-scroll`. */
  panelClass?: string;
}

/** Tabs inside a panel: a list, and the page chosen in it. Arrows choose, as a click does. */
export function Tabs({ label, pages, selected, selectedFirst, onSelect, panelClass }: Props) {
  const base = useId();
  const [own, setOwn] = useState(selectedFirst);
  const list = useRef<HTMLDivElement>(null);
  const enabled = pages.filter(({ disabled }) => !disabled);
  // A page that is gone, or that cannot be shown, gives way to the first.
  const shown = enabled.find(({ id }) => id === (selected ?? own)) ?? enabled[0];
  const tabId = (id: string): string => `${base}-tab-${id}`;
  const panelId = `${base}-panel`;
  const choose = (id: string): void => {
    setOwn(id);
    if (id !== shown?.id) onSelect?.(id);
  };
  const move = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = tabAfter(event.key, enabled, shown);
    if (!next) return;
    event.preventDefault();
    choose(next.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(tabId(next.id))}`)?.focus();
  };
  return (
    <div className="tabbed">
      <div className="tabs" role="tablist" aria-label={label} ref={list}>
        {pages.map(({ id, label: name, n, disabled = false }) => (
          <button
            key={id}
            type="button"
            role="tab"
            className="tab"
            id={tabId(id)}
            aria-selected={id === shown?.id}
            aria-controls={id === shown?.id ? panelId : undefined}
            tabIndex={id === shown?.id ? 0 : -1}
            disabled={disabled}
            onKeyDown={move}
            onClick={() => choose(id)}
          >
            {name}
            {n !== undefined && <span className="n">{n}</span>}
          </button>
        ))}
      </div>
      {shown && (
        <Panel
          key={shown.id}
          id={panelId}
          labelledBy={tabId(shown.id)}
          className={panelClass ? `tab-panel ${panelClass}` : 'tab-panel'}
        >
          {shown.content}
        </Panel>
      )}
    </div>
  );
}

const REACHABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary, [tabindex="0"]';

/** A panel with nothing in it that Tab reaches is reached itself, so that it can be scrolled and read. */
function Panel({
  id,
  labelledBy,
  className,
  children,
}: {
  id: string;
  labelledBy: string;
  className: string;
  children: ReactNode;
}) {
  const panel = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(false);
  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    const look = (): void => setReached(element.querySelector(REACHABLE) === null);
    look();
    const observer = new MutationObserver(look);
    observer.observe(element, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['tabindex', 'disabled', 'href'],
    });
    return () => observer.disconnect();
  }, []);
  return (
    <div
      className={className}
      id={id}
      role="tabpanel"
      aria-labelledby={labelledBy}
      tabIndex={reached ? 0 : undefined}
      ref={panel}
    >
      {children}
    </div>
  );
}
