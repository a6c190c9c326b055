/** So long after a touch, a key or a turn of the wheel a request still counts as that person's. */
const counts = 10_000;

// A service worker has no screen that anybody could touch; whoever opens a page has just done something.
const hasScreen = typeof document !== 'undefined';
let lastSeen = hasScreen ? Date.now() : 0;

if (hasScreen) {
  const seen = () => (lastSeen = Date.now());
  for (const sign of ['pointerdown', 'keydown', 'input', 'wheel']) addEventListener(sign, seen, { capture: true, passive: true });
}

/** Whether somebody is at this screen: what is asked meanwhile is theirs, anything else the screen asks by itself. */
export function isAttended(): boolean {
  const passed = Date.now() - lastSeen;
  // A clock that was set back says nothing about anybody.
  return passed >= 0 && passed < counts;
}

/** The header that the API asks of every request. Its value says whether the request is somebody's activity: only that keeps a session alive. */
export function proof(attended = isAttended()): { 'x-throughline': '1' | 'unattended' } {
  return { 'x-throughline': attended ? '1' : 'unattended' };
}
