import { PlainTable, useFormat, useWords } from '@app/shared-web';
import { useAddress } from '@app/shared-web/filters';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { pageOf } from '../kinds';
import { PainsPanel } from './behind-panel';
import { Choice, oneOf } from './choice';
import { type HeatMap, heatMapOf, type HeatRow, hottestOf } from './heat-map';
import { measures, weightOf, type Measure } from './items';
import { PicturePage } from './picture-page';
import { useJourneyPicture } from './use-journey-picture';
import { useWeights } from './use-weights';
import styles from './heat-map.module.css';

/** The row of what hurts at no capability, and the sum of a stage, as they stand in the address. */
const [noCapability, allOfStage] = ['none', 'all'];
const keyOf = ({ capability }: HeatRow): string => capability?.id ?? noCapability;

/** Stages against capabilities: what hurts where. */
export default function HeatMapPage() {
  const t = useWords('pictures');
  const format = useFormat();
  const address = useAddress();
  const measure = oneOf(measures, address.get('by'), 'pains');
  const { model, complete, pill, instead } = useJourneyPicture(address);
  const map = useMemo(() => model && heatMapOf(model), [model]);
  const weights = useWeights(measure);
  const hottest = map && hottestOf(map, measure);
  const nameOf = ({ capability }: HeatRow) => capability?.name ?? t('heat.no_capability');
  const cells = useMemo(() => (map ? tableRows(map, measure) : []), [map, measure]);
  return (
    <PicturePage
      picture="heat"
      name={model?.journey.name}
      address={address}
      finding={map && (hottest ? t(hottest.equal > 1 ? 'heat.finding_equal' : 'heat.finding', { stage: hottest.stage.name, capability: nameOf(hottest.row), value: weights.said(hottest.pains), places: hottest.equal }) : measure === 'pains' || !map.totals.some((pains) => pains.length > 0) ? t('heat.cool') : t(`heat.none_${measure}`))}
      filters={
        <>
          {pill}
          <Choice label={t('measure.label')} values={measures} chosen={measure} usual="pains" say={(each) => t(`measure.${each}`)} onChoose={(by) => address.set({ by })} />
        </>
      }
      instead={instead}
      notes={[t(`heat.unit_${measure}`, { currency: weights.currency }), t('heat.note'), map && map.unplaced.length > 0 && t('heat.unplaced', { count: map.unplaced.length }), !complete && t('cut')]}
      panel={map && <Opened map={map} openId={address.openId} close={address.close} nameOf={nameOf} />}
      table={() => (
        <PlainTable
          label={t('heat.title')}
          rows={cells}
          keyOf={({ stage, row }) => `${stage.id} ${keyOf(row)}`}
          columns={[
            { key: 'stage', title: t('heat.stage'), cell: ({ stage }) => stage.name },
            { key: 'capability', title: t('heat.capability'), cell: ({ row }) => (row.capability ? <Link to={pageOf(row.capability.id)}>{row.capability.name}</Link> : nameOf(row)) },
            { key: 'pains', title: t('measure.pains'), figure: true, cell: ({ pains }) => format.number(pains.length) },
            { key: 'cost', title: t('cost', { currency: weights.currency }), figure: true, cell: ({ pains }) => weights.whole(weightOf(pains, 'cost')) },
            { key: 'heat', title: t('measure.heat'), figure: true, cell: ({ pains }) => { const heat = weightOf(pains, 'heat'); return heat === null ? '–' : weights.whole(heat); } },
          ]}
        />
      )}
    >
      {() => map && <Heat map={map} measure={measure} nameOf={nameOf} openId={address.openId} open={address.open} />}
    </PicturePage>
  );
}

