/** Who stands on a circle, however long: `up[n]` is the place of whoever is above the one at place n, null where nobody is. Each place is walked over once. */
export function circlesIn(up: readonly (number | null)[]): number[] {
  const cameBy: number[] = [];
  const found: number[] = [];
  for (let start = 0; start < up.length; start++) {
    let at: number | null = start;
    for (; at !== null && cameBy[at] === undefined; at = up[at] ?? null) cameBy[at] = start;
    // Only a walk that meets itself has gone round a circle.
    if (at === null || cameBy[at] !== start) continue;
    const first: number = at;
    do found.push(at);
    while ((at = up[at]!) !== first);
  }
  return found;
}
