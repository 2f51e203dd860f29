/** A file may hold a name of a million characters; what is told of it stays short enough to be shown. */
import type { PreviewLine, ReadOutcome } from './read';

/** Characters of a name, a field or a value, and of a message. */
export const TEXT_SHOWN = 200;
export const MESSAGE_SHOWN = 300;

export const cutText = (text: string, most = TEXT_SHOWN): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;

const cutLine = (line: PreviewLine): PreviewLine => ({
  ...line,
  fields: line.fields.map((field) => cutText(field, MESSAGE_SHOWN)),
});

type Told = Pick<ReadOutcome, 'sentence' | 'says' | 'choices' | 'columns' | 'preview'>;

/** What is told of a file, with long texts cut. */
export function cutTexts<T extends Told>(told: T): T {
  const { sentence, says, choices, columns, preview } = told;
  return {
    ...told,
    sentence: cutText(sentence, 2 * MESSAGE_SHOWN),
    says: says.map((part) => ({ ...part, text: cutText(part.text) })),
    choices: choices.map((choice) => ({
      ...choice,
      label: cutText(choice.label),
      options: choice.options.map((option) => ({ ...option, label: cutText(option.label) })),
    })),
    ...(columns
      ? { columns: columns.map((c) => ({ ...c, name: cutText(c.name), values: c.values.map((v) => cutText(v)) })) }
      : {}),
    preview: preview.map(cutLine),
  };
}
