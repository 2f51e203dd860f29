/**
 * The words of the reader's language, English apart: those of the shell and of Home before the app is evaluated, since it takes its words
 * when it is; all others before any part that is loaded later. Another language is another entry here.
 */
import { language, speak, sayWith, type Catalogue, type Language, type Sayer } from '../core/language';
import { keepLanguage } from '../store/language-choice';

interface Loaders {
  first(): Promise<{ catalogue: Catalogue; sayer: Sayer }>;
  rest(): Promise<{ catalogue: Catalogue; sayer: Sayer }>;
  /** What the lessons say in their steps. */
  lessons(): Promise<{ catalogue: Catalogue }>;
}

const OTHERS: Readonly<Record<Exclude<Language, 'en'>, Loaders>> = {
  de: {
    first: () => import('./text/de/first'),
    rest: () => import('./text/de/rest'),
    lessons: () => import('../lessons/text/de/all'),
  },
};

let ready: Promise<void> = Promise.resolve();

/** Resolves when what needs more than the first words may be loaded; at once in English. Rejects where they cannot be had. */
export const wordsReady = (): Promise<void> => ready;

/** Before a part that is loaded later. */
export const withWords =
  <T>(load: () => Promise<T>): (() => Promise<T>) =>
  () =>
    wordsReady().then(load);

/** Before the page of the lessons, with what they say. */
export const withLessonWords =
  <T>(load: () => Promise<T>): (() => Promise<T>) =>
  async () => {
    const spoken = language();
    if (spoken !== 'en') speak(spoken, (await OTHERS[spoken].lessons()).catalogue);
    return withWords(load)();
  };

/** Loads the first words and starts on the others. Where the first cannot be had, the page speaks English. */
export async function loadWords(chosen: Language): Promise<void> {
  document.documentElement.lang = chosen;
  if (chosen === 'en') return;
  // Known while they are evaluated, since numbers among them follow it.
  speak(chosen, {});
  const { first, rest } = OTHERS[chosen];
  const take = ({ catalogue, sayer }: { catalogue: Catalogue; sayer: Sayer }): void => {
    speak(chosen, catalogue);
    sayWith(sayer);
  };
  try {
    take(await first());
  } catch {
    speak('en', {});
    document.documentElement.lang = 'en';
    return;
  }
  ready = rest().then(take);
  // Whoever waits for it is told.
  ready.catch(() => undefined);
}

/** Another language from now on: the page comes again in it, with its workspace, which is kept when it goes. */
export function changeLanguage(to: Language): void {
  if (to === language()) return;
  const address = keepLanguage(to);
  if (address === undefined) location.reload();
  else location.replace(address);
}
