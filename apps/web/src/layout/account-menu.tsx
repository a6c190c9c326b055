import { useMutation } from '@apollo/client/react';
import { locales, Menu, setLocale, SetMyLocaleDocument, toApiLocale, toast, useLocale, useSession, useTheme, useViewer, useWords, fromApiLocale, type Locale, type MenuLine, type ThemeChoice } from '@app/shared-web';
import { IconDeviceDesktop, IconLogout, IconMoon, IconUserCircle, IconSun } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';

/** Everything about one's own account: the lines of the menu, and of the phone's More page. */
export function useAccount() {
  const t = useWords('shell');
  const locale = useLocale();
  const { organization } = useViewer();
  const { choice, choose } = useTheme();
  const { signOut } = useSession();
  const [setMyLocale] = useMutation(SetMyLocaleDocument);
  const offered = new Set(organization.locales.map(fromApiLocale));
  return {
    languages: locales.filter(({ tag }) => offered.has(tag)).map(({ tag, name }) => ({ tag, name, chosen: tag === locale })),
    speak: async (tag: Locale) => {
      await setLocale(tag);
      await setMyLocale({ variables: { locale: toApiLocale(tag) } }).catch(() => {});
    },
    themes: [
      { choice: 'device' as const, words: t('account.theme_device'), icon: IconDeviceDesktop },
      { choice: 'light' as const, words: t('account.theme_light'), icon: IconSun },
      { choice: 'dark' as const, words: t('account.theme_dark'), icon: IconMoon },
    ].map((each) => ({ ...each, chosen: each.choice === choice })),
    look: (next: ThemeChoice) => choose(next),
    leave: () => signOut().catch(() => toast(t('account.sign_out_failed'))),
  };
}

/** The account's menu at the foot of the sidebar. */
export function AccountMenu({ target }: { target: ReactElement<Record<string, unknown>> }) {
  const t = useWords('shell');
  const account = useAccount();
  const navigate = useNavigate();
  const lines: MenuLine[] = [
    t('account.language'),
    ...account.languages.map(({ tag, name, chosen }) => ({ words: <span lang={tag}>{name}</span>, chosen, run: () => void account.speak(tag) })),
    null,
    t('account.theme'),
    ...account.themes.map(({ choice, words, chosen }) => ({ words, chosen, run: () => account.look(choice) })),
    null,
    { words: t('account.open'), icon: IconUserCircle, run: () => void navigate('/account') },
    { words: t('account.sign_out'), icon: IconLogout, run: () => void account.leave() },
  ];
  return <Menu target={target} items={lines} position="top-start" />;
}
