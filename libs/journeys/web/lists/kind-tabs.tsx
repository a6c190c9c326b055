import { useWords } from '@app/shared-web';
import { Tabs } from '@app/shared-web/filters';
import { itemKinds, listOf } from '../kinds';

/** The lists of the eight kinds, beside each other. */
export function KindTabs() {
  const t = useWords('inventory');
  return <Tabs label={t('list.lists')} tabs={itemKinds.map((kind) => ({ to: listOf[kind], words: t(`kinds.${kind}`) }))} />;
}
