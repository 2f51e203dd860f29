import { serveLayout, type LayoutPort } from '../src/network-view/layout/serve-layout';

declare const self: DedicatedWorkerGlobalScope;

const port: LayoutPort = { postMessage: (message, transfer) => self.postMessage(message, transfer), onmessage: null };
serveLayout(port);
self.onmessage = (event) => port.onmessage?.(event);
