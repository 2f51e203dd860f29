import { useEffect, useState } from 'react';
import { isTextField } from '../shortcuts';
import { en } from '../text/en';
import { Icon } from '../../icons/Icon';
import type { Entry, NamedFile } from './dropped-files';
import { looksLikeTable } from './recognise';
import { take } from './take-later';

/** The whole window takes files and folders on every page; a table can be pasted anywhere but in a field. */
export function DropZone() {
  const [over, setOver] = useState(false);

  useEffect(() => {
    // Every child that is entered and left says so; only the balance tells whether the pointer is still inside the window.
    let depth = 0;
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth++;
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const hover = (event: DragEvent): void => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      if (event.dataTransfer) takeTransfer(event.dataTransfer);
    };
    const paste = (event: ClipboardEvent): void => {
      if (isTextField(event.target)) return;
      const files = named(event.clipboardData?.files);
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) take(({ takeFiles }) => takeFiles(files));
      else if (looksLikeTable(text) || text.trimStart().startsWith('{'))
        take(({ takeFiles }) => takeFiles([{ file: new Blob([text]), name: en.drop.pastedName }]));
      else return;
      event.preventDefault();
    };
    addEventListener('dragenter', enter);
    addEventListener('dragleave', leave);
    addEventListener('dragover', hover);
    addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      removeEventListener('dragenter', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('dragover', hover);
      removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);

  if (!over) return null;
  return (
    <div className="drop-over" role="status">
      <div className="drop-words">
        <Icon name="drop" />
        <p className="q">{en.drop.title}</p>
        <p className="voice">{en.drop.text}</p>
      </div>
    </div>
  );
}

const named = (files: FileList | undefined): NamedFile[] =>
  [...(files ?? [])].map((file) => ({ file, name: file.name }));

/** Folders come as entries, which have to be asked for while the drop is handled; files come either way. */
function takeTransfer(carried: DataTransfer): void {
  const entries: Entry[] = [...carried.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
  if (entries.some((entry) => entry.isDirectory)) take(({ takeEntries }) => takeEntries(entries));
  else {
    const files = named(carried.files);
    take(({ takeFiles }) => takeFiles(files));
  }
}
