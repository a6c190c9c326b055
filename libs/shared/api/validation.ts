import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldProblem, invalidFields } from './errors';

/** Flattens class-validator's tree into one problem per field, with the field's path as the client wrote it. */
function problemsIn(errors: ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const path = parent ? `${parent}.${error.property}` : error.property;
    const [rule, message] = Object.entries(error.constraints ?? {})[0] ?? [];
    const own = rule ? [{ path, rule, message: sentence(message ?? ''), values: limitsOf(error, rule) }] : [];
    return [...own, ...problemsIn(error.children ?? [], path)];
  });
}

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

function limitsOf(error: ValidationError, rule: string): Record<string, string | number> {
  const context = error.contexts?.[rule] as Record<string, string | number> | undefined;
  return context ?? {};
}

/** Checks every input class. Fields without a rule are dropped, so each needs one. */
export const inputValidation = new ValidationPipe({
  transform: true,
  whitelist: true,
  stopAtFirstError: true,
  exceptionFactory: (errors) => invalidFields(problemsIn(errors)),
});
