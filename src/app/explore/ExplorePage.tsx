import { lazy, Suspense } from 'react';
import { useLab } from '../../store/lab';

const ImportView = lazy(() => import('./preview/ImportView').then((m) => ({ default: m.ImportView })));
const ExploreLab = lazy(() => import('./lab/ExploreLab').then((m) => ({ default: m.ExploreLab })));

/** *What is in these data?* – files before they are taken over, and the data that are. */
export default function ExplorePage() {
  const importing = useLab((s) => s.importing.type !== 'none');
  return (
    <Suspense fallback={<main id="main" className="page loading" aria-busy="true" />}>
      {importing ? <ImportView /> : <ExploreLab />}
    </Suspense>
  );
}
