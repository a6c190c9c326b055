import { useMutation, useQuery } from '@apollo/client/react';
import { Button, buttonLook, EmptyState, ErrorNotice, Notice, SkeletonRows, useViewer, useWords, type ApiLocale } from '@app/shared-web';
import { IconArrowLeft, IconPrinter, IconUserX, IconWorldOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { PrintSheetDocument, SheetForDocument, type SheetForQuery } from '../people.generated';
import { Sheet } from './sheet';
import { sheetWords } from './sheet-words';
import styles from './sheet.module.css';

/** What making a sheet does, before it does it. */
function Before({ person, make, busy, error }: { person: NonNullable<SheetForQuery['person']>; make: () => void; busy: boolean; error: unknown }) {
  const t = useWords('directory');
  const { name, signIn } = person;
  return (
    <div className={styles['before']}>
      <h1 className={styles['heading']}>{t('sheet.title', { name })}</h1>
      <p>{t('sheet.what', { name })}</p>
      <ul className={styles['follows']}>
        {signIn?.sheetExpiresAt && <li>{t('sheet.voids')}</li>}
        <li>{t('sheet.ends', { name })}</li>
        <li>{t('sheet.told', { name })}</li>
        <li>{t('sheet.once')}</li>
      </ul>
      {error !== undefined && error !== null && <ErrorNotice error={error} />}
      <div>
        <Button kind="main" size="large" busy={busy} onClick={make}>
          {t('sheet.make')}
        </Button>
      </div>
    </div>
  );
}

/** Without an address that phones can reach, there is nothing to print on a sheet. */
function NoAddress() {
  const t = useWords('directory');
  return (
    <Notice tone="amber" icon={IconWorldOff} title={t('sheet.no_address')}>
      <p>{t('sheet.no_address_why')}</p>
      <p>{t('sheet.no_address_how')}</p>
    </Notice>
  );
}

/** Print somebody's sheet. It is shown this once; the code is kept nowhere. */
export default function SheetPage() {
  const t = useWords('directory');
  const { personId = '' } = useParams();
  const { organization } = useViewer();
  const { data, error, refetch } = useQuery(SheetForDocument, { variables: { id: personId }, fetchPolicy: 'network-only' });
  const [print, { data: printed, loading, error: refused }] = useMutation(PrintSheetDocument);
  const [chosen, setChosen] = useState<ApiLocale | null>(null);
  const person = data?.person;
  const sheet = printed?.printSheet;
  // it is for them, not for whoever prints it
  const locale = chosen ?? sheet?.locale ?? organization.defaultLocale;
  const title = t('sheet.title', { name: person?.name ?? '' });
  useEffect(() => {
    document.title = `${title} · Throughline`;
  }, [title]);
  return (
    <main className={styles['ground']}>
      <div className={styles['bar']}>
        <span className={styles['up']}>
          <Link to={`/people/${personId}`} {...buttonLook('quiet')}>
            <IconArrowLeft size={18} stroke={1.75} aria-hidden="true" />
            {person?.name ?? t('back')}
          </Link>
        </span>
        {sheet && (
          <>
            <span className={styles['languages']} role="group" aria-label={t('sheet.language')}>
              {organization.locales.length > 1 &&
                organization.locales.map((each) => (
                  <Button key={each} kind="quiet" lang={sheetWords[each].tag} aria-pressed={each === locale} onClick={() => setChosen(each)}>
                    {sheetWords[each].language}
                  </Button>
                ))}
            </span>
            <Button kind="main" icon={IconPrinter} onClick={() => window.print()}>
              {t('sheet.print')}
            </Button>
          </>
        )}
      </div>
      {sheet ? (
        <>
          <h1 className="only-heard">{title}</h1>
          <p className={styles['now']} role="status">
            {t('sheet.now')}
          </p>
          <Sheet sheet={sheet} organization={organization.name} locale={locale} />
        </>
      ) : !data ? (
        error ? <ErrorNotice error={error} retry={() => void refetch()} /> : <SkeletonRows rows={4} />
      ) : !person || !person.viewerCan.includes('PRINT_SHEET') ? (
        <EmptyState icon={IconUserX} title={t('person.missing')} detail={t('sheet.not_yours')} />
      ) : !data.welcome.publicUrl ? (
        <>
          <h1 className={styles['heading']}>{title}</h1>
          <NoAddress />
        </>
      ) : (
        <Before person={person} busy={loading} error={refused} make={() => void print({ variables: { personId } }).catch(() => undefined)} />
      )}
    </main>
  );
}
