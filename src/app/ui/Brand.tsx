/** The lab's mark: one source, two it may reach. */
export function Brand() {
  return (
    <svg viewBox="0 0 22 22" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5">
      <path d="M7.8 8.9 14.5 5.3M7.5 12.7l6.3 4.2" />
      <circle cx="5" cy="10.5" r="3.8" />
      <circle cx="5" cy="10.5" r="1.3" fill="currentColor" />
      <circle cx="17" cy="4" r="2.6" fill="currentColor" />
      <circle cx="16.5" cy="18.3" r="2.3" />
    </svg>
  );
}
