import type { Refused } from '../../api/client';
import type { Errors } from './steps';

/** The errors of a refusal by their pointer; several at one field are told one after the other. */
export function errorsOf(refused: Refused): Errors {
  const errors: Errors = {};
  for (const { path, message } of refused.problem.errors ?? []) {
    errors[path] = errors[path] ? `${errors[path]}; ${message}` : message;
  }
  return errors;
}
