import { language, LANGUAGE_NAMES, LANGUAGES, said } from '../core/language';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { lab, useLab } from '../store/lab';
import type { ThemeChoice } from '../store/state';
import { openDialog } from './dialogs/open';
import { familyOfPage } from './families';
import { PAGES, type Page } from './pages';
import { toggleProjector } from './projector';
import { formatHash } from './router';
import { keyText } from './shortcuts';
import { en } from './text/en';
import { languageWords } from './text/en-language';
import { Chip } from './ui/Chip';
import { Icon } from '../icons/Icon';
import { Brand } from './ui/Brand';
import { IconButton } from './ui/IconButton';
import { MenuButton, type MenuEntry } from './ui/Overlay';
import { changeLanguage } from './words';

const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

const EXPLORE = 'explore';

/** Pages, network, undo, share, theme, help: the same on every page, in the same places. */
export function TopBar({ page }: { page: Page | undefined }) {
  const [drawer, setDrawer] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!drawer) return;
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      setDrawer(false);
      opener.current?.focus();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [drawer]);
  const canUndo = useLab((s) => s.history.past.length > 0);
  const canRedo = useLab((s) => s.history.future.length > 0);
  const theme = useLab((s) => s.theme);
  const storage = useLab((s) => s.storage);
  const { undo, redo, setTheme } = useStore(lab, (s) => s);
  const workspace = page?.workspace ?? false;

  const themes: MenuEntry[] = THEMES.map((choice) => ({
    id: choice,
    label: en.top[choice],
    group: en.top.theme,
    chosen: choice === theme,
    run: () => setTheme(choice),
  }));
  const languages: MenuEntry[] = LANGUAGES.map((one) => ({
    id: one,
    label: LANGUAGE_NAMES[one],
    lang: one,
    group: languageWords.label,
    chosen: one === language(),
    run: () => changeLanguage(one),
  }));
  const links = PAGES.filter((p) => p.tab).map((p) => (
    <a
      key={p.path}
      href={formatHash(p.path)}
      aria-current={p === page ? 'page' : undefined}
      onClick={() => setDrawer(false)}
    >
      {p.title}
    </a>
  ));
  return (
    <header className="topbar" aria-label={en.top.label}>
      <a className="brand" href={formatHash('')} aria-label={`${en.common.product}, ${en.pages.home}`}>
        <Brand />
        <span>{en.common.product}</span>
      </a>
      <nav className="pages" aria-label={en.pages.label}>
        {links}
      </nav>
      <div className="right">
        {storage.kind === 'memory' && (
          <span className="wide" data-tip={storage.reason}>
            <Chip tone="warn">{en.top.notSaved}</Chip>
          </span>
        )}
        {workspace && <DatasetButton page={page} />}
        {workspace && (
          <>
            <IconButton
              className="wide"
              icon="undo"
              label={en.top.undo}
              keys={keyText('Ctrl+Z')}
              aria-keyshortcuts="Control+Z Meta+Z"
              disabled={!canUndo}
              onClick={undo}
            />
            <IconButton
              className="wide"
              icon="redo"
              label={en.top.redo}
              keys={keyText('Ctrl+Shift+Z')}
              aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
              disabled={!canRedo}
              onClick={redo}
            />
          </>
        )}
        <IconButton
          className="wide"
          icon="share"
          label={en.top.share}
          aria-haspopup="dialog"
          onClick={() => openDialog('share')}
        />
        {workspace && (
          <IconButton className="wide" icon="projector" label={en.top.projector} keys="F" onClick={toggleProjector} />
        )}
        <MenuButton icon="theme" label={languageWords.menu} entries={[...themes, ...languages]} />
        <a
          className="icon-btn"
          href={formatHash('help')}
          aria-label={en.top.help}
          data-tip={en.top.help}
          aria-current={page?.path === 'help' ? 'page' : undefined}
        >
          <Icon name="help" />
        </a>
        <IconButton
          ref={opener}
          className="only-narrow"
          icon={drawer ? 'close' : 'menu'}
          label={drawer ? en.common.close : en.top.openMenu}
          aria-expanded={drawer}
          aria-controls="drawer"
          onClick={() => setDrawer(!drawer)}
        />
      </div>
      {drawer && (
        <div className="drawer only-narrow" id="drawer">
          <nav aria-label={en.top.menu}>
            <a
              href={formatHash('')}
              onClick={() => setDrawer(false)}
              aria-current={page?.path === '' ? 'page' : undefined}
            >
              {en.pages.home}
            </a>
            {links}
          </nav>
          <div className="drawer-actions">
            <button type="button" className="btn" onClick={() => (setDrawer(false), openDialog(sideOf(page)))}>
              {en.top.choose}
            </button>
            <button type="button" className="btn" disabled={!canUndo} onClick={undo}>
              {en.top.undo}
            </button>
            <button type="button" className="btn" disabled={!canRedo} onClick={redo}>
              {en.top.redo}
            </button>
            <button type="button" className="btn" onClick={() => (setDrawer(false), openDialog('share'))}>
              {en.top.share}
            </button>
          </div>
          <div className="drawer-actions" role="group" aria-label={languageWords.label}>
            <span className="quiet">{languageWords.label}:</span>
            {languages.map(({ id, label, lang, chosen, run }) => (
              <button key={id} type="button" className="btn" lang={lang} aria-pressed={chosen} onClick={run}>
                {label}
              </button>
            ))}
          </div>
        </div>
      )}
    </header>
  );
}

function DatasetButton({ page }: { page: Page | undefined }) {
  const { title, size, empty } = useShownData(page);
  return (
    <button
      type="button"
      className="dataset wide"
      aria-label={empty ? title : en.top.dataset(title, size)}
      aria-haspopup="dialog"
      data-tip={en.top.choose}
      onClick={() => openDialog(sideOf(page))}
    >
      <span className="dataset-title">{title}</span> <span className="unit num">{size}</span>
      <Icon name="chevron" />
    </button>
  );
}

const onCascades = (page: Page | undefined): boolean | undefined => page && familyOfPage(page.path)?.cascades;
const sideOf = (page: Page | undefined): 'cascades' | 'networks' => (onCascades(page) ? 'cascades' : 'networks');

/**
 * What the page shows: an import while it is looked at, cascades alone where they name nobody or the page uses no network, otherwise
 * the network.
 */
function useShownData(page: Page | undefined): { title: string; size: string; empty: boolean } {
  const exploring = page?.path === EXPLORE;
  const dataset = useLab((s) => s.dataset);
  const cascades = useLab((s) => (s.cascades.type === 'ready' ? s.cascades.data : undefined));
  const importing = useLab((s) => s.importing.type !== 'none');
  if (exploring && importing) return { title: en.top.importing, size: en.top.preview, empty: false };
  const many = cascades ? en.common.cascades(cascades.set.count) : '';
  const alone = exploring ? cascades?.set.userCount === 0 : (onCascades(page) ?? dataset.type === 'empty');
  if (cascades && alone) return { title: said(cascades.title), size: many, empty: false };
  switch (dataset.type) {
    case 'empty':
      return { title: en.top.choose, size: '', empty: true };
    case 'ready': {
      const { network, title } = dataset.dataset;
      return { title: said(title), size: [en.common.nodes(network.n), many].filter(Boolean).join(', '), empty: false };
    }
    case 'loading':
      return { title: said(dataset.title), size: en.common.loading, empty: false };
    case 'failed':
      return { title: said(dataset.title), size: '', empty: false };
    default:
      return dataset satisfies never;
  }
}
