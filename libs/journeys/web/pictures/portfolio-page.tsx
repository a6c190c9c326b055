import { buttonLook, EmptyState, ErrorNotice, PlainTable, SkeletonRows, useFormat, useNarrow, useViewer, useWords } from '@app/shared-web';
import { ChoicePill, useAddress } from '@app/shared-web/filters';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { kindIcons, listOf, pageOf } from '../kinds';
import { AppChip, LifecycleMark, lifecycles } from './app-chip';
import { BehindPanel } from './behind-panel';
import { Choice, oneOf } from './choice';
import { isApplication, weightOf } from './items';
import { PicturePage } from './picture-page';
import { type Chip, chipsAt, chipsOf, chipsOfVerdict, departmentsOf, levels, type Mark, marks, verdictOf, verdicts, withoutFit } from './portfolio';
import { useAllOf, useFreshPicture, usePains } from './use-all-of';
import { useWeights } from './use-weights';
import styles from './portfolio.module.css';

/** More chips than this in a field are behind its last line. */
const MOST_IN_FIELD = 6;

/** Applications by how well they do what the work needs, and how well they are built. */
export default function PortfolioPage() {
  const t = useWords('pictures');
  const format = useFormat();
  const inventory = useWords('inventory');
  const { currency } = useViewer().organization;
  const address = useAddress();
  const mark = oneOf(marks, address.get('by'), 'departments');
  const lifecycle = lifecycles.find((each) => each === address.get('lifecycle')) ?? null;
  const departmentId = address.get('department');
  useFreshPicture();
  const items = useAllOf('APPLICATION');
  const pains = usePains();
  const applications = useMemo(() => items.rows.filter(isApplication), [items.rows]);
  const departments = useMemo(() => departmentsOf(applications), [applications]);
  const chips = useMemo(() => chipsOf(applications, pains.painsAt, mark, { lifecycle, departmentId }), [applications, pains.painsAt, mark, lifecycle, departmentId]);
  const weights = useWeights('cost');
  const error = items.error ?? pains.error;
  const lifecycleOf = (each: (typeof lifecycles)[number]) => inventory(`choice.lifecycle.${each}`);
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, chipsOfVerdict(chips, verdict).length])) as Record<(typeof verdicts)[number], number>;
  const instead = error ? (
    <ErrorNotice error={error} retry={() => { items.again(); pains.again(); }} />
  ) : items.loading || pains.loading ? (
    <SkeletonRows rows={8} />
  ) : applications.length === 0 ? (
    <EmptyState icon={kindIcons.APPLICATION} title={t('none.applications')} detail={t('none.applications_detail')} action={<Link to={listOf.APPLICATION} {...buttonLook()}>{t('portfolio.to_list')}</Link>} />
  ) : chips.length === 0 ? (
    <EmptyState icon={kindIcons.APPLICATION} title={t('none.filtered')} detail={t('none.filtered_detail')} />
  ) : null;
  const fit = (level: number | null, scale: 'functional' | 'technical') => (level === null ? '–' : [level, inventory.maybe(`level.${scale}.${level}`)].filter(Boolean).join(' '));
  return (
    <PicturePage
      picture="portfolio"
      address={address}
      finding={!instead && t('portfolio.finding', counts)}
      filters={
        <>
          <Choice label={t('portfolio.mark.label')} values={marks} chosen={mark} usual="departments" say={(each) => t(`portfolio.mark.${each}`)} onChoose={(by) => address.set({ by })} />
          <ChoicePill
            words={lifecycle ? lifecycleOf(lifecycle) : t('portfolio.lifecycle')}
            chosen={lifecycle !== null}
            items={[{ words: t('portfolio.any_lifecycle'), chosen: lifecycle === null, run: () => address.set({ lifecycle: null }) }, ...lifecycles.map((each) => ({ words: lifecycleOf(each), chosen: each === lifecycle, run: () => address.set({ lifecycle: each }) }))]}
          />
          {departments.length > 0 && (
            <ChoicePill
              words={departments.find(({ id }) => id === departmentId)?.name ?? t('portfolio.department')}
              chosen={departmentId !== null}
              items={[{ words: t('portfolio.any_department'), chosen: departmentId === null, run: () => address.set({ department: null }) }, ...departments.map(({ id, name }) => ({ words: name, chosen: id === departmentId, run: () => address.set({ department: id }) }))]}
            />
          )}
        </>
      }
      instead={instead}
      notes={[t(`portfolio.unit.${mark}`, { currency }), (items.cut || pains.cut) && t('cut')]}
      panel={<Opened chips={chips} openId={address.openId} close={address.close} />}
      table={() => (
        <PlainTable
          label={t('portfolio.title')}
          rows={chips}
          keyOf={({ application }) => application.id}
          columns={[
            { key: 'name', title: t('portfolio.name'), cell: ({ application: { id, name } }) => <Link to={pageOf(id)}>{name}</Link> },
            { key: 'functional', title: t('portfolio.functional'), cell: ({ application }) => fit(application.functionalFit, 'functional') },
            { key: 'technical', title: t('portfolio.technical'), cell: ({ application }) => fit(application.technicalFit, 'technical') },
            { key: 'what', title: t('portfolio.what'), cell: ({ application: { functionalFit, technicalFit } }) => (functionalFit === null || technicalFit === null ? '–' : t(`portfolio.verdict.${verdictOf(functionalFit, technicalFit)}`)) },
            { key: 'lifecycle', title: t('portfolio.lifecycle'), cell: ({ application }) => (application.lifecycle ? lifecycleOf(application.lifecycle) : '–') },
            { key: 'departments', title: t('portfolio.mark.departments'), figure: true, cell: ({ application }) => format.number(application.departments.length) },
            { key: 'pains', title: t('measure.pains'), figure: true, cell: (chip) => format.number(chip.pains.length) },
            { key: 'heat', title: t('measure.heat'), figure: true, cell: ({ application }) => (application.heat === null ? '–' : format.number(Math.round(application.heat))) },
            { key: 'cost', title: t('cost', { currency }), figure: true, cell: (chip) => (chip.pains.length === 0 ? '–' : weights.whole(weightOf(chip.pains, 'cost'))) },
          ]}
        />
      )}
    >
      {() => <Portfolio chips={chips} mark={mark} open={address.open} />}
    </PicturePage>
  );
}

