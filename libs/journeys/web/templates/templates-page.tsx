import { useMutation, useQuery } from '@apollo/client/react';
import { Button, DepartmentPicker, Dialog, EmptyState, ErrorNotice, Form, Glyph, Page, Skeleton, toast, useForm, useLocale, useMay, useViewer, useWords, type Locale, type Picked } from '@app/shared-web';

import { IconCopy, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { CopyTemplateDocument, InventoryTemplatesDocument, type InventoryTemplatesQuery, type Locale as ApiLocale } from '../journeys.generated';
import { kindIcons } from '../kinds';
import { EmotionLine } from './emotion-line';
import styles from './templates.module.css';

type Template = InventoryTemplatesQuery['inventoryTemplates'][number];

const apiLocales: Record<Locale, ApiLocale> = { en: 'EN', 'zh-Hans': 'ZH_HANS', 'zh-Hant': 'ZH_HANT' };
const languages: Record<Locale, string> = { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' };

/** Starting points to copy, each with a picture of what is in it. */
export default function TemplatesPage() {
  const t = useWords('inOut');
  const inventory = useWords('inventory');
  const may = useMay();
  const reads = useLocale();
  const [locale, setLocale] = useState<Locale>(reads);
  const [chosen, setChosen] = useState<Template | null>(null);
  const leads = may('EDIT_INVENTORY');
  const { data, error, refetch } = useQuery(InventoryTemplatesDocument, { variables: { locale: apiLocales[locale] }, skip: !leads });
  const up = { to: '/journeys', words: inventory('ecosystem') };
  if (!leads) {
    return (
      <Page title={t('templates.title')} up={up}>
        <EmptyState icon={IconLock} title={t('templates.not_yours')} detail={t('templates.not_yours_detail')} />
      </Page>
    );
  }
  return (
    <Page title={t('templates.title')} subtitle={t('templates.subtitle')} up={up} actions={<Language locale={locale} onChange={setLocale} />}>
      {error && <ErrorNotice error={error} retry={() => void refetch()} />}
      <ul className={styles['cards']}>
        {(data?.inventoryTemplates ?? []).map((template) => (
          <li key={template.name}>
            <TemplateCard template={template} onCopy={() => setChosen(template)} />
          </li>
        ))}
        {!data && !error && ['a', 'b', 'c'].map((key) => <li key={key} className={styles['card']}><Skeleton height={320} /></li>)}
      </ul>
      {chosen && <CopyDialog template={chosen} locale={locale} onClose={() => setChosen(null)} />}
    </Page>
  );
}

function Language({ locale, onChange }: { locale: Locale; onChange: (locale: Locale) => void }) {
  const t = useWords('inOut');
  const { organization } = useViewer();
  const offered = (Object.keys(languages) as Locale[]).filter((each) => organization.locales.includes(apiLocales[each]) || each === locale);
  if (offered.length < 2) return null;
  return (
    <label className={styles['language']}>
      <span>{t('templates.language')}</span>
      <select className={styles['select']} value={locale} onChange={(event) => onChange(event.currentTarget.value as Locale)}>
        {offered.map((each) => (
          <option key={each} value={each} lang={each}>
            {languages[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

function TemplateCard({ template: { title, about, journeys, counts }, onCopy }: { template: Template; onCopy: () => void }) {
  const t = useWords('inOut');
  const inventory = useWords('inventory');
  return (
    <article className={styles['card']}>
      <h2 className={styles['title']}>{title}</h2>
      <p className={styles['about']}>{about}</p>
      {journeys.map((journey) => (
        <section key={journey.name} className={styles['journey']}>
          <h3 className={styles['journeyName']}>
            <span className={styles['side']}>{inventory(`side.${journey.side}`)}</span> {journey.name}
          </h3>
          {journey.side === 'CUSTOMER' && <EmotionLine stages={journey.stages} />}
          <ol className={styles['stages']}>
            {journey.stages.map(({ name }) => (
              <li key={name}>{name}</li>
            ))}
          </ol>
        </section>
      ))}
      <h3 className={styles['inIt']}>{t('templates.in_it')}</h3>
      <ul className={styles['counts']}>
        {counts.map(({ kind, count }) => (
          <li key={kind}>
            <Glyph of={kindIcons[kind]} size={16} />
            <span className={styles['count']}>{count}</span> {inventory(`kinds.${kind}`)}
          </li>
        ))}
      </ul>
      <Button kind="main" icon={IconCopy} wide onClick={onCopy} aria-label={`${t('templates.copy')}: ${title}`}>
        {t('templates.copy')}
      </Button>
    </article>
  );
}

type Named = Record<string, Picked | null>;

/** Who plays which part; what is found by its name stands there already. */
function CopyDialog({ template, locale, onClose }: { template: Template; locale: Locale; onClose: () => void }) {
  const t = useWords('inOut');
  const navigate = useNavigate();
  const [copy] = useMutation(CopyTemplateDocument);
  const items = template.counts.reduce((sum, { count }) => sum + count, 0);
  const form = useForm<Named>({
    draft: null,
    initial: Object.fromEntries(template.roles.map(({ role, suggestion }) => [role, suggestion ? { id: suggestion.id, name: suggestion.name } : null])),
    submit: async (named, clientKey) => {
      const departments = Object.entries(named).flatMap(([role, picked]) => (picked ? [{ role, departmentId: picked.id }] : []));
      const { data } = await copy({
        variables: { input: { clientKey, template: template.name, locale: apiLocales[locale], departments } },
        // lists of every kind have more to show now
        update: (cache) => cache.evict({ fieldName: 'inventoryItems' }),
      });
      const made = data?.copyTemplate;
      toast(t('templates.copied', { count: made?.items ?? items }));
      const shown = made?.journeys.find((journey) => 'side' in journey && journey.side === 'CUSTOMER') ?? made?.journeys[0];
      void navigate(shown ? `/journeys/${shown.id}/blueprint` : '/journeys');
    },
    onDone: onClose,
  });
  const open = template.roles.filter(({ role }) => !form.values[role]).length;
  return (
    <Dialog opened onClose={onClose} title={template.title}>
      <p className={styles['about']}>{t('templates.departments_what', { count: template.roles.length })}</p>
      <Form form={form} send={t('templates.do_copy', { count: items })} aside={<Button onClick={onClose}>{t('templates.cancel')}</Button>}>
        <fieldset className={styles['roles']}>
          <legend className={styles['legend']}>
            {t('templates.departments')} <span className={styles['open']}>{open > 0 ? t('templates.open', { count: open }) : t('templates.all_named')}</span>
          </legend>
          {template.roles.map(({ role, name, suggestion }) => (
            <DepartmentPicker key={role} form={form} name={role} label={name} hint={suggestion && form.values[role]?.id === suggestion.id ? t('templates.suggested') : undefined} />
          ))}
        </fieldset>
      </Form>
    </Dialog>
  );
}
