import { Length, MaxLength } from '@app/shared-api';
import { Field, Float, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsISO8601, IsNumber, IsOptional, Matches, Max, Min } from 'class-validator';

/** How a fact is written: as text, one of a few words, a whole number, an amount, or a day. */
export type FactType = 'text' | 'choice' | 'whole' | 'amount' | 'day';

/** One thing that is said about an item of a kind: its name in the API and in files, its column, and what it can be. */
export interface FactRule {
  name: string;
  column: string;
  type: FactType;
  /** Whether every item of the kind says it, so that it cannot be taken away. */
  required: boolean;
  /** For text, how many characters it has at most. */
  longest?: number;
  /** For numbers, the lowest and the highest. */
  least?: number;
  most?: number;
  /** For a choice: its name in GraphQL → how it is stored. */
  choices?: Record<string, string | number>;
  /** Whether people say it by editing; what the product works out itself is no such fact. */
  editable: boolean;
}

interface Options {
  description: string;
  required?: boolean;
  editable?: boolean;
}

const rules = new Map<object, FactRule[]>();

/** The facts that a kind's class declares, in the order in which they stand there. */
export const factsOf = (type: { prototype: object }): readonly FactRule[] => rules.get(type.prototype) ?? [];

/** The names of the facts that people edit. */
export const editable = (type: { prototype: object }): FactRule[] => factsOf(type).filter((fact) => fact.editable);

const columnOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Declares a fact once: for GraphQL, for checking what comes in, and for the statements that write it. */
function fact(type: FactType, options: Options & Partial<FactRule>, graphqlType: () => unknown, ...checks: PropertyDecorator[]): PropertyDecorator {
  const { description, required = false, editable: edited = true, ...rest } = options;
  return (target, key) => {
    const name = String(key);
    rules.set(target, [...(rules.get(target) ?? []), { name, column: columnOf(name), type, required, editable: edited, ...rest }]);
    Field(graphqlType as never, { nullable: !required, description })(target, key);
    for (const check of [IsOptional(), ...checks]) check(target, key);
  };
}

/** A text of at most `longest` characters. */
export const TextFact = ({ longest, ...options }: Options & { longest: number }): PropertyDecorator =>
  fact('text', { ...options, longest }, () => String, MaxLength(longest, { message: `Write at most ${longest} characters.` }));

/** One of the values of an enum that GraphQL knows. */
export const ChoiceFact = ({ of, ...options }: Options & { of: Record<string, string | number> }): PropertyDecorator => {
  // A numeric enum of TypeScript maps both ways; only its names count.
  const choices = Object.fromEntries(Object.entries(of).filter(([name]) => Number.isNaN(Number(name))));
  return fact('choice', { ...options, choices }, () => of, IsEnum(of, { message: 'Choose one of the values.' }));
};

/** A whole number. */
export const WholeFact = ({ least, most, ...options }: Options & { least: number; most: number }): PropertyDecorator => {
  const message = `Give a whole number from ${least} to ${most}.`;
  return fact('whole', { ...options, least, most }, () => Int, IsInt({ message }), Min(least, { message }), Max(most, { message }));
};

/** The highest amount of anything: minutes, money, times. */
export const MOST = 999_999_999_999;

/** An amount that is not negative: minutes, money, occurrences. */
export const AmountFact = (options: Options): PropertyDecorator =>
  fact(
    'amount',
    { ...options, least: 0, most: MOST },
    () => Float,
    IsNumber({}, { message: 'Give a number.' }),
    Min(0, { message: 'This cannot be less than 0.' }),
    Max(MOST, { message: 'This is more than can be true.' }),
  );

/** A day of the calendar, as YYYY-MM-DD. */
export const DayFact = (options: Options): PropertyDecorator => {
  const message = 'Give a day as year-month-day, such as 2027-03-31.';
  return fact('day', options, () => String, Length(10, 10, { message }), Matches(/^[12]\d{3}-\d\d-\d\d$/, { message }), IsISO8601({ strict: true }, { message }));
};
