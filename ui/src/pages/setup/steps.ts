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
  { name: 'goal', component: Goal, asks: ['goal', 'second-goal', 'name', 'born', 'sex', 'units', 'zone', 'start', 'body'] },
  { name: 'race', component: Race, asks: ['race', 'races'] },
  { name: 'running', component: Running, asks: ['running'] },
  { name: 'strength', component: Strength, asks: ['strength'] },
  { name: 'hours', component: Hours, asks: ['week', 'weeks', 'blackout'] },
  { name: 'places', component: Places, asks: ['places'] },
  { name: 'fixed', component: Fixed, asks: ['fixed', 'prefer', 'limits'] },
  { name: 'health', component: Health, asks: ['health'] },
];

/** The steps that have something wrong, in their order. */
export function stepsOf(errors: Errors): Step['name'][] {
  const wrong = Object.keys(errors).map((pointer) => pointer.split('/')[1] ?? '');
  return STEPS.filter((step) => step.asks.some((asked) => wrong.includes(asked))).map((step) => step.name);
}

/** The first error below a pointer, such as any of `/week/mon`. */
export function below(errors: Errors, pointer: string): string | undefined {
  return Object.entries(errors).find(([path]) => path === pointer || path.startsWith(`${pointer}/`))?.[1];
}
