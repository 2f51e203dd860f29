import { viewWords as words } from './view-words';
import { useRef, type KeyboardEvent } from 'react';
import { Icon, type IconName } from '../icons/Icon';

/** What a press on the canvas does. */
export type Tool = 'look' | 'seed' | 'hide' | 'lasso' | 'box';

export interface ToolsProps {
  tool: Tool;
  onTool(tool: Tool): void;
  findOpen: boolean;
  onFind(): void;
  listOpen: boolean;
  onList(): void;
  onZoomIn(): void;
  onZoomOut(): void;
  onFit(): void;
  /** Tools left out, for pages on which sources cannot be chosen. */
  without?: readonly Tool[];
  /** Whether nodes can be hidden: offers the tool for it. */
  hides?: boolean;
}

const TOOLS: readonly { tool: Tool; icon: IconName; label: string }[] = [
  { tool: 'look', icon: 'pointer', label: words.tools.look },
  { tool: 'seed', icon: 'seed', label: words.tools.seed },
  { tool: 'hide', icon: 'hide', label: words.tools.hide },
  { tool: 'lasso', icon: 'lasso', label: words.tools.lasso },
  { tool: 'box', icon: 'box', label: words.tools.box },
];

/** Tools of the stage: one stop in the tab order, arrows walk between the buttons. */
export function Tools(props: ToolsProps) {
  const bar = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent<HTMLDivElement>): void => {
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const last = buttons.length - 1;
    const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: last }[
      event.key
    ];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    buttons[(to + buttons.length) % buttons.length].focus();
  };
  const chosen = (tool: Tool) => {
    const { icon, label } = TOOLS.find((t) => t.tool === tool)!;
    if (props.without?.includes(tool)) return null;
    return (
      <button
        key={tool}
        type="button"
        className="icon-btn"
        aria-label={label}
        title={label}
        aria-pressed={props.tool === tool}
        tabIndex={props.tool === tool ? 0 : -1}
        onClick={() => props.onTool(tool)}
      >
        <Icon name={icon} />
      </button>
    );
  };
  const action = (icon: IconName, label: string, act: () => void, pressed?: boolean) => (
    <button
      type="button"
      className="icon-btn"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      tabIndex={-1}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div
      ref={bar}
      className="tools"
      role="toolbar"
      tabIndex={-1}
      aria-label={words.tools.label}
      aria-orientation="vertical"
      onKeyDown={walk}
    >
      {chosen('look')}
      {action('search', words.find, props.onFind, props.findOpen)}
      {chosen('seed')}
      {props.hides ? chosen('hide') : null}
      {chosen('lasso')}
      {chosen('box')}
      <hr />
      {action('plus', words.tools.zoomIn, props.onZoomIn)}
      {action('minus', words.tools.zoomOut, props.onZoomOut)}
      {action('fit', words.tools.fit, props.onFit)}
      <hr />
      {action('list', words.tools.list, props.onList, props.listOpen)}
    </div>
  );
}
