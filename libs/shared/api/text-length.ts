import { ValidateBy, type ValidationOptions } from 'class-validator';

/** How many characters a text has, as the database counts them. */
const charactersIn = (text: string): number => [...text].length;

/**
 * The rules of class-validator by the same names, which leave out signs that only say how the one before them looks (as after
 * many an emoji). The database counts those: what passed there would break here.
 */
const textRule = (name: string, least: number, most: number, options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name,
      constraints: [least, most],
      validator: {
        // No character takes more than two places: what is longer need not be counted.
        validate: (value) => typeof value === 'string' && value.length <= 2 * most && charactersIn(value) >= least && charactersIn(value) <= most,
        defaultMessage: () => (least > 0 ? `Write ${least} to ${most} characters.` : `Write at most ${most} characters.`),
      },
    },
    options,
  );

/** A text of at most so many characters. */
export const MaxLength = (most: number, options?: ValidationOptions): PropertyDecorator => textRule('maxLength', 0, most, options);

/** A text of at least and at most so many characters. */
export const Length = (least: number, most: number, options?: ValidationOptions): PropertyDecorator => textRule('isLength', least, most, options);
