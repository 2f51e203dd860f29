import { viewWords as words } from './view-words';
import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent, type Ref } from 'react';
import { degrees, nodeLabel, type Network } from '../core/network';
import { findNodes } from './find';
import { Icon } from '../icons/Icon';

export interface FindNodeProps {
  network: Network;
  /** A node was chosen: centre on it. */
  onFind(node: number): void;
  /** Escape in an empty box. */
  onClose?(): void;
  /** The text field, so that a page can focus it with `/`. */
  inputRef?: Ref<HTMLInputElement>;
}

/** Search box with the eight best matches. Enter takes the first or the one walked to. */
export function FindNode({ network, onFind, onClose, inputRef }: FindNodeProps) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const listId = useId();
  const degree = useMemo(() => degrees(network), [network]);
  const asked = useDeferredValue(typed);
  const found = useMemo(() => findNodes(network, asked, degree), [network, asked, degree]);
  const shown = open && asked.trim() !== '';

  const take = (node: number | undefined): void => {
    if (node === undefined) return;
    setOpen(false);
    setTyped(nodeLabel(network, node));
    onFind(node);
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>): void => {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        setOpen(true);
        setActive((at) =>
          found.length ? (at + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length : 0,
        );
        break;
      case 'Enter':
        event.preventDefault();
        take(findNodes(network, typed, degree)[active]);
        break;
      case 'Escape':
        event.stopPropagation();
        if (typed === '') onClose?.();
        setTyped('');
        setOpen(false);
        break;
    }
  };
  return (
    <div className="find-node">
      <div className="find">
        <Icon name="search" />
        <input
          ref={inputRef}
          type="text"
          role="combobox"
          aria-label={words.find}
          aria-expanded={shown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown && found.length ? `${listId}-${active}` : undefined}
          placeholder={words.find}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          onBlur={() => setOpen(false)}
          onKeyDown={keys}
        />
      </div>
      <div
        id={listId}
        role="listbox"
        aria-label={words.matches}
        className="matches"
        hidden={!shown || found.length === 0}
      >
        {found.map((node, k) => (
          <div
            key={node}
            id={`${listId}-${k}`}
            role="option"
            tabIndex={-1}
            aria-selected={k === active}
            onPointerDown={(event) => {
              event.preventDefault();
              take(node);
            }}
          >
            <span>{nodeLabel(network, node)}</span>
            <span className="unit">{words.degree(degree[node])}</span>
          </div>
        ))}
      </div>
      <div className="matches none" role="status" hidden={!shown || found.length > 0}>
        {shown && found.length === 0 ? words.notFound(asked.trim()) : ''}
      </div>
    </div>
  );
}
