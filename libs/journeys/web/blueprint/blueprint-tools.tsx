import { Button, IconButton, Menu, toast, useFormat, useNarrow, useWords } from '@app/shared-web';
import { ChoicePill, type Address } from '@app/shared-web/filters';
import { IconArrowBackUp, IconArrowForwardUp, IconDownload, IconLayoutGrid, IconLink, IconPhoto, IconFileTypePdf, IconTable, IconVectorBezier2, IconLine } from '@tabler/icons-react';
import { useMemo } from 'react';
import { BesidePill } from './beside-pill';
import { download, fileOf, type PictureFormat } from './export';
import { FindField } from './find-field';
import type { Layout } from './layout';
import { type Filter, type Model } from './model';
import { drawingOf } from './svg';
import styles from './blueprint.module.css';

/** Steps of heat to narrow down to. */
const heats = [1, 5, 20, 50];

/** What the tools need of the view. */
interface View {
  address: Address;
  filter: Filter;
  asTable: boolean;
  allLines: boolean;
}

/** The row over the picture: find, narrow down, undo, take along. */
export function BlueprintTools({ model, layout, view: { address, filter, asTable, allLines }, undo, redo, edits, onFound }: {
  model: Model; layout: Layout; view: View; undo: (() => void) | null; redo: (() => void) | null;
  /** Whether the viewer may change anything here. */
  edits: boolean; onFound: (id: string) => void;
}) {
  const t = useWords('blueprint');
  const f = useFormat();
  const narrow = useNarrow();
  const department = model.departments.find(({ id }) => id === filter.departmentId);
  const hottest = useMemo(() => Math.max(0, ...model.heatOf.values()), [model]);

  const words = useMemo(
    () => ({
      title: model.journey.name,
      subtitle: [t('drawn', { at: f.dateTime(new Date()) }), department?.name, filter.persona, filter.heat > 0 ? t('filter.heat_from', { heat: f.number(filter.heat) }) : null].filter(Boolean).join(' · '),
      band: { CUSTOMER: t('bands.CUSTOMER'), EMPLOYEE: t('bands.EMPLOYEE'), ACTIVITIES: t('bands.ACTIVITIES'), CAPABILITIES: t('bands.CAPABILITIES'), APPLICATIONS: t('bands.APPLICATIONS') },
      elsewhere: t('elsewhere'),
      nobodyLeads: t('nobody_leads'),
      items: (count: number) => t('items', { count }),
      pains: (count: number) => t('pains', { count }),
      heat: (value: number) => t('heat', { heat: f.number(Math.round(value)) }),
    }),
    [model, t, f, department, filter],
  );
  const take = async (format: PictureFormat) => {
    try {
      download(await fileOf(drawingOf(model, layout, { ...words, lines: allLines }), format), `${model.journey.name}.${format}`);
    } catch {
      toast(t('not_drawn'));
    }
  };
  // without a secure connection browsers have no clipboard
  const copy = () => void Promise.resolve(navigator.clipboard?.writeText(location.href) ?? Promise.reject()).then(() => toast(t('link_copied')), () => toast(t('link_not_copied')));
  const other = asTable ? { icon: IconLayoutGrid, words: t('picture') } : { icon: IconTable, words: t('table') };
  const turn = () => address.set({ as: asTable ? null : 'table' });

  return (
    <div className={styles['tools']}>
      <FindField model={model} onFound={onFound} />
      <div className={styles['filters']}>
        <ChoicePill
          words={department?.name ?? t('filter.department')}
          chosen={department !== undefined}
          items={[{ words: t('filter.all_departments'), chosen: !department, run: () => address.set({ department: null }) }, ...model.departments.map(({ id, name }) => ({ words: name, chosen: id === filter.departmentId, run: () => address.set({ department: id }) }))]}
        />
        {model.personas.length > 0 && (
          <ChoicePill
            words={filter.persona ?? t('filter.persona')}
            chosen={filter.persona !== null}
            items={[{ words: t('filter.all_personas'), chosen: !filter.persona, run: () => address.set({ persona: null }) }, ...model.personas.map((persona) => ({ words: persona, chosen: persona === filter.persona, run: () => address.set({ persona }) }))]}
          />
        )}
        {hottest > 0 && (
          <ChoicePill
            words={filter.heat > 0 ? t('filter.heat_from', { heat: f.number(filter.heat) }) : t('filter.heat')}
            chosen={filter.heat > 0}
            items={[{ words: t('filter.any_heat'), chosen: filter.heat === 0, run: () => address.set({ heat: null }) }, ...heats.filter((heat) => heat <= hottest).map((heat) => ({ words: t('filter.heat_from', { heat: f.number(heat) }), chosen: heat === filter.heat, run: () => address.set({ heat: String(heat) }) }))]}
          />
        )}
        <BesidePill model={model} address={address} />
      </div>
      <div className={styles['toolsEnd']}>
        {edits && (
          <>
            <IconButton icon={IconArrowBackUp} words={t('undo')} disabled={!undo} onClick={() => undo?.()} />
            <IconButton icon={IconArrowForwardUp} words={t('redo')} disabled={!redo} onClick={() => redo?.()} />
          </>
        )}
        {!asTable && <IconButton icon={IconLine} words={allLines ? t('lines_selected') : t('lines_all')} aria-pressed={allLines} onClick={() => address.set({ lines: allLines ? null : 'all' })} />}
        {narrow ? (
          <IconButton kind="plain" icon={other.icon} words={other.words} onClick={turn} />
        ) : (
          <Button icon={other.icon} onClick={turn}>
            {other.words}
          </Button>
        )}
        <Menu
          label={t('taken_along')}
          target={<IconButton kind="plain" icon={IconDownload} words={t('taken_along')} />}
          items={[
            { words: t('as_png'), icon: IconPhoto, run: () => void take('png') },
            { words: t('as_svg'), icon: IconVectorBezier2, run: () => void take('svg') },
            { words: t('as_pdf'), icon: IconFileTypePdf, run: () => void take('pdf') },
            null,
            { words: t('copy_link'), icon: IconLink, run: copy },
          ]}
        />
      </div>
    </div>
  );
}
