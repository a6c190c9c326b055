import { asPicked, ItemName, useItemSearch, type FoundItem } from '@app/journeys-web/items';
import { Field, SearchPicker } from '@app/shared-web';
import type { PlaceFragment } from '../moments.generated';

/** What a moment can have happened at. */
const tieable: readonly string[] = ['STAGE', 'TOUCHPOINT', 'CAPABILITY', 'APPLICATION', 'PAIN_POINT'];

type Option = ReturnType<typeof asPicked>;

/** An item of the inventory by typing; choosing it is all. */
export function AnotherPlace({ label, placeholder, without, onChoose, autoFocus }: { label: string; placeholder: string; without: readonly string[]; onChoose: (item: PlaceFragment) => void; autoFocus?: boolean }) {
  const search = useItemSearch();
  const options = async (words: string): Promise<readonly Option[]> => {
    const found: readonly FoundItem[] = await search(words);
    return found.filter(({ id, kind }) => tieable.includes(kind) && !without.includes(id)).slice(0, 8).map(asPicked);
  };
  return (
    <Field label={label} name="place">
      {(wiring) => (
        <SearchPicker
          wiring={wiring}
          value={null}
          onChange={(picked: Option | null) => picked && onChoose({ __typename: 'ItemCard', ...picked } as PlaceFragment)}
          search={options}
          show={({ kind, name, detail }) => <ItemName kind={kind} name={name} detail={detail} />}
          placeholder={placeholder}
          autoFocus={autoFocus}
        />
      )}
    </Field>
  );
}
