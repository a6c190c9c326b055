import { createContext, useContext, type ReactNode } from 'react';
import type { MeQuery, ViewerAction } from '../shared.generated';

/** Who is signed in: the person, their session, what they may do, and which departments they coordinate and head. */
export type Viewer = MeQuery['me'];

const ViewerContext = createContext<Viewer | null>(null);

/** The shell provides the viewer once `me` has answered. */
export function ViewerProvider({ viewer, children }: { viewer: Viewer | null; children: ReactNode }) {
  return <ViewerContext.Provider value={viewer}>{children}</ViewerContext.Provider>;
}

/** Who is signed in. Only below the sign-in; on open pages use `useMaybeViewer`. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer: nobody is signed in here');
  return viewer;
}

/** Who is signed in, if anybody. */
export function useMaybeViewer(): Viewer | null {
  return useContext(ViewerContext);
}

/** Whether the viewer may do this: `const may = useMay(); may('SEE_BOARD')`. */
export function useMay(): (action: ViewerAction) => boolean {
  const viewer = useContext(ViewerContext);
  return (action) => viewer?.can.includes(action) ?? false;
}
