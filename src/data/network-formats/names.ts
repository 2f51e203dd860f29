/** The names of nodes as files give them: an identifier each, and often a label for people. */

/** Control characters and the separators of lines and paragraphs: none of them is part of a name. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** A name without control characters and without blanks around it. */
export const cleanName = (text: string): string => text.replace(CONTROL, ' ').trim();
