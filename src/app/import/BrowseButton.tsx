import { useRef, type ReactNode } from 'react';
import { en } from '../text/en';
import { filesOfFolder } from './dropped-files';
import { take } from './take-later';

interface Props {
  label: string;
  className?: string;
  /** A folder with all that is in it, instead of files. */
  folder?: boolean;
  /** Name of the file field itself, for those who reach it without the button. */
  fieldLabel?: string;
  children?: ReactNode;
}

/** Asks for files, or a folder. */
export function BrowseButton({ label, className = 'btn', folder = false, fieldLabel, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {children}
        {label}
      </button>
      <input
        ref={input}
        className="vh"
        type="file"
        multiple
        // Known to the browsers, not to the types.
        {...(folder ? { webkitdirectory: '' } : {})}
        tabIndex={-1}
        aria-label={fieldLabel ?? (folder ? en.drop.bringFolder : label)}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          take(({ takeFiles, takeWalked }) =>
            folder
              ? takeWalked(filesOfFolder(files.map((file) => ({ file, path: file.webkitRelativePath }))))
              : takeFiles(files.map((file) => ({ file, name: file.name }))),
          );
        }}
      />
    </>
  );
}
