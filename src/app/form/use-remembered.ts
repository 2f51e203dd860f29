import { useState } from 'react';

const key = (name: string): string => `cascade-lab:open:${name}`;

function recall(name: string): boolean {
  try {
    return localStorage.getItem(key(name)) === 'yes';
  } catch {
    return false;
  }
}

/** Whether something is unfolded, as this reader left it; folded at first, and where nothing may be kept. */
export function useRemembered(name: string): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(() => recall(name));
  return [
    open,
    (next) => {
      if (next === open) return;
      setOpen(next);
      try {
        if (next) localStorage.setItem(key(name), 'yes');
        else localStorage.removeItem(key(name));
      } catch {
        // Denied: it is remembered as long as the page is there.
      }
    },
  ];
}
