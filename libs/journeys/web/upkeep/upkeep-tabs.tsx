import { useWords } from '@app/shared-web';
import { Tabs } from '@app/shared-web/filters';

/** What waits, how good it all is, and how it was: beside each other. */
export function UpkeepTabs() {
  const t = useWords('upkeep');
  const tabs = [
    { to: '/inventory/upkeep', words: t('nav.waiting') },
    { to: '/inventory/quality', words: t('nav.quality') },
    { to: '/inventory/snapshots', words: t('nav.snapshots') },
  ];
  return <Tabs label={t('nav.label')} tabs={tabs} />;
}
