import { useMutation, useQuery } from '@apollo/client/react';
import { ItemName } from '@app/journeys-web/items';
import { Button, buttonLook, EmptyState, ErrorNotice, faultOf, IconButton, Page, SkeletonRows, toast, useFormat, useMay, useWords } from '@app/shared-web';
import { IconMapPin, IconUpload, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { AddTieRuleDocument, RemoveTieRuleDocument, TieRulesDocument, type PlaceFragment, type TieRulesQuery } from '../moments.generated';
import { AnotherPlace } from './another-place';
import styles from './evidence.module.css';
import { RulesRun } from './rules-run';
import type {} from './words.en';

type Category = TieRulesQuery['tieCategories'][number];

/** /inventory/rules: where the past of other tools happened, by its categories; tried before anything is done. */
export default function RulesPage() {
  const t = useWords('evidence');
  const ecosystem = useWords('journeys');
  const may = useMay();
  const { data, error, refetch } = useQuery(TieRulesDocument, { skip: !may('IMPORT_MOMENTS') });
  const again = () => void refetch().catch(() => undefined);
  if (!may('IMPORT_MOMENTS')) {
    return (
      <Page title={t('rules.title')}>
        <EmptyState icon={IconMapPin} title={t('rules.not_yours')} detail={t('rules.not_yours_detail')} />
      </Page>
    );
  }
  const bring = (
    <Link to="/moments/import" {...buttonLook('plain')}>
      <IconUpload size={18} stroke={1.75} aria-hidden="true" />
      {t('rules.bring')}
    </Link>
  );
  return (
    <Page title={t('rules.title')} subtitle={t('rules.subtitle')} actions={data && data.tieCategories.length > 0 && bring} up={{ to: '/journeys', words: ecosystem('nav.ecosystem') }}>
      {error && !data && <ErrorNotice error={error} retry={again} />}
      {!data && !error && <SkeletonRows rows={8} />}
      {data && data.tieCategories.length === 0 && <EmptyState icon={IconMapPin} title={t('rules.none')} detail={t('rules.none_detail')} action={bring} />}
      {data && data.tieCategories.length > 0 && (
        <div className={styles['stack']}>
          <RulesRun trial={data.tryTieRules} run={data.tieRun} again={again} />
          <Categories categories={data.tieCategories} again={again} />
        </div>
      )}
    </Page>
  );
}

function Categories({ categories, again }: { categories: readonly Category[]; again: () => void }) {
  const t = useWords('evidence');
  const format = useFormat();
  return (
    <table className={styles['categories']}>
      <thead>
        <tr>
          <th scope="col">{t('rules.category')}</th>
          <th scope="col" className={styles['count']}>
            {t('rules.moments')}
          </th>
          <th scope="col">{t('rules.place')}</th>
        </tr>
      </thead>
      <tbody>
        {categories.map((each) => (
          <tr key={each.category}>
            <td>{each.category}</td>
            <td className={styles['count']}>{format.number(each.moments)}</td>
            <td>
              <Places of={each} again={again} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where a category happened: its rules, and a place more by typing. */
function Places({ of: { category, rules }, again }: { of: Category; again: () => void }) {
  const t = useWords('evidence');
  const [choosing, setChoosing] = useState(false);
  const here = useRef<HTMLDivElement>(null);
  const [add] = useMutation(AddTieRuleDocument);
  const [remove] = useMutation(RemoveTieRuleDocument);
  const sending = async (send: () => Promise<unknown>, said: string): Promise<void> => {
    try {
      await send();
      toast(said);
      setChoosing(false);
      // what was pressed goes away: the focus stays with the category
      here.current?.focus();
      again();
    } catch (error) {
      toast(faultOf(error).message);
    }
  };
  const choose = (item: PlaceFragment) => void sending(() => add({ variables: { input: { category, itemId: item.id } } }), t('rules.added', { category, item: item.name }));
  return (
    <div ref={here} tabIndex={-1} className={styles['here']}>
      <ul className={styles['places']}>
        {rules.map(({ id, item, within }) => (
          <li key={id}>
            <ItemName kind={item.kind} name={item.name} detail={within?.name} />
            <IconButton icon={IconX} words={t('rules.remove', { category, item: item.name })} onClick={() => void sending(() => remove({ variables: { id } }), t('rules.removed'))} />
          </li>
        ))}
      </ul>
      {choosing ? (
        <>
          <AnotherPlace label={t('rules.find', { category })} placeholder={t('where.find')} without={rules.map(({ item }) => item.id)} onChoose={choose} autoFocus />
          <Button kind="quiet" onClick={() => setChoosing(false)}>
            {t('rules.stop')}
          </Button>
        </>
      ) : (
        <Button kind="link" onClick={() => setChoosing(true)}>
          {t(rules.length > 0 ? 'rules.another' : 'rules.choose')}
        </Button>
      )}
    </div>
  );
}
