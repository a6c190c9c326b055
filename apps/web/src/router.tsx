import type { Wing, WingRoute } from '@app/shared-web';
import { createBrowserRouter, Outlet, type RouteObject } from 'react-router';
import { Crash, NotFound } from './lost';
import { Gate } from './gate';
import { Shell } from './layout/shell';

function routeOf({ path, page, children }: WingRoute): RouteObject {
  return {
    path,
    lazy: async () => ({ Component: (await page()).default }),
    errorElement: <Crash />,
    ...(children ? { children: children.map(routeOf) } : {}),
  };
}

const nothing = () => null;

/** The map of addresses: Today, then whatever the wings bring. Open routes need nobody signed in, bare ones have no sidebar. */
export function makeRouter(wings: readonly Wing[]) {
  const routes = wings.flatMap((wing) => wing.routes ?? []);
  const chosen = (open: boolean, bare: boolean) => routes.filter((route) => Boolean(route.open) === open && Boolean(route.bare) === bare).map(routeOf);
  return createBrowserRouter([
    { element: <Outlet />, HydrateFallback: nothing, errorElement: <Crash />, children: [...chosen(true, true), ...chosen(true, false)] },
    { element: <Gate><Outlet /></Gate>, HydrateFallback: nothing, errorElement: <Crash />, children: chosen(false, true) },
    {
      element: <Gate><Shell /></Gate>,
      HydrateFallback: nothing,
      errorElement: <Crash />,
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./today/today-page')).default }), errorElement: <Crash /> },
        ...chosen(false, false),
        { path: '*', element: <NotFound /> },
      ],
    },
  ]);
}
