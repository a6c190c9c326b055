import { createContext, useContext, type ReactNode } from 'react';
import { anyWordsOf, useLocale } from '../i18n/translate';
import { useMaybeViewer } from './viewer';
import type { Texts, Wing, WordsFor } from './wing';

const WingsContext = createContext<readonly Wing[]>([]);

/** The shell provides the list of wings. */
export function WingsProvider({ wings, children }: { wings: readonly Wing[]; children: ReactNode }) {
  return <WingsContext.Provider value={wings}>{children}</WingsContext.Provider>;
}

/** Every wing of this client. */
export function useWings(): readonly Wing[] {
  return useContext(WingsContext);
}

/** A number such as UM-1042 stays on one line. */
function unbroken(text: string): ReactNode {
  return text.split(/(\b[A-Z]{2,4}-\d+\b)/).map((piece, index) => (index % 2 === 1 ? <span key={index} style={{ whiteSpace: 'nowrap' }}>{piece}</span> : piece));
}

type Registry = 'today' | 'notifications' | 'finds' | 'timeline';

/** What the wings say about a kind (of a Today line, a notification, a hit, a timeline entry), and the function that fills its words. */
export function useKinds<R extends Registry>(registry: R) {
  const wings = useWings();
  useLocale();
  return {
    of: (kind: string) => {
      const wing = wings.find((each) => each[registry]?.[kind]);
      const entry = wing?.[registry]?.[kind] as NonNullable<Wing[R]>[string] | undefined;
      return wing && entry ? { wing: wing.name, entry } : null;
    },
    /** The words of a wing for a thing, with its values filled in. */
    say: <Thing,>(wing: string, words: WordsFor<never, Thing>, thing: Thing, texts: Texts): ReactNode => {
      const t = anyWordsOf(wing);
      const said = typeof words === 'function' ? words(thing, t as never) : t.maybe(words, texts);
      return typeof said === 'string' ? unbroken(said) : said;
    },
  };
}

/** Where a thing opens that one knows only by its type (`moment`) and id; null where no wing of this client knows the type. */
export function useOpens(): (type: string, id: string) => string | null {
  const wings = useWings();
  return (type, id) => {
    const kind = wings.map(({ finds }) => finds?.[type]).find(Boolean);
    return kind ? kind.to({ kind: type, id, title: '', detail: null, at: null }) : null;
  };
}

/**
 * A place that other wings can fill: `<Slot name="person.side" id={person.id} />`; `kind` tells of what kind it is, where there are several.
 * What fills it fetches its own data; an empty slot shows nothing.
 */
export function Slot({ name, id, kind }: { name: string; id?: string; kind?: string }) {
  const wings = useWings();
  const viewer = useMaybeViewer();
  const fillings = wings
    .flatMap((wing) => (wing.slots?.[name] ?? []).map((filling, index) => ({ key: `${wing.name}.${index}`, ...filling })))
    .filter(({ shows }) => !shows || (viewer !== null && shows(viewer)))
    .sort((one, other) => (one.order ?? 50) - (other.order ?? 50));
  return (
    <>
      {fillings.map(({ key, component: Filling }) => (
        <Filling key={key} {...(id === undefined ? {} : { id })} {...(kind === undefined ? {} : { kind })} />
      ))}
    </>
  );
}
