/**
 * A setting that the browser keeps. Where it keeps nothing (storage refused or full) the setting holds for this
 * visit only, which is no failure to tell.
 */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Said above.
  }
}
