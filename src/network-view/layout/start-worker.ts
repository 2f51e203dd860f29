import url from '../../../workers/layout.worker?worker&url';

/**
 * Starts the layout worker from a Blob that imports the real file: a worker started so inherits the page's content security
 * policy, one started from a URL does not.
 */
export function startLayoutWorker(): Worker {
  const code = `import ${JSON.stringify(new URL(url, document.baseURI).href)};`;
  const blob = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(blob, { type: 'module', name: 'layout' });
  // The module graph is fetched by then; revoking at once would race with the start.
  setTimeout(() => URL.revokeObjectURL(blob), 60_000);
  return worker;
}
