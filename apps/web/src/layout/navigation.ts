import { useMaybeViewer, useWings, anyWordsOf, type Icon } from '@app/shared-web';

/** A line of the sidebar or the tab bar, its words looked up. */
export interface Entry {
  key: string;
  to: string;
  also: readonly string[];
  words: string;
  icon: Icon;
  phone: boolean;
  useCount: () => number | undefined;
}

/** Of the lines whose address begins the present one, the longest: under Moments the figures have a line of their own. */
export function hereAmong(lines: readonly Pick<Entry, 'to' | 'also'>[], pathname: string): string | null {
  const begins = (address: string) => pathname === address || (address !== '/' && pathname.startsWith(`${address}/`));
  const found = lines.flatMap(({ to, also }) => [to, ...also].filter(begins).map((address) => ({ to, length: address.length })));
  return found.reduce<(typeof found)[number] | null>((longest, each) => (longest === null || each.length > longest.length ? each : longest), null)?.to ?? null;
}

const noCount = () => undefined;

/** What the viewer may go to, in the order of the wings' wishes. Call it where the language is watched. */
export function useNavigation(): Entry[] {
  const viewer = useMaybeViewer();
  return useWings()
    .flatMap((wing) => (wing.navigation ?? []).map((entry) => ({ wing: wing.name, entry })))
    .filter(({ entry }) => !entry.shows || (viewer !== null && entry.shows(viewer)))
    .sort((one, other) => one.entry.order - other.entry.order)
    .map(({ wing, entry }) => ({
      key: entry.to,
      to: entry.to,
      also: entry.also ?? [],
      words: anyWordsOf(wing).maybe(entry.words) ?? entry.words,
      icon: entry.icon,
      phone: entry.phone ?? false,
      useCount: entry.useCount ?? noCount,
    }));
}
