import { useMutation } from '@apollo/client/react';
import { Button, Card, fromApiLocale, locales, Section, setLocale, SetMyLocaleDocument, toApiLocale, toast, useLocale, useTheme, useViewer, useWords, type Locale, type ThemeChoice } from '@app/shared-web';
import styles from '../persons/persons.module.css';

const themes: readonly ThemeChoice[] = ['device', 'light', 'dark'];

/** Language and appearance: seen at once, the language kept for every device. */
export function LanguageSection() {
  const t = useWords('directory');
  const current = useLocale();
  const { organization } = useViewer();
  const { choice, choose } = useTheme();
  const [setMyLocale] = useMutation(SetMyLocaleDocument);
  const offered = new Set(organization.locales.map(fromApiLocale));
  const speak = async (tag: Locale) => {
    await setLocale(tag);
    await setMyLocale({ variables: { locale: toApiLocale(tag) } }).catch(() => toast(t('failed')));
  };
  return (
    <Section title={t('account.reading')}>
      <Card>
        <div className={`${styles['row']} ${styles['stacked']}`} role="group" aria-label={t('language.choose')}>
          <span>{t('language.choose')}</span>
          <span className={styles['choices']}>
            {locales
              .filter(({ tag }) => offered.has(tag) || tag === current)
              .map(({ tag, name }) => (
                <Button key={tag} kind="quiet" lang={tag} aria-pressed={tag === current} onClick={() => void speak(tag)}>
                  {name}
                </Button>
              ))}
          </span>
        </div>
        <div className={`${styles['row']} ${styles['stacked']}`} role="group" aria-label={t('account.look')}>
          <span>{t('account.look')}</span>
          <span className={styles['choices']}>
            {themes.map((each) => (
              <Button key={each} kind="quiet" aria-pressed={each === choice} onClick={() => choose(each)}>
                {t(`account.look_${each}`)}
              </Button>
            ))}
          </span>
        </div>
      </Card>
    </Section>
  );
}
