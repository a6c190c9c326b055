import { errorWords, faultOf, IconButton, toast, useFormat, useWords } from '@app/shared-web';
import { IconCheck, IconPencil, IconX } from '@tabler/icons-react';
import { useId, useState, type FormEvent } from 'react';
import { useEditing } from '../editing/use-editing';
import { changed, type SeenFacts } from '../editing/steps';
import type { InputSource, OccursPer, PainPointFacts } from '../journeys.generated';
import { useMoney } from '../money';
import { type Cost, type CostInput, inputsOf, missingOf, type SaidCost, typedNumber } from './inputs';
import styles from './pains.module.css';

/** A pain point with everything that its cost is made of. */
export interface CostedPain extends SeenFacts, SaidCost {
  cost: Cost;
}

/** What a pain point costs a year, how that is reckoned, and every input with where it comes from; edited in place. */
export function CostCard({ pain, mayChange, onChanged }: { pain: CostedPain; mayChange: boolean; onChanged: () => Promise<unknown> }) {
  const t = useWords('pains');
  const format = useFormat();
  const money = useMoney();
  const { perform } = useEditing();
  const id = useId();
  const { cost } = pain;
  const inputs = inputsOf(cost, pain);
  const missing = missingOf(inputs);
  const say = async (facts: PainPointFacts): Promise<boolean> => {
    try {
      await perform(changed(pain, { facts: { painPoint: facts } }));
      await onChanged();
      toast(t('cost.saved'));
      return true;
    } catch (error) {
      const { what, next } = errorWords(faultOf(error));
      toast(`${what} ${next}`);
      await onChanged();
      return false;
    }
  };
  const number = (value: number | null | undefined) => (value === null || value === undefined ? '?' : format.number(value, { maximumFractionDigits: 2 }));
  const values = { minutes: number(cost.minutes), occurrences: number(cost.occurrences), people: number(cost.peopleHit), days: number(cost.workingDays), rate: cost.hourlyRate === null || cost.hourlyRate === undefined ? '?' : money(cost.hourlyRate) };
  return (
    <section aria-labelledby={id} className={styles['cost']}>
      <h3 id={id} className={styles['costTitle']}>
        {t('cost.title')}
      </h3>
      <p className={styles['costValue']} data-unknown={missing.length > 0 || undefined}>
        {cost.moneyPerYear === null || cost.moneyPerYear === undefined ? t('unknown_long') : money(cost.moneyPerYear)}
      </p>
      {cost.hoursPerYear !== null && cost.hoursPerYear !== undefined && <p className={styles['soft']}>{t('cost.hours', { hours: format.number(cost.hoursPerYear, { maximumFractionDigits: 0 }) })}</p>}
      <p className={styles['formula']} title={t('cost.formula')}>
        {cost.occursPer === 'MONTH' ? t('cost.month', values) : t('cost.person_day', values)}
      </p>
      {missing.length > 0 && <p className={styles['missing']}>{t('cost.missing', { inputs: format.list(missing.map((name) => t(`cost.${name}`))) })}</p>}
      <ul className={styles['inputs']} aria-label={t('cost.how')}>
        {inputs.map((input) => (
          <InputRow key={input.name} input={input} per={cost.occursPer} mayChange={mayChange} say={say} />
        ))}
      </ul>
    </section>
  );
}

/** One input: its name, its number, and where it comes from. */
function InputRow({ input, per, mayChange, say }: { input: CostInput; per: OccursPer; mayChange: boolean; say: (facts: PainPointFacts) => Promise<boolean> }) {
  const t = useWords('pains');
  const format = useFormat();
  const money = useMoney();
  const [typing, setTyping] = useState(false);
  const what = t(`cost.${input.name}`);
  const { value, source, sources, sourceFact, needed } = input;
  const shown = value === null ? t('unknown') : input.name === 'rate' ? money(value) : format.number(value, { maximumFractionDigits: 2 });
  return (
    <li className={styles['input']} data-unused={!needed || undefined}>
      <span className={styles['inputName']}>{what}</span>
      {typing ? (
        <NumberForm input={input} what={what} say={say} onClose={() => setTyping(false)} />
      ) : (
        <span className={styles['inputValue']}>
          {shown}
          {mayChange && input.canType && <IconButton icon={IconPencil} words={t('cost.change', { what })} onClick={() => setTyping(true)} />}
        </span>
      )}
      <span className={styles['inputSource']}>
        {!needed ? (
          t('cost.unused')
        ) : source === 'HERE' || source === 'SETTINGS' ? (
          t(source === 'HERE' ? 'cost.from_here' : 'cost.from_settings')
        ) : mayChange && sourceFact ? (
          <select className={styles['select']} aria-label={t('cost.source_label', { what })} value={source} onChange={(event) => void say({ [sourceFact]: event.currentTarget.value as InputSource })}>
            {sources.map((each) => (
              <option key={each} value={each}>
                {t(`cost.source.${each}`)}
              </option>
            ))}
          </select>
        ) : (
          t(`cost.source.${source}`)
        )}
        {input.name === 'occurrences' &&
          (mayChange && source === 'ESTIMATED' ? (
            <select className={styles['select']} aria-label={t('cost.per_label')} value={per} onChange={(event) => void say({ occursPer: event.currentTarget.value as OccursPer })}>
              {(['MONTH', 'PERSON_DAY'] as const).map((each) => (
                <option key={each} value={each}>
                  {t(`cost.per.${each}`)}
                </option>
              ))}
            </select>
          ) : (
            <span>{t(`cost.per.${per}`)}</span>
          ))}
      </span>
    </li>
  );
}

/** Types a number in the place where it stands: Enter keeps it, Escape leaves it as it was. */
function NumberForm({ input, what, say, onClose }: { input: CostInput; what: string; say: (facts: PainPointFacts) => Promise<boolean>; onClose: () => void }) {
  const t = useWords('pains');
  const shared = useWords('shared');
  const [text, setText] = useState(input.value === null ? '' : String(input.value));
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = typedNumber(text, input.whole);
    if (!typed) return setFault(t('cost.value_needed'));
    if (typed.value === input.value || (await say({ [input.fact]: typed.value }))) onClose();
  };
  return (
    <form className={styles['typing']} onSubmit={(event) => void submit(event)}>
      <input
        className={styles['number']}
        inputMode="decimal"
        autoFocus
        aria-label={what}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? id : undefined}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // it closes the field, not the panel around it
          event.stopPropagation();
          event.preventDefault();
          onClose();
        }}
      />
      <IconButton icon={IconCheck} words={t('cost.save')} type="submit" />
      <IconButton icon={IconX} words={shared('action.cancel')} onClick={onClose} />
      {fault && (
        <span id={id} role="alert" className={styles['fault']}>
          {fault}
        </span>
      )}
    </form>
  );
}
