import { SearchPicker, useWords } from '@app/shared-web';
import { useId } from 'react';
import { withWords } from './item-dialogs';
import type { Item, Model } from './model';
import styles from './find-field.module.css';

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
