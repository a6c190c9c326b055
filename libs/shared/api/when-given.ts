import { ValidateIf } from 'class-validator';

/** A field of a patch: checked where it is given, and null is no way to say nothing. */
export const WhenGiven = (): PropertyDecorator => ValidateIf((_input, value) => value !== undefined);
