import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { currentExperiment, lab, useLab } from '../store/lab';
import { LockedControls } from './form/locked';
import { DropZone } from './import/DropZone';
import { enterImport, EXPLORE } from './import/leave';
import { closeDialog, openDialog, useShellDialog } from './dialogs/open';
import { pageOf } from './pages';
import { runPercent } from './run/run-share';
import { toggleProjector, useProjector } from './projector';
import { useRoute } from './router';
import { familyOfPage } from './families';
import { useFamilyPage } from './use-family-page';
import { useShortcuts, type Command } from './shortcuts';
import { en } from './text/en';
import { isEmbedded } from './embedded';
import { TopBar } from './TopBar';
import { ErrorBoundary } from './ui/ErrorBoundary';
import { useWidth } from './ui/use-width';
import { LiveRegion } from './ui/LiveRegion';
import { Notices } from './ui/Notices';
import { Tooltips } from './ui/Tooltips';
import { UnknownPage } from './UnknownPage';
import { carriesExperiment, useLink } from './use-link';
import { withWords } from './words';

const BUSY = <main id="main" className="page loading" aria-busy="true" />;
const EMBEDDED = isEmbedded(location.search);
const Embedded = lazy(withWords(() => import('./teach/Embedded')));
const Instruction = lazy(() => import('./teach/Instruction'));
const ProjectorBar = lazy(withWords(() => import('./ProjectorBar')));
const NOTHING: readonly string[] = [];
const Dialogs = lazy(() => withWords(() => import('./dialogs/Dialogs'))().catch(() => ({ default: NoDialogs })));
/** A first visit is in nobody's way then: what keeps the lab for use without a connection waits so long. */
const REST_MS = 5000;
const Offline = lazy(() => withWords(() => import('./offline/Offline'))().catch(() => ({ default: () => null })));

/** What the browser calls the page: in its tab, its history, its bookmarks. */
function nameDocument(title: string): void {
  document.title = title;
}

/** The shell: what every page shares. Pages live inside it and come and go with the address. */
export function App() {
  const route = useRoute();
  const page = pageOf(route.path);
  const theme = useLab((s) => s.theme);
  const notices = useLab((s) => s.notices);
  const announcement = useLab((s) => s.announcement);
  const shortcuts = useLab((s) => s.shortcuts);
  const importing = useLab((s) => s.importing.type !== 'none');
  const dialog = useShellDialog();
  const wide = useWidth() !== 'narrow';
  const rested = useRested();

  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [theme]);

  const title = page ? page.title : en.pages.unknown;
  const percent = useLab(runPercent);
  useEffect(() => {
    nameDocument(en.pages.title(title, percent));
  }, [title, percent]);

  useLink(route, page && page.path !== '' ? page.path : undefined);
  useFamilyPage(carriesExperiment(route) ? undefined : route.path);

  // Explore before and after Accept are two pages to those who listen.
  // What stands below a page's address is a place on that page, which goes there itself.
  const place = page?.path ?? route.path;
  useHeadingFocus(importing && route.path === EXPLORE ? `${EXPLORE}, import` : place);
  useImportPage(importing, route.path);

  const act = useCallback((command: Command) => {
    const { undo, redo, run } = lab.getState();
    switch (command) {
      case 'undo':
        return undo();
      case 'redo':
        return redo();
      case 'run':
        return run();
      case 'projector':
        return toggleProjector();
      case 'shortcuts':
        return openDialog('shortcuts');
      default:
        return command satisfies never;
    }
  }, []);
  // What is previewed is not a step yet: nothing behind it should change.
  useShortcuts(dialog === undefined && !(importing && page?.path === EXPLORE), shortcuts, act);

  const projector = useProjector();
  const instructed = useLab((s) => currentExperiment(s).view?.instruction !== undefined);
  const locked = useLab((s) => currentExperiment(s).view?.lockedControls) ?? NOTHING;
  const alarm = notices.findLast((notice) => notice.severity === 'bad')?.text ?? '';
  const Component = page?.component;
  return (
    <>
      <a className="skip" href="#main" onClick={skipTo('main')}>
        {en.skip.content}
      </a>
      {page && (familyOfPage(page.path) || page.path === EXPLORE) && wide && (
        <>
          <a className="skip" href="#setup" onClick={skipTo('setup')}>
            {en.skip.setup}
          </a>
          <a className="skip" href="#results" onClick={skipTo('results')}>
            {en.skip.results}
          </a>
        </>
      )}
      <div className="shell" data-page={page?.path === '' ? 'home' : (page?.path ?? 'unknown')}>
        {!EMBEDDED && <TopBar page={page} />}
        {page?.workspace === true && instructed && (
          <Suspense fallback={null}>
            <Instruction />
          </Suspense>
        )}
        <ErrorBoundary key={place}>
          <Suspense fallback={BUSY}>
            <LockedControls value={locked}>
              {carriesExperiment(route) ? BUSY : Component ? <Component /> : <UnknownPage path={route.path} />}
            </LockedControls>
          </Suspense>
        </ErrorBoundary>
        {EMBEDDED && (
          <Suspense fallback={null}>
            <Embedded />
          </Suspense>
        )}
        {projector && (!route.path.startsWith('learn/') || route.path === 'learn/quiz') && (
          <Suspense fallback={null}>
            <ProjectorBar />
          </Suspense>
        )}
      </div>
      <Notices notices={notices} onDismiss={(id) => lab.getState().dismiss(id)} />
      <LiveRegion message={announcement} alert={alarm} />
      <DropZone />
      {dialog !== undefined && (
        <Suspense fallback={null}>
          <Dialogs dialog={dialog} onClose={closeDialog} />
        </Suspense>
      )}
      {rested && (
        <Suspense fallback={null}>
          <Offline />
        </Suspense>
      )}
      <Tooltips />
    </>
  );
}

