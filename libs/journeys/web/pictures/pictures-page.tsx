import { Page, useWords } from '@app/shared-web';
import { Link } from 'react-router';
import { pictureAt, pictures } from './the-pictures';
import { Sketch } from './sketch';
import styles from './pictures.module.css';

/** The pictures of the inventory, each with a sketch of what it looks like. */
export default function PicturesPage() {
  const t = useWords('pictures');
  return (
    <Page title={t('title')} subtitle={t('subtitle')} up={{ to: '/journeys', words: t('up') }}>
      <ul className={styles['index']}>
        {pictures.map((picture) => (
          <li key={picture}>
            <Link to={pictureAt[picture]}>
              <Sketch of={picture} />
              <span className={styles['indexWords']}>
                <span className={styles['indexTitle']}>{t(`${picture}.title`)}</span>
                <span className={styles['indexAbout']}>{t(`${picture}.about`)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
