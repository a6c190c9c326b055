import { useQuery } from '@apollo/client/react';
import { ErrorNotice, IconButton, Section, SkeletonRows, useNarrow, useWords } from '@app/shared-web';
import { IconList, IconTopologyStar3 } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { ItemName } from '../items/item-name';
import { NeighboursDocument } from '../journeys.generated';
import { pageOf } from '../kinds';
import styles from './neighbours.module.css';
import { ringsOf, type Near, type Neighbour } from './rings';

const Picture = lazy(() => import('./picture'));

/** The neighbours of one ring as a list: what the picture shows, to read and to go through with the keyboard. */
function Ring({ ring, step }: { ring: readonly Neighbour[]; step: number }) {
  const t = useWords('inventory');
  return (
    <div>
      <h3 className={styles['step']}>{t('near.step', { count: step })}</h3>
      <ul className={styles['ring']}>
        {ring.map(({ item, via }) => (
          <li key={item.id}>
            <Link to={pageOf(item.id)}>
              <ItemName kind={item.kind} name={item.name} detail={step > 1 ? t('near.via', { name: via.name }) : t(`kind.${item.kind}`)} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Found({ near, id, steps, asPicture }: { near: Near; id: string; steps: number; asPicture: boolean }) {
  const t = useWords('inventory');
  const rings = ringsOf(near, id, steps);
  if (rings.length === 0) return <p className={styles['none']}>{t('near.none')}</p>;
  return (
    <>
      {asPicture ? (
        <Suspense fallback={<SkeletonRows rows={6} />}>
          <Picture near={near} id={id} rings={rings} />
        </Suspense>
      ) : (
        <div className={styles['rings']}>
          {rings.map((ring, place) => (
            <Ring key={place} ring={ring} step={place + 1} />
          ))}
        </div>
      )}
      {!near.complete && <p className={styles['none']}>{t('near.more')}</p>}
    </>
  );
}

/** What is near an item, over one to three steps: as a picture, and as a list of the same. */
export default function Neighbours({ id }: { id: string }) {
  const t = useWords('inventory');
  const narrow = useNarrow();
  const [steps, setSteps] = useState(1);
  const [chosen, setChosen] = useState<'picture' | 'list' | null>(null);
  const { data, previousData, error, refetch } = useQuery(NeighboursDocument, { variables: { id, steps } });
  const near = (data ?? previousData)?.neighbours;
  const asPicture = (chosen ?? (narrow ? 'list' : 'picture')) === 'picture';
  return (
    <Section
      title={t('near.title')}
      action={
        <span className={styles['tools']}>
          <span role="group" aria-label={t('near.steps')} className={styles['choice']}>
            {[1, 2, 3].map((each) => (
              <button key={each} type="button" aria-pressed={steps === each} aria-label={t('near.step', { count: each })} onClick={() => setSteps(each)}>
                {each}
              </button>
            ))}
          </span>
          <IconButton kind="plain" icon={asPicture ? IconList : IconTopologyStar3} words={t(asPicture ? 'near.list' : 'near.picture')} onClick={() => setChosen(asPicture ? 'list' : 'picture')} />
        </span>
      }
    >
      {near ? <Found near={near} id={id} steps={steps} asPicture={asPicture} /> : error ? <ErrorNotice error={error} retry={() => void refetch()} /> : <SkeletonRows rows={3} />}
    </Section>
  );
}
