const LATEST = 1500;

/** Calls once, when the browser has nothing else to do. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: LATEST });
  else setTimeout(act, 200);
}
