/** The sheet under a lens; the same drawing as `public/icon/icon.svg`. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        class="logo-sheet"
        d="M4 3.5A2.5 2.5 0 0 1 6.5 1H16.5L24 8.5V28.5A2.5 2.5 0 0 1 21.5 31H6.5A2.5 2.5 0 0 1 4 28.5Z"
      />
      <path d="M8.5 9H14M8.5 14H11" stroke="#fff" stroke-width="2.2" stroke-linecap="round" fill="none" />
      <circle cx="18" cy="19" r="8.8" fill="#fff" />
      <path d="M23 24 28 29" stroke="#fff" stroke-width="6.6" stroke-linecap="round" />
      <path class="logo-lens" d="M23 24 28 29" stroke-width="3.6" stroke-linecap="round" />
      <circle class="logo-lens" cx="18" cy="19" r="6.2" fill="#fff" stroke-width="2.6" />
      <path
        class="logo-found"
        d="M15.5 19.2 17.3 21 20.6 17.3"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
        fill="none"
      />
    </svg>
  );
}