/** The applications of one field, when there are more than it shows. */
function Opened({ chips, openId, close }: { chips: readonly Chip[]; openId: string | null; close: () => void }) {
  const t = useWords('pictures');
  const [functional, technical] = (openId ?? '').split('.').map(Number);
  if (!functional || !technical) return null;
  const there = chipsAt(chips, functional, technical);
  return (
    <BehindPanel
      title={t(`portfolio.verdict.${verdictOf(functional, technical)}`)}
      marks={t('portfolio.fits', { functional, technical })}
      subject={openId!}
      onClose={close}
      nothing={t('portfolio.none_there')}
      rows={there.map(({ application }) => ({ id: application.id, name: application.name, detail: application.lifecycle && <LifecycleMark lifecycle={application.lifecycle} /> }))}
    />
  );
}

function Portfolio({ chips, mark, open }: { chips: readonly Chip[]; mark: Mark; open: (id: string) => void }) {
  const t = useWords('pictures');
  const narrow = useNarrow();
  const unfit = withoutFit(chips);
  const most = Math.max(1, ...chips.map(({ value }) => value ?? 0));
  return (
    <div className={styles['portfolio']} data-unfit={unfit.length > 0 || undefined}>
      {narrow ? <Stacked chips={chips} mark={mark} most={most} /> : <Grid chips={chips} mark={mark} most={most} open={open} />}
      {unfit.length > 0 && (
        <section className={styles['unfit']} aria-labelledby="unfit">
          <h2 id="unfit">{t('portfolio.unfit')}</h2>
          <p>{t('portfolio.unfit_why')}</p>
          <ul className={styles['chips']}>
            {unfit.map((chip) => (
              <AppChip key={chip.application.id} chip={chip} mark={mark} most={most} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Functional fit to the right, technical fit upwards: the best is at the top right. */
function Grid({ chips, mark, most, open }: { chips: readonly Chip[]; mark: Mark; most: number; open: (id: string) => void }) {
  const t = useWords('pictures');
  const inventory = useWords('inventory');
  const across = [...levels].reverse();
  // each quadrant is named once, in its outermost field
  const named = (functional: number, technical: number) => (functional === 1 || functional === 4) && (technical === 1 || technical === 4);
  return (
    <table className={styles['grid']} aria-label={t('portfolio.title')}>
      <colgroup>
        <col className={styles['headColumn']} />
        <col span={4} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" colSpan={5} className={styles['axis']}>
            ↑ {t('portfolio.technical_axis')}
          </th>
        </tr>
      </thead>
      <tbody>
        {levels.map((technical) => (
          <tr key={technical}>
            <th scope="row" className={styles['rowHead']}>
              <b>{technical}</b> {inventory.maybe(`level.technical.${technical}`)}
            </th>
            {across.map((functional) => {
              const there = chipsAt(chips, functional, technical);
              const further = there.length > MOST_IN_FIELD ? there.length - MOST_IN_FIELD + 1 : 0;
              return (
                <td key={functional} className={styles['field']} data-verdict={verdictOf(functional, technical)} data-right={functional === 3 || undefined} data-low={technical === 2 || undefined}>
                  {named(functional, technical) && <p className={styles['verdict']}>{t(`portfolio.verdict.${verdictOf(functional, technical)}`)}</p>}
                  {there.length > 0 && (
                    <ul className={styles['chips']}>
                      {there.slice(0, there.length - further).map((chip) => (
                        <AppChip key={chip.application.id} chip={chip} mark={mark} most={most} />
                      ))}
                      {further > 0 && (
                        <li>
                          <button type="button" className={styles['further']} onClick={() => open(`${functional}.${technical}`)} aria-label={`${t('portfolio.field', { functional, technical })}: ${t('portfolio.further', { count: further })}`}>
                            {t('portfolio.further', { count: further })}
                          </button>
                        </li>
                      )}
                    </ul>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          {across.map((functional) => (
            <th key={functional} scope="col" className={styles['columnHead']}>
              <b>{functional}</b> {inventory.maybe(`level.functional.${functional}`)}
            </th>
          ))}
        </tr>
        <tr>
          <td colSpan={5} className={styles['axis']} data-end>
            {t('portfolio.functional_axis')} →
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** On a phone: what to do with each, and their fits in words. */
function Stacked({ chips, mark, most }: { chips: readonly Chip[]; mark: Mark; most: number }) {
  const t = useWords('pictures');
  return verdicts.map((verdict) => {
    const those = chipsOfVerdict(chips, verdict);
    return (
      <section key={verdict} className={styles['stack']} aria-labelledby={verdict}>
        <h2 id={verdict}>
          {t(`portfolio.verdict.${verdict}`)} <span>{those.length}</span>
        </h2>
        {those.length === 0 ? (
          <p>{t('portfolio.none_there')}</p>
        ) : (
          <ul className={styles['chips']}>
            {those.map((chip) => (
              <AppChip key={chip.application.id} chip={chip} mark={mark} most={most} fits />
            ))}
          </ul>
        )}
      </section>
    );
  });
}
