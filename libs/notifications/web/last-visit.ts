const key = (personId: string) => `throughline.last-visit.${personId}`;

/** When this person last looked at Today on this device; null at the first time. */
export function lastVisit(personId: string): string | null {
  return localStorage.getItem(key(personId));
}

/** Note that they look at it now. */
export function noteVisit(personId: string): void {
  localStorage.setItem(key(personId), new Date().toISOString());
}
