import { tick } from 'svelte';
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

/** Goes to the first field with an error, once it is drawn. */
export async function showFirst(): Promise<void> {
  await tick();
  const first = document.querySelector<HTMLElement>('.setup-form [aria-invalid="true"], .setup-form .error');
  const field = first?.matches('.error') ? first.closest('fieldset')?.querySelector<HTMLElement>('input, select') : first;
  // Words that belong to no field take the focus themselves.
  if (first && !field) first.tabIndex = -1;
  (field ?? first)?.focus();
}
