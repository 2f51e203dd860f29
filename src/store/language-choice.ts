/**
 * The language of the page: what the reader has chosen, else what the address asks for, else the first of the browser's languages that the
 * lab speaks, else English. Read before anything else is loaded, so it stands alone.
 */
import { LANGUAGES, type Language } from '../core/language';

const KEY = 'cascade-lab:language';
/** `?lang=de`, ahead of `#` or behind it. */
const ASKED = /[?&]lang=([a-z-]+)/i;

export interface Surroundings {
  storage(): Pick<Storage, 'getItem' | 'setItem'>;
  href: string;
  /** The languages of the browser, the dearest first. */
  wanted: readonly string[];
}

const here = (): Surroundings => ({
  storage: () => localStorage,
  href: location.href,
  wanted: navigator.languages,
});

/** "de-AT" is German. */
function known(text: string | null | undefined): Language | undefined {
  const main = text?.toLowerCase().split('-')[0];
  return LANGUAGES.find((one) => one === main);
}

export function chosenLanguage({ storage, href, wanted }: Surroundings = here()): Language {
  let chosen: Language | undefined;
  try {
    chosen = known(storage().getItem(KEY));
  } catch {
    // Storage is denied: nothing was chosen that lasts.
  }
  return chosen ?? known(ASKED.exec(href)?.[1]) ?? wanted.map(known).find((one) => one !== undefined) ?? 'en';
}

/** Keeps the choice; the address that says it where nothing can be kept, undefined where it is kept. */
export function keepLanguage(
  language: Language,
  { storage, href }: Omit<Surroundings, 'wanted'> = here(),
): string | undefined {
  try {
    storage().setItem(KEY, language);
    return undefined;
  } catch {
    const address = new URL(href);
    address.searchParams.set('lang', language);
    return address.href;
  }
}
