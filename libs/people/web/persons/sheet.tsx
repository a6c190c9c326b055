import { fromApiLocale, formatFor, type ApiLocale } from '@app/shared-web';
import type { PrintSheetMutation } from '../people.generated';
import { sheetWords } from './sheet-words';
import styles from './sheet.module.css';

/** The sheet as it comes out of the printer. */
export function Sheet({ sheet, organization, locale }: { sheet: PrintSheetMutation['printSheet']; organization: string; locale: ApiLocale }) {
  const words = sheetWords[locale];
  const [address, code = ''] = sheet.url.split('#');
  const { person } = sheet;
  return (
    <article className={styles['sheet']} lang={words.tag}>
      <header className={styles['who']}>
        <p className={styles['name']}>{person.name}</p>
        <p>{[person.jobTitle, person.location?.name].filter(Boolean).join(' · ')}</p>
        <p className="figures">
          {words.number} {person.number}
        </p>
      </header>
      <h2 className={styles['title']}>{words.title}</h2>
      <p className={styles['lead']}>{words.lead(organization)}</p>
      <div className={styles['middle']}>
        <img className={styles['code']} src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(sheet.qrSvg)}`} alt={sheet.url} />
        <ol className={styles['steps']}>
          {words.steps.map((step, index) => (
            <li key={step}>
              <span className={styles['step']} aria-hidden="true">
                {index + 1}
              </span>
              {step}
            </li>
          ))}
        </ol>
      </div>
      <div className={styles['typed']}>
        <p>{words.code}</p>
        <p className={styles['address']}>{address}</p>
        <p className={styles['letters']}>{code}</p>
      </div>
      <footer className={styles['foot']}>
        <p className={styles['expires']}>{words.expires(formatFor(fromApiLocale(locale)).date(sheet.expiresAt))}</p>
        <p>{words.once}</p>
        <p>{words.yours}</p>
      </footer>
    </article>
  );
}
