import { Glyph, StateMark, useFormat, useWords, type Tone } from '@app/shared-web';
import { Link } from 'react-router';
import type { DifferenceKind, ItemDifferencesQuery, LinkDifferencesQuery } from '../journeys.generated';
import { kindIcons, pageOf } from '../kinds';
import { FieldChangeValue } from './field-change-value';
import styles from './comparison.module.css';

type ItemDifference = ItemDifferencesQuery['compareSnapshots']['items']['nodes'][number];
type LinkDifference = LinkDifferencesQuery['compareSnapshots']['links']['nodes'][number];

const tones: Record<DifferenceKind, Tone> = { CAME: 'green', WENT: 'amber', MOVED: 'accent', CHANGED: 'accent' };

function Marks({ what }: { what: readonly DifferenceKind[] }) {
  const t = useWords('upkeep');
  return (
    <span className={styles['marks']}>
      {what.map((each) => (
        <StateMark key={each} tone={tones[each]} words={t(`compare.${each}`)} />
      ))}
    </span>
  );
}

/** What became of an item: came, went, moved where, and what is said of it otherwise. */
export function ItemDifferenceLine({ difference: { itemId, kind, name, what, movedFrom, movedTo, fields } }: { difference: ItemDifference }) {
  const t = useWords('upkeep');
  const inventory = useWords('inventory');
  return (
    <div className={styles['line']}>
      <span className={styles['icon']}>
        <Glyph of={kindIcons[kind]} size={20} />
      </span>
      <div className={styles['words']}>
        {what.includes('WENT') ? <span>{name}</span> : <Link to={pageOf(itemId)}>{name}</Link>}
        <span className={styles['kind']}>{inventory(`kind.${kind}`)}</span>
        {what.includes('MOVED') && <p className={styles['moved']}>{movedWords()}</p>}
        {fields.length > 0 && (
          <dl className={styles['fields']}>
            {fields.map((change) => (
              <div key={`${change.field}${change.part}`}>
                <dt>{(change.part ? t(`field.${change.part}`) : t.maybe(`field.${change.field}`)) ?? inventory.maybe(`fact.${change.field}`) ?? change.field}</dt>
                <dd>
                  <del aria-label={t('compare.was')}>
                    <FieldChangeValue kind={kind} field={change.field} value={change.from ?? null} />
                  </del>{' '}
                  <span aria-hidden="true">→</span>{' '}
                  <ins aria-label={t('compare.is')}>
                    <FieldChangeValue kind={kind} field={change.field} value={change.to ?? null} />
                  </ins>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <Marks what={what} />
    </div>
  );

  function movedWords(): string {
    if (movedFrom && movedTo) return movedFrom.id === movedTo.id ? t('compare.moved_within', { in: movedTo.name }) : t('compare.moved', { from: movedFrom.name, to: movedTo.name });
    if (movedFrom) return t('compare.moved_out', { from: movedFrom.name });
    return movedTo ? t('compare.moved_in', { to: movedTo.name }) : t('compare.moved_place');
  }
}

/** What became of a link. */
export function LinkDifferenceLine({ difference: { from, to, relation, what, flowsFrom, flowsTo } }: { difference: LinkDifference }) {
  const t = useWords('upkeep');
  const inventory = useWords('inventory');
  const f = useFormat();
  return (
    <div className={styles['line']}>
      <div className={styles['words']}>
        <span>
          <Link to={pageOf(from.id)}>{from.name}</Link> {inventory(`relation.${relation}`)} <Link to={pageOf(to.id)}>{to.name}</Link>
        </span>
        {what === 'CHANGED' && <p className={styles['moved']}>{t('compare.flows', { from: flowsFrom || t('compare.nothing_said'), to: flowsTo || t('compare.nothing_said') })}</p>}
        {what === 'CAME' && flowsTo && <p className={styles['moved']}>{f.list([flowsTo])}</p>}
      </div>
      <Marks what={[what]} />
    </div>
  );
}
