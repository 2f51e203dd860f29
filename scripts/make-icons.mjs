/**
 * `node scripts/make-icons.mjs`: draws public/favicon.svg, in its colours of the light theme, as the icons that an installed lab
 * has: with rounded corners, and whole squares where the system cuts the shape itself and keeps what is within its middle.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';

const PAPER = '#FAFAF7';
/** Name, pixels, part of the width that the picture takes, and roundness of the corners in parts of the width. */
const ICONS = /** @type {const} */ ([
  ['icon-192', 192, 0.74, 0.2],
  ['icon-512', 512, 0.74, 0.2],
  ['maskable-512', 512, 0.56, 0],
  ['touch-180', 180, 0.66, 0],
]);

const folder = fileURLToPath(new URL('../public/icons/', import.meta.url));
const picture = readFileSync(new URL('../public/favicon.svg', import.meta.url), 'utf8');
mkdirSync(folder, { recursive: true });
const found = findBrowser();
const browser = await chromium.launch({ executablePath: found?.executablePath, channel: found?.channel });
const page = await browser.newPage({ colorScheme: 'light' });
for (const [name, size, share, round] of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`
    <style>
      html, body { margin: 0; background: transparent }
      main { display: grid; place-items: center; width: ${size}px; height: ${size}px; border-radius: ${100 * round}%; background: ${PAPER} }
      main svg { width: ${100 * share}%; height: ${100 * share}% }
    </style>
    <main>${picture}</main>`);
  writeFileSync(`${folder}${name}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
