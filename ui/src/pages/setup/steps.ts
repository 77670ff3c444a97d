import type { Component } from 'svelte';
import type { Answers } from './answers';
import Fixed from './steps/Fixed.svelte';
import Goal from './steps/Goal.svelte';
import Health from './steps/Health.svelte';
import Hours from './steps/Hours.svelte';
import Places from './steps/Places.svelte';
import Race from './steps/Race.svelte';
import Running from './steps/Running.svelte';
import Strength from './steps/Strength.svelte';

/** What was wrong, by JSON pointer into the profile. */
export type Errors = Record<string, string>;

export interface StepProps {
  answers: Answers;
  errors: Errors;
}

export interface Step {
  name: 'goal' | 'race' | 'running' | 'strength' | 'hours' | 'places' | 'fixed' | 'health';
  component: Component<StepProps, object, 'answers'>;
  /** First words of the pointers that belong here. */
  asks: string[];
}

export const STEPS: Step[] = [
  { name: 'goal', component: Goal, asks: ['goal', 'second-goal', 'name', 'born', 'sex', 'units', 'zone', 'start'] },
  { name: 'race', component: Race, asks: ['race', 'races'] },
  { name: 'running', component: Running, asks: ['running'] },
  { name: 'strength', component: Strength, asks: ['strength'] },
  { name: 'hours', component: Hours, asks: ['week', 'weeks', 'blackout'] },
  { name: 'places', component: Places, asks: ['places'] },
  { name: 'fixed', component: Fixed, asks: ['fixed', 'prefer', 'limits'] },
  { name: 'health', component: Health, asks: ['health'] },
];

export function stepOf(pointer: string): Step | undefined {
  const first = pointer.split('/')[1] ?? '';
  return STEPS.find((step) => step.asks.includes(first));
}

/** The first error below a pointer, such as any of `/week/mon`. */
export function below(errors: Errors, pointer: string): string | undefined {
  return Object.entries(errors).find(([path]) => path === pointer || path.startsWith(`${pointer}/`))?.[1];
}
