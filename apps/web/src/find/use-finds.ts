import { useApolloClient } from '@apollo/client/react';
import { FindAnythingDocument, useKinds, useMaybeViewer, useWings, useWords, anyWordsOf, type FoundThing, type Icon } from '@app/shared-web';
import { IconHome } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useNavigation } from '../layout/navigation';

/** One line of the palette. */
export interface Find {
  key: string;
  title: string;
  detail: string | null;
  icon: Icon;
  run: string | (() => void);
}

/** Lines under one heading. */
export interface FindGroup {
  heading: string;
  finds: Find[];
}

/** Two letters, or one Chinese character, or a number: less would find everything. */
export function isWorthAsking(words: string): boolean {
  return words.trim().length >= 2 || /[\p{Script=Han}\d]/u.test(words);
}

/** What the API finds, asked 150 ms after the last key; what was found stays while the next is asked. */
function useFound(words: string): { found: readonly FoundThing[]; asking: boolean; failed: boolean } {
  const client = useApolloClient();
  const [answer, setAnswer] = useState<{ words: string; found: readonly FoundThing[]; failed: boolean }>({ words: '', found: [], failed: false });
  const asked = words.trim();
  const worth = isWorthAsking(asked);
  useEffect(() => {
    if (!worth) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      client
        .query({ query: FindAnythingDocument, variables: { words: asked, first: 20 }, fetchPolicy: 'network-only', context: { fetchOptions: { signal: stop.signal } } })
        .then(({ data }) => !stop.signal.aborted && setAnswer({ words: asked, found: data?.find ?? [], failed: false }))
        .catch(() => !stop.signal.aborted && setAnswer({ words: asked, found: [], failed: true }));
    }, 150);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [client, asked, worth]);
  return { found: worth ? answer.found : [], asking: worth && answer.words !== asked, failed: worth && answer.failed };
}

function matches(title: string, words: string): boolean {
  const text = title.toLocaleLowerCase();
  return words.toLocaleLowerCase().split(/\s+/).every((word) => text.includes(word));
}

/** Everything that the palette offers for these words: places, actions, and what the API finds, by kind. */
export function useFinds(words: string): { groups: FindGroup[]; asking: boolean; failed: boolean } {
  const t = useWords('shell');
  const viewer = useMaybeViewer();
  const wings = useWings();
  const kinds = useKinds('finds');
  const navigation = useNavigation();
  const { found, asking, failed } = useFound(words);

  const places: Find[] = [
    { key: 'go /', title: t('nav.today'), detail: null, icon: IconHome, run: '/' },
    ...navigation.map(({ key, words: title, icon, to }) => ({ key: `go ${key}`, title, detail: null, icon, run: to })),
  ];
  const actions: Find[] = wings.flatMap((wing) =>
    (wing.actions ?? [])
      .filter(({ shows }) => !shows || (viewer !== null && shows(viewer)))
      .map((action) => ({ key: `do ${wing.name} ${action.words}`, title: anyWordsOf(wing.name).maybe(action.words) ?? action.words, detail: null, icon: action.icon, run: action.run })),
  );
  const hits = new Map<string, Find[]>();
  const orderOf = (kind: string) => wings.findIndex(({ finds }) => finds?.[kind]);
  for (const hit of [...found].sort((one, other) => orderOf(one.kind) - orderOf(other.kind))) {
    const kind = kinds.of(hit.kind);
    if (!kind) continue;
    const heading = anyWordsOf(kind.wing).maybe(kind.entry.words) ?? hit.kind;
    const find = { key: `${hit.kind} ${hit.id}`, title: hit.title, detail: hit.detail, icon: kind.entry.icon, run: kind.entry.to(hit) };
    hits.set(heading, [...(hits.get(heading) ?? []), find]);
  }
  const narrowed = (finds: Find[]) => (words.trim() ? finds.filter(({ title }) => matches(title, words.trim())) : finds);
  const groups = [
    ...[...hits].map(([heading, finds]) => ({ heading, finds })),
    { heading: t('find.act'), finds: narrowed(actions) },
    { heading: t('find.go'), finds: narrowed(places) },
  ].filter(({ finds }) => finds.length > 0);
  return { groups, asking, failed };
}
