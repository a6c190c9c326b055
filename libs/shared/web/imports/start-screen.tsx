import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearchParams } from 'react-router';
import { useWords } from '../i18n/translate';
import { Glyph } from '../parts/glyph';
import { Page, Section } from '../parts/page';
import { usePages } from '../parts/use-pages';
import { ImportRunsDocument } from '../shared.generated';
import { FileChoice } from './file-choice';
import { RunsTable } from './runs-table';
import { useSubject, type ImportKind } from './subject';
import styles from './imports.module.css';

/** What to bring in, the file, and what was brought in before. */
export function StartScreen() {
  const t = useWords('imports');
  const { title, subtitle, up, base, kinds, before } = useSubject();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const kind = kinds.find(({ name }) => name === search.get('kind')) ?? kinds[0];
  if (!kind) return null;
  return (
    <Page title={title} subtitle={subtitle} up={up}>
      <div className={styles['sheet']}>
        {before}
        {kinds.length > 1 && <KindChoice kinds={kinds} chosen={kind} choose={({ name }) => setSearch({ kind: name }, { replace: true, preventScrollReset: true })} />}
        <Section title={t('file.title')}>
          <div className={styles['stack']}>
            {kinds.length === 1 && <p className={styles['soft']}>{kind.detail}</p>}
            <FileChoice key={kind.name} kind={kind} onSent={(id) => void navigate(`${base}/${id}`)} />
          </div>
        </Section>
        <Section title={t('runs.title')}>
          <EarlierRuns />
        </Section>
      </div>
    </Page>
  );
}

function KindChoice({ kinds, chosen, choose }: { kinds: readonly ImportKind[]; chosen: ImportKind; choose: (kind: ImportKind) => void }) {
  const t = useWords('imports');
  return (
    <fieldset className={styles['kinds']}>
      <legend className={styles['legend']}>{t('what')}</legend>
      <div className={styles['kindCards']}>
        {kinds.map((kind) => (
          <label key={kind.name} className={styles['kind']}>
            <input type="radio" name="kind" value={kind.name} checked={kind.name === chosen.name} onChange={() => choose(kind)} />
            <Glyph of={kind.icon} size={20} />
            <span>
              <span className={styles['kindTitle']}>{kind.title}</span>
              <span className={styles['kindDetail']}>{kind.detail}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function EarlierRuns() {
  const { kinds } = useSubject();
  // one kind of this page alone, or all that the viewer may bring in
  const only = kinds.length === 1 ? (kinds[0]?.name ?? null) : null;
  const asked = useQuery(ImportRunsDocument, { variables: { kind: only, first: 20 } });
  const pages = usePages(asked, (data) => data.importRuns);
  const ours = new Set(kinds.map(({ name }) => name));
  return <RunsTable pages={{ ...pages, rows: pages.rows.filter(({ kind }) => ours.has(kind)) }} />;
}
