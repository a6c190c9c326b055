import { Notice, buttonLook, useMay, useWords } from '@app/shared-web';
import { ImportsPage, type ImportKind } from '@app/shared-web/imports';
import { IconFileCode } from '@tabler/icons-react';
import { Link } from 'react-router';
import type {} from './words.en';
import { factsOf, type FactName } from '../facts/facts';
import type { ItemKind } from '../journeys.generated';
import { itemKinds, kindIcons, listOf } from '../kinds';
import { examples, fileOf } from './examples';

/** What a kind's file brings in, in the words of the lists and forms. */
function useKind(): (kind: ItemKind) => ImportKind {
  const t = useWords('inOut');
  const inventory = useWords('inventory');
  const pains = useWords('pains');
  return (kind) => {
    const facts = new Map(factsOf(kind));
    return {
      name: fileOf[kind],
      icon: kindIcons[kind],
      title: inventory(`kinds.${kind}`),
      detail: t(`detail.${kind}`),
      example: examples[kind],
      field: (field) => t.maybe(`field.${field}`) ?? inventory.maybe(`fact.${field}`) ?? field,
      choice: (field, code) => {
        if (field === 'painState') return pains.maybe(`state.${code}`) ?? code;
        const fact = facts.get(field as FactName);
        return (fact?.as === 'choice' && inventory.maybe(`choice.${fact.of}.${code}`)) || code;
      },
      problem: (code) => t.maybe(`problem.${code}`),
      found: { to: listOf[kind], words: t('found') },
    };
  };
}

/** Bringing the inventory in: a CSV file a kind; the whole as JSON has a page of its own. */
export default function InventoryImportPage() {
  const t = useWords('inOut');
  const inventory = useWords('inventory');
  const may = useMay();
  const kindOf = useKind();
  return (
    <ImportsPage
      subject={{
        title: t('title'),
        subtitle: t('subtitle'),
        base: '/inventory/import',
        up: { to: '/journeys', words: inventory('ecosystem') },
        may: may('EDIT_INVENTORY'),
        kinds: itemKinds.map(kindOf),
        before: (
          <Notice
            icon={IconFileCode}
            title={t('whole_link')}
            actions={
              <Link {...buttonLook('plain')} to="/inventory/import/whole">
                {t('whole_link_do')}
              </Link>
            }
          />
        ),
      }}
    />
  );
}