/** What stands in for dialogs that could not be loaded. */
function NoDialogs({ onClose }: { onClose: () => void }): React.JSX.Element {
  useEffect(() => {
    lab.getState().notify('bad', en.failure.chunk);
    onClose();
  }, [onClose]);
  return <></>;
}

function useRested(): boolean {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setRested(true), REST_MS);
    return () => clearTimeout(timer);
  }, []);
  return rested;
}

/** Data that begin to be read are shown on their page, wherever they were dropped; a dialog that was open has done its part. */
function useImportPage(importing: boolean, path: string): void {
  const reading = useLab((s) => (s.importing.type === 'reading' ? s.importing.abort : undefined));
  const before = useRef({ importing: false, reading });
  useEffect(() => {
    const further = reading !== undefined && reading !== before.current.reading;
    before.current.reading = reading ?? before.current.reading;
    // Files that join others where these are looked at keep the way back.
    if (importing && (!before.current.importing || (further && path !== EXPLORE))) {
      closeDialog();
      enterImport(path);
    }
    before.current.importing = importing;
  }, [importing, reading, path]);
}

/** In-page targets share the hash with the router, so the browser must not follow them. */
function skipTo(id: string) {
  return (event: React.MouseEvent): void => {
    event.preventDefault();
    const target = document.getElementById(id);
    if (!target) return;
    if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
    target.focus();
  };
}

/** Time to wait for a lazily loaded page's heading. */
const HEADING_WAIT_MS = 4000;

/** After a change of page, focus moves to its main heading, so that a listener hears where they are. Not on the first page. */
function useHeadingFocus(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    scrollTo(0, 0);
    const find = (): boolean => {
      // A page may have something to say that comes before its name.
      const heading = document.querySelector<HTMLElement>('[data-lead]') ?? document.querySelector('h1');
      if (!heading) return false;
      if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      return true;
    };
    if (find() && document.querySelector('main[aria-busy]') === null) return;
    const observer = new MutationObserver(
      () => document.querySelector('main[aria-busy]') === null && find() && observer.disconnect(),
    );
    observer.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => observer.disconnect(), HEADING_WAIT_MS);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [path]);
}
