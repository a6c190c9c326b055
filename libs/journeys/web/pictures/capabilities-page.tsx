import { buttonLook, EmptyState, ErrorNotice, PlainTable, SkeletonRows, useFormat, useViewer, useWords } from '@app/shared-web';
import { useAddress } from '@app/shared-web/filters';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { kindIcons, listOf, pageOf } from '../kinds';
import { type Box, boxesOf, type Field, fields, flat, hasLevels, mostOf, shadeOf, shownOf } from './capability-map';
import { Choice, oneOf } from './choice';
import { isCapability } from './items';
import { PicturePage } from './picture-page';
import { useAllOf, useFreshPicture, usePains } from './use-all-of';
import styles from './capability-map.module.css';

/** What the company must be able to do, box in box. */
export default function CapabilitiesPage() {
  const t = useWords('pictures');
  const { currency } = useViewer().organization;
  const address = useAddress();
  const field = oneOf(fields, address.get('by'), 'gap');
  useFreshPicture();
  const capabilities = useAllOf('CAPABILITY');
  const pains = usePains();
  const boxes = useMemo(() => boxesOf(capabilities.rows.filter(isCapability), pains.painsAt), [capabilities.rows, pains.painsAt]);
  const most = mostOf(boxes, field);
  const say = useSaid(field);
  const words = useSaid(field, true);
  const error = capabilities.error ?? pains.error;
  const rows = useMemo(() => flat(boxes), [boxes]);
  const parents = new Map(rows.map(({ box: { capability } }) => [capability.id, capability.name]));
  const hasMeans = rows.some(({ box }) => shownOf(box, field).mean);
  const instead = error ? (
    <ErrorNotice error={error} retry={() => { capabilities.again(); pains.again(); }} />
  ) : capabilities.loading || pains.loading ? (
    <SkeletonRows rows={8} />
  ) : boxes.length === 0 ? (
    <EmptyState icon={kindIcons.CAPABILITY} title={t('none.capabilities')} detail={t('none.capabilities_detail')} action={<Link to={listOf.CAPABILITY} {...buttonLook()}>{t('map.to_list')}</Link>} />
  ) : null;
  return (
    <PicturePage
      picture="map"
      address={address}
      finding={!instead && most && t(`map.finding.${field}`, { name: most.box.capability.name, value: words(most.value) })}
      filters={<Choice label={t('map.field.label')} values={fields} chosen={field} usual="gap" say={(each) => t(`map.field.${each}`)} onChoose={(by) => address.set({ by })} />}
      instead={instead}
      notes={[t(`map.unit.${field}`, { currency }), hasMeans && t('map.mean_note'), (capabilities.cut || pains.cut) && t('cut')]}
      table={() => (
        <PlainTable
          label={t('map.title')}
          rows={rows}
          keyOf={({ box }) => box.capability.id}
          columns={[
            { key: 'name', title: t('map.name'), cell: ({ box: { capability } }) => <Link to={pageOf(capability.id)}>{capability.name}</Link> },
            { key: 'in', title: t('map.in'), cell: ({ box: { capability } }) => parents.get(capability.parentId ?? '') ?? '–' },
            { key: 'level', title: t('map.level'), figure: true, cell: ({ level }) => level },
            ...fields.map((each) => ({ key: each, title: each === 'cost' ? t('cost', { currency }) : t(`map.field.${each}`), figure: true, cell: ({ box }: { box: Box }) => <Value box={box} field={each} whole /> })),
          ]}
        />
      )}
    >
      {() => (
        <>
          <Legend field={field} most={say(most?.value ?? null)} />
          <ul className={styles['map']}>
            {boxes.map((box) => (
              <BoxView key={box.capability.id} box={box} level={1} field={field} most={most?.value ?? 1} />
            ))}
          </ul>
        </>
      )}
    </PicturePage>
  );
}

/** How a value of a field is written: shortly in a box, wholly in a sentence or table. */
function useSaid(field: Field, whole = false): (value: number | null) => string {
  const t = useWords('pictures');
  const format = useFormat();
  const { currency } = useViewer().organization;
  return (value) => {
    if (value === null) return '–';
    if (field === 'heat') return format.number(Math.round(value));
    if (field === 'cost') return whole ? `${format.number(Math.round(value))} ${currency}` : format.number(value, { notation: 'compact', maximumSignificantDigits: 3 });
    if (whole && field === 'pains') return t('pains', { count: value });
    if (whole && field === 'gap') return t('map.gap_levels', { count: value });
    return format.number(value, { maximumFractionDigits: 1 });
  };
}

function Value({ box, field, whole = false }: { box: Box; field: Field; whole?: boolean }) {
  const t = useWords('pictures');
  const format = useFormat();
  const say = useSaid(field);
  const { value, mean } = shownOf(box, field);
  const written = whole && field === 'cost' && value !== null ? format.number(Math.round(value)) : say(value);
  if (!mean) return <span title={value === null ? t('map.nothing') : undefined}>{written}</span>;
  return (
    <span title={t('map.mean', { value: written })}>
      <span aria-hidden="true">⌀</span>&thinsp;{written}
    </span>
  );
}

function BoxView({ box, level, field, most }: { box: Box; level: number; field: Field; most: number }) {
  const { capability, children } = box;
  const { value } = shownOf(box, field);
  return (
    <li className={styles['box']} data-level={level} data-shade={children.length === 0 ? shadeOf(value, field, most) : undefined} data-unsaid={value === null || undefined}>
      <Link to={pageOf(capability.id)} className={styles['head']}>
        <span className={styles['name']}>{capability.name}</span>
        <span className={styles['value']} data-shade={children.length > 0 ? shadeOf(value, field, most) : undefined}>
          <Value box={box} field={field} />
        </span>
      </Link>
      {children.length > 0 && (
        <ul className={styles['inside']}>
          {children.map((child) => (
            <BoxView key={child.capability.id} box={child} level={level + 1} field={field} most={most} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What the shades mean, in the words of the levels where there are some. */
function Legend({ field, most }: { field: Field; most: string }) {
  const t = useWords('pictures');
  const inventory = useWords('inventory');
  const scale = field === 'importance' ? 'importance' : 'maturity';
  const steps =
    !hasLevels(field)
      ? [{ shade: 0, words: field === 'pains' ? '0' : '–' }, { shade: 1, words: t('map.least') }, { shade: 3, words: '' }, { shade: 5, words: `${t('map.most')}: ${most}` }]
      : field === 'gap'
        ? [0, 1, 2, 3, 4].map((gap) => ({ shade: shadeOf(gap, 'gap', 4), words: gap === 0 ? t('map.gap_none') : t('map.gap_levels', { count: gap }) }))
        : [1, 2, 3, 4, 5].map((level) => ({ shade: level, words: [level, inventory.maybe(`level.${scale}.${level}`)].filter(Boolean).join(' ') }));
  return (
    <ul className={styles['legend']} aria-label={t('map.legend')}>
      {steps.map(({ shade, words }) => (
        <li key={shade}>
          <i data-shade={shade} aria-hidden="true" />
          {words}
        </li>
      ))}
    </ul>
  );
}
