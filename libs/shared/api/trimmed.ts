import { Transform } from 'class-transformer';

/** Takes blanks off both ends before anything is checked: nobody types them on purpose. */
export const Trimmed = (): PropertyDecorator => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** Like Trimmed; an empty text means nothing. */
export const TrimmedOrNothing = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() || null : value));
