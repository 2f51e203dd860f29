/** The models that can be trained, by name. */
import type { Architecture } from './architecture';
import { forest } from './forest';

export const architectures: Readonly<Record<string, Architecture>> = { forest };
