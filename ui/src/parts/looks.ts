import type { PlannedSession } from '../api/client';
import type { Component } from 'svelte';
import Activity from '@lucide/svelte/icons/activity';
import BicepsFlexed from '@lucide/svelte/icons/biceps-flexed';
import Dumbbell from '@lucide/svelte/icons/dumbbell';
import Flag from '@lucide/svelte/icons/flag';
import Footprints from '@lucide/svelte/icons/footprints';
import Milestone from '@lucide/svelte/icons/milestone';
import Users from '@lucide/svelte/icons/users';
import Zap from '@lucide/svelte/icons/zap';

export type Look = PlannedSession['look'];

/** What tells sessions apart at a glance, beside their colour and shape. */
export const icons: Record<Look, Component> = {
  easy: Footprints,
  quality: Zap,
  long: Milestone,
  race: Flag,
  upper: BicepsFlexed,
  legs: Dumbbell,
  class: Users,
  other: Activity,
};
