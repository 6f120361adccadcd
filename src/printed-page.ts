/** Id of the element that holds the state of a prerendered page as JSON. */
export const STATE_ID = 'budgetlens-state';

/** What a prerendered page carries: the path it shows, relative to the site's root, and the data it was made from. */
export interface PrintedState<Initial> {
  path: string;
  initial: Initial;
}

export interface PrintedPage<Initial> {
  initial: Initial;
  /** Whether the address is the very path that was prerendered. */
  isHere: boolean;
  /** Gives the app's links the form that the router prints, so that hydration finds what it expects. */
  resolveLinks(): void;
}

/**
 * Makes the addresses of icons in the head whole. They are printed relative, and the browser would ask for them again,
 * in vain, from each place the router goes to.
 */
export function anchorIcons(page: Document): void {
  for (const link of page.querySelectorAll<HTMLLinkElement>('link[rel~=icon], link[rel=manifest]')) {
    link.setAttribute('href', link.href);
  }
}

/**
 * Reads what the server build left in a page.
 * @param page the document that was loaded
 * @param root the site's root; always ends with a slash
 * @returns null for a page that was not prerendered (development)
 */
export function readPrintedPage<Initial>(page: Document, root: URL): PrintedPage<Initial> | null {
  const text = page.getElementById(STATE_ID)?.textContent;
  if (!text) return null;
  const state = JSON.parse(text) as PrintedState<Initial>;
  return {
    initial: state.initial,
    isHere: page.location.pathname === root.pathname + state.path.replace(/^\//, ''),
    // Printed links are relative, because a file does not know where it is served from; the router prints paths.
    // Vue repairs no attribute in production, so they are made equal before it looks.
    resolveLinks: () => {
      for (const link of page.querySelectorAll<HTMLAnchorElement>('#app a[href^="."]')) {
        link.setAttribute('href', link.pathname + link.search + link.hash);
      }
    },
  };
}