/** Where something hurts, the worst first. */
function tableRows({ rows, stages }: HeatMap, measure: Measure) {
  return rows
    .filter(({ sums }) => !sums)
    .flatMap((row) => row.cells.map(({ pains }, at) => ({ row, stage: stages[at]!, pains })))
    .filter(({ pains }) => pains.length > 0)
    .sort((a, b) => (weightOf(b.pains, measure) ?? 0) - (weightOf(a.pains, measure) ?? 0) || (weightOf(b.pains, 'cost') ?? 0) - (weightOf(a.pains, 'cost') ?? 0));
}

/** What was opened: one field, or all of a stage. */
function Opened({ map, openId, close, nameOf }: { map: HeatMap; openId: string | null; close: () => void; nameOf: (row: HeatRow) => string }) {
  const t = useWords('pictures');
  const [stageId, key] = openId?.split('.') ?? [];
  const at = map.stages.findIndex(({ id }) => id === stageId);
  const row = map.rows.find((each) => keyOf(each) === key);
  if (at < 0 || (!row && key !== allOfStage)) return null;
  return <PainsPanel title={`${map.stages[at]!.name} · ${row ? nameOf(row) : t('heat.total')}`} pains={row ? row.cells[at]!.pains : map.totals[at]!} subject={openId!} onClose={close} />;
}

function Heat({ map, measure, nameOf, openId, open }: { map: HeatMap; measure: Measure; nameOf: (row: HeatRow) => string; openId: string | null; open: (id: string) => void }) {
  const t = useWords('pictures');
  const weights = useWeights(measure);
  const most = Math.max(1, ...map.rows.filter(({ sums }) => !sums).flatMap(({ cells }) => cells.map(({ pains }) => weightOf(pains, measure) ?? 0)));
  const field = (stage: { id: string; name: string }, key: string, name: string, pains: HeatRow['pains'], shaded: boolean) => {
    const value = weightOf(pains, measure);
    const id = `${stage.id}.${key}`;
    return (
      <button
        type="button"
        className={styles['field']}
        data-open={id === openId || undefined}
        style={shaded ? { background: `color-mix(in srgb, var(--red-line) ${Math.round(8 + (42 * (value ?? 0)) / most)}%, var(--raised))` } : undefined}
        aria-label={t('heat.cell', { stage: stage.name, capability: name, value: weights.said(pains) })}
        onClick={() => open(id)}
      >
        {weights.short(value)}
      </button>
    );
  };
  return (
    <div className={styles['frame']} tabIndex={0} role="region" aria-label={t('heat.title')}>
      <table className={styles['heat']}>
        <thead>
          <tr>
            <td className={styles['corner']} />
            {map.stages.map(({ id, name }) => (
              <th key={id} scope="col" className={styles['stage']}>
                <Link to={pageOf(id)}>{name}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.rows.map((row) => {
            const name = row.sums ? t('heat.sum', { name: nameOf(row) }) : nameOf(row);
            return (
              <tr key={keyOf(row)} data-top={row.depth === 0 || undefined}>
                <th scope="row" className={styles['row']} data-depth={Math.min(3, row.depth)}>
                  {row.capability ? <Link to={pageOf(row.capability.id)}>{row.capability.name}</Link> : nameOf(row)}
                  {!row.capability && <span className={styles['why']}>{t('heat.no_capability_why')}</span>}
                </th>
                {row.cells.map(({ used, pains }, at) => {
                  const stage = map.stages[at]!;
                  return (
                    <td key={stage.id} className={styles['cell']} data-used={used || undefined} data-sums={row.sums || undefined}>
                      {pains.length > 0 ? field(stage, keyOf(row), name, pains, !row.sums) : <span className={styles['none']}>{used ? weights.short(0) : <span className="only-heard">{t('heat.unused')}</span>}</span>}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr data-top>
            <th scope="row" className={styles['row']}>
              {t('heat.total')}
            </th>
            {map.totals.map((pains, at) => (
              <td key={map.stages[at]!.id} className={styles['cell']} data-sums>
                {pains.length > 0 ? field(map.stages[at]!, allOfStage, t('heat.total'), pains, false) : <span className={styles['none']}>{weights.short(0)}</span>}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
