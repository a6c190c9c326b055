import { useSession } from '@app/shared-web';

/** Goes in once a session runs. The shell shows the sign-in at whatever address was asked for, so that page is then simply there. */
export function useEnter(): () => Promise<void> {
  return useSession().signedIn;
}
