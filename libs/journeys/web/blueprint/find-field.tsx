import { SearchPicker, useWords } from '@app/shared-web';
import { useId } from 'react';
import type { Item, Model } from './model';
import styles from './find-field.module.css';

/** What has every one of the words in its name, in any order; at most ten. */
export function withWords<T extends { name: string }>(items: Iterable<T>, words: string): T[] {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found: T[] = [];
  for (const item of items) {
    const name = item.name.toLowerCase();
    if (asked.every((word) => name.includes(word))) found.push(item);
    if (found.length === 10) break;
  }
  return found;
}

/** Finds what is on the picture by words of its name, and goes there. */
export function FindField({ model, onFound }: { model: Model; onFound: (id: string) => void }) {
  const t = useWords('blueprint');
  const inventory = useWords('inventory');
  const id = useId();
  return (
    <div className={styles['find']}>
      <label htmlFor={id} className="only-heard">
        {t('search')}
      </label>
      <SearchPicker<Item>
        wiring={{ id, name: 'find', 'aria-describedby': undefined, 'aria-invalid': undefined, 'aria-required': undefined }}
        value={null}
        onChange={(item) => item && onFound(item.id)}
        search={async (words) => withWords(model.byId.values(), words)}
        show={({ name, kind }) => `${name} · ${inventory(`kind.${kind}`)}`}
        placeholder={t('search')}
      />
    </div>
  );
}
