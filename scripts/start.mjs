/** `npm start`: builds the lab and serves the build on this machine, on the first free port from 4173 (or LAB_PORT). */
import { build, preview } from 'vite';

await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: Number(process.env.LAB_PORT ?? 4173), strictPort: false } });
const address = server.resolvedUrls?.local[0];

console.log(`\nCascade Lab is open at ${address}\nStop it with Ctrl+C.\n`);
