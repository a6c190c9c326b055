import { At, Button, ChoiceField, Dialog, Form, useForm, useWords } from '@app/shared-web';
import { Said } from '../facts/said';
import { factsOf } from '../facts/facts';
import type { ItemKind } from '../journeys.generated';
import { differences, readNumber, valuesOf, type ItemValues, type ValueName } from './item-values';
import type { Clash } from './use-item-form';
import styles from './items.module.css';

type Choice = 'mine' | 'theirs';

/** What one of the two says, in words. */
function Version({ kind, name, values }: { kind: ItemKind; name: ValueName; values: ItemValues }) {
  const t = useWords('inventory');
  const nothing = <em className={styles['nothing']}>{t('clash.nothing')}</em>;
  if (name === 'owner') return values.owner ? <>{values.owner.name}</> : nothing;
  if (name === 'departments') {
    if (values.departments.length === 0) return nothing;
    return <>{values.departments.map(({ department, part }) => t('item.part_words', { department: department.name, part: t(`part.${part}`) })).join(' · ')}</>;
  }
  const typed = (values[name] ?? '').trim();
  if (typed === '') return nothing;
  const fact = factsOf(kind).find(([each]) => each === name)?.[1];
  if (!fact) return <span className={styles['version']}>{typed}</span>;
  const value = fact.as === 'number' || fact.as === 'level' ? readNumber(typed) : typed;
  return <Said fact={fact} value={value ?? typed} />;
}

/** Two said different things of the same: both stand there, and whoever saves second chooses, field by field. Nothing typed is lost by closing it. */
export function ClashDialog({ clash, mine, onChoose, onClose }: { clash: Clash; mine: ItemValues; onChoose: (mine: ReadonlySet<ValueName>) => void; onClose: () => void }) {
  const t = useWords('inventory');
  const { theirs, fields, by, at } = clash;
  const { kind } = theirs;
  const others = valuesOf(theirs);
  const form = useForm<Record<string, Choice | null>>({
    draft: null,
    initial: Object.fromEntries(fields.map((name) => [name, null])),
    check: (values) => Object.fromEntries(fields.filter((name) => !values[name]).map((name) => [name, t('clash.choose')])),
    submit: async (values) => onChoose(new Set(fields.filter((name) => values[name] === 'mine'))),
  });
  const nameOf = (name: ValueName) => t.maybe(`fact.${name}`) ?? t.maybe(`item.${name}`) ?? name;
  const alsoMine = differences(kind, mine, others).length > fields.length;
  return (
    <Dialog opened onClose={onClose} title={t('clash.title', { name: theirs.name })} wide>
      <p className={styles['clashLead']}>
        {at ? t.rich('clash.saved', { by, at: <At at={at} short /> }) : t('clash.saved_before', { by })} {t('clash.detail')} {alsoMine && t('clash.rest')}
      </p>
      <Form form={form} send={t('clash.save')} aside={<Button onClick={onClose}>{t('clash.later')}</Button>}>
        {fields.map((name) => (
          <ChoiceField
            key={name}
            form={form}
            name={name}
            label={nameOf(name)}
            options={[
              { value: 'mine' as const, words: <Version kind={kind} name={name} values={mine} />, detail: t('clash.yours') },
              { value: 'theirs' as const, words: <Version kind={kind} name={name} values={others} />, detail: t('clash.theirs', { by }) },
            ]}
          />
        ))}
      </Form>
    </Dialog>
  );
}
