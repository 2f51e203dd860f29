/**
 * Property tests draw the same cases every time, so that whoever breaks one sees it, and nobody else does.
 * `LAB_PROPERTY_SEED=7 npx vitest run …` draws others.
 */
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: Number(process.env.LAB_PROPERTY_SEED ?? 29) });
