import { main } from './commands';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  signal: stop.signal,
});
