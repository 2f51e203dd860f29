/** What experiment files are called. */
export const FILE_EXTENSION = '.cascade.json';

/** A file name from a title: small letters, digits and hyphens. */
export function fileName(title: string): string {
  const stem = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return `${stem || 'experiment'}${FILE_EXTENSION}`;
}
