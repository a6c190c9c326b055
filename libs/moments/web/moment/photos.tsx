import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Dialog, IconButton, Section, useWords } from '@app/shared-web';
import { useState } from 'react';
import type { Moment } from './use-moment';
import styles from './moment.module.css';

/** The photos, small; one press shows them large, arrow keys go on. */
export function PhotoStrip({ photos }: Pick<Moment, 'photos'>) {
  const t = useWords('moments');
  const [shown, setShown] = useState<number | null>(null);
  const photo = shown === null ? undefined : photos[shown];
  const step = (by: number) => setShown((before) => (before === null ? null : (before + by + photos.length) % photos.length));
  if (photos.length === 0) return null;
  return (
    <Section title={t('photos.title', { count: photos.length })}>
      <ul className={styles['photos']}>
        {photos.map(({ id, url, name }, index) => (
          <li key={id}>
            <button type="button" className={styles['photo']} onClick={() => setShown(index)} aria-label={t('photos.open', { number: index + 1, all: photos.length })}>
              <img src={url} alt={name} loading="lazy" decoding="async" />
            </button>
          </li>
        ))}
      </ul>
      <Dialog opened={photo !== undefined} onClose={() => setShown(null)} wide title={t('photos.shown', { number: (shown ?? 0) + 1, all: photos.length })}>
        <div
          className={styles['large']}
          role="group"
          onKeyDown={({ key }) => {
            if (key === 'ArrowRight') step(1);
            if (key === 'ArrowLeft') step(-1);
          }}
        >
          {photo && <img src={photo.url} alt={photo.name} {...(photo.width && photo.height ? { width: photo.width, height: photo.height } : {})} />}
          {photos.length > 1 && (
            <div className={styles['largeButtons']}>
              <IconButton icon={IconChevronLeft} words={t('photos.before')} kind="plain" onClick={() => step(-1)} data-autofocus />
              <IconButton icon={IconChevronRight} words={t('photos.next')} kind="plain" onClick={() => step(1)} />
            </div>
          )}
        </div>
      </Dialog>
    </Section>
  );
}
