import { DAY_KEYS, type DayKey } from '../../state/clock';
import type { Units } from '../../state/measures';

export type Level = 'beginner' | 'intermediate' | 'advanced';
export type GoalName = 'muscle' | 'weight-loss' | 'speed' | 'endurance' | 'health';
export type PlaceKind = 'gym' | 'home' | 'outdoors' | 'studio' | 'track';
export type LegLoad = 'none' | 'light' | 'moderate' | 'heavy';

export const GOALS: GoalName[] = ['endurance', 'speed', 'muscle', 'weight-loss', 'health'];
export const LEVELS: Level[] = ['beginner', 'intermediate', 'advanced'];
export const PLACE_KINDS: PlaceKind[] = ['gym', 'home', 'outdoors', 'studio', 'track'];
export const DISTANCES = ['5 km', '10 km', '10 miles', 'half-marathon', 'marathon', '50 km'];
export const EQUIPMENT = [
  'barbell',
  'rack',
  'bench',
  'dumbbells',
  'kettlebell',
  'bands',
  'pull-up bar',
  'dip bars',
  'suspension trainer',
  'machines',
  'cable',
  'box',
  'medicine ball',
  'stability ball',
  'ab wheel',
  'sliders',
  'sled',
  'landmine',
  'trap bar',
];
/** What is asked of health, each with the condition it stands for; the rest only asks for a clearance. */
export const CONDITIONS = [
  'heart-condition',
  'high-blood-pressure',
  'type-1-diabetes',
  'type-2-diabetes',
  'insulin',
  'beta-blocker',
  'low-bone-mass',
  'fragility-fracture',
  'pregnancy',
  'postpartum',
  'eating-concern',
] as const;
export type Condition = (typeof CONDITIONS)[number];

export interface FreeWindow {
  from: number;
  to: number;
  place: string;
}

export interface PlaceAnswer {
  name: string;
  kind: PlaceKind;
  equipment: string[];
}

export interface FixedAnswer {
  day: DayKey;
  at: string;
  minutes: number;
  what: string;
  name: string;
  legLoad: LegLoad | '';
}

export interface RaceAnswer {
  name: string;
  distance: string;
  date: string;
  /** When it starts, such as 10:00. */
  at: string;
  target: string;
  priority: 'A' | 'B' | 'C';
}

/** The free hours of one day that differ from the usual ones; without windows it is not free at all. */
export interface SingleDayAnswer {
  date: string;
  windows: FreeWindow[];
}

/** From a day to another, with both. */
export interface DaysOffAnswer {
  from: string;
  to: string;
}

export interface BestSet {
  exercise: string;
  load: number | null;
  reps: number;
}

/** The answers as they stand in the form; an empty text or null is no answer. Distances and weights are in `units`. */
export interface Answers {
  name: string;
  born: string;
  sex: '' | 'female' | 'male' | 'other';
  units: Units;
  zone: string;
  goal: GoalName;
  secondGoal: '' | GoalName;
  start: string;
  /** Kilograms or pounds, centimetres or inches. */
  body: { weight: number | null; height: number | null };
  race: RaceAnswer & { on: boolean };
  races: RaceAnswer[];
  running: {
    level: Level;
    weekly: number | null;
    longest: number | null;
    runs: number | null;
    resultDistance: string;
    resultTime: string;
    /** Beats a minute. */
    heart: { max: number | null; resting: number | null; threshold: number | null };
  };
  strength: { level: Level; lifts: number | null; best: BestSet[] };
  places: PlaceAnswer[];
  week: FreeWindow[][];
  singleDays: SingleDayAnswer[];
  daysOff: DaysOffAnswer[];
  fixed: FixedAnswer[];
  prefer: { longRun: '' | DayKey; rest: DayKey[] };
  health: {
    none: boolean;
    symptoms: boolean;
    conditions: Condition[];
    other: boolean;
    cleared: 'no' | 'moderate' | 'yes';
    guardian: boolean;
    liftFirst: boolean;
  };
}

const MORNING: FreeWindow = { from: 390, to: 450, place: 'outdoors' };
const EVENING: FreeWindow = { from: 1080, to: 1170, place: 'gym' };

export function newRace(priority: RaceAnswer['priority']): RaceAnswer {
  return { name: '', distance: '10 km', date: '', at: '', target: '', priority };
}

/** What most newcomers need to change least. */
export function newcomer(): Answers {
  const workday = (): FreeWindow[] => [{ ...MORNING }, { ...EVENING }];
  return {
    name: '',
    born: '',
    sex: '',
    units: navigator.language === 'en-US' ? 'imperial' : 'metric',
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    goal: 'endurance',
    secondGoal: '',
    start: '',
    body: { weight: null, height: null },
    race: { on: false, ...newRace('A') },
    races: [],
    running: {
      level: 'beginner',
      weekly: null,
      longest: null,
      runs: null,
      resultDistance: '10 km',
      resultTime: '',
      heart: { max: null, resting: null, threshold: null },
    },
    strength: { level: 'beginner', lifts: 2, best: [] },
    places: [
      { name: 'outdoors', kind: 'outdoors', equipment: [] },
      { name: 'gym', kind: 'gym', equipment: [] },
      { name: 'home', kind: 'home', equipment: ['dumbbells', 'bands'] },
    ],
    week: DAY_KEYS.map((day) =>
      day === 'sat' ? [] : day === 'sun' ? [{ from: 480, to: 660, place: 'outdoors' }] : workday(),
    ),
    singleDays: [],
    daysOff: [],
    fixed: [],
    prefer: { longRun: '', rest: [] },
    health: {
      none: false,
      symptoms: false,
      conditions: [],
      other: false,
      cleared: 'no',
      guardian: false,
      liftFirst: false,
    },
  };
}

export function hasYes({ health }: Answers): boolean {
  return health.symptoms || health.other || health.conditions.length > 0;
}

export function isHealthAnswered(answers: Answers): boolean {
  return answers.health.none || hasYes(answers);
}
