import { useEffect } from 'react';

/**
 * Where the raise screen sends whoever has to sign in first: the shell shows the sign-in at this address,
 * and once somebody is signed in, it leads back to what was typed.
 */
export default function BackToRaisePage() {
  useEffect(() => location.replace('/raise'), []);
  return null;
}
