/** The server of the end-to-end tests: a fresh build (unless LAB_E2E_BUILT says it is there) on exactly the port asked for. */
import { build, preview } from 'vite';

if (!process.env.LAB_E2E_BUILT) await build({ logLevel: 'warn' });
await preview({ preview: { port: Number(process.env.LAB_E2E_PORT ?? 4319), strictPort: true } });
