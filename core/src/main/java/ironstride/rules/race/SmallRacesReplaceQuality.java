package ironstride.rules.race;

import ironstride.athlete.Athlete;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.QualityRuns;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import ironstride.rules.SessionCount;
import ironstride.rules.WeekFacts;
import ironstride.rules.Wording;
import ironstride.workout.LegLoad;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Optional;

/// B and C races take the place of a quality run.
final class SmallRacesReplaceQuality implements Rule {

    static final int LEGS_DAYS = 5;
    static final int TAPER_DAYS = 3;
    static final int POINTS = 10;
    private static final Charge CHARGE = Charge.soft(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "RACE-07",
                Family.RACE,
                "Small races replace quality",
                "A B race is its week's quality run: no other one in its week, no quality or long run in the "
                        + TAPER_DAYS + " days before it, and the last heavy legs at least " + LEGS_DAYS
                        + " days before it. A C race takes the place of one quality run of its week. The second of two A races within "
                        + Circumstances.GOAL_RACES_APART_DAYS + " days counts as a B race.",
                "SOFT " + POINTS,
                "Coaching practice.",
                "coaching");
    }

    @Override
    public List<Check> checks() {
        return List.of(new BeforeB(), new WithC());
    }

    private static final class BeforeB implements Check.OfSession {
        @Override
        public boolean concerns(Workout workout, Circumstances circumstances) {
            return !workout.isRace()
                    && (workout.isQuality() || workout.isLong() || isHeavy(workout))
                    && !circumstances.races().isEmpty();
        }

        private static boolean isHeavy(Workout workout) {
            return workout.isStrength() && workout.hasLegs(LegLoad.HEAVY);
        }

        @Override
        public Charge charge(PlacedSession session, Circumstances circumstances) {
            return disturbed(session, circumstances).isPresent() ? CHARGE : Charge.NONE;
        }

        private static Optional<Race> disturbed(PlacedSession session, Circumstances circumstances) {
            var races = circumstances.races();
            for (int i = 0; i < races.size(); i++) {
                if (races.get(i).priority() == Race.Priority.B && isTooClose(session, races.get(i))) {
                    return Optional.of(races.get(i));
                }
            }
            return Optional.empty();
        }

        private static boolean isTooClose(PlacedSession session, Race race) {
            long days = race.date().toEpochDay() - session.start().epochDay();
            if (isHeavy(session.workout())) {
                return days >= 0 && days < LEGS_DAYS;
            }
            boolean sameWeek =
                    monday(race.date().toEpochDay()) == monday(session.start().epochDay());
            return (days >= 0 && days <= TAPER_DAYS) || (session.workout().isQuality() && sameWeek);
        }

        private static long monday(long epochDay) {
            return epochDay - Math.floorMod(epochDay + 3, 7L);
        }

        @Override
        public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
            return disturbed(session, circumstances)
                    .map(race -> Wording.session(session) + " stands " + RaceDays.words(session, race)
                            + ", a B race, which is the week's quality; "
                            + (isHeavy(session.workout())
                                    ? "leave " + LEGS_DAYS + " days free of heavy legs before it."
                                    : "keep its week and the " + TAPER_DAYS + " days before it easy."))
                    .orElse("");
        }
    }

    private static final class WithC implements SessionCount {
        @Override
        public Direction direction() {
            return Direction.AT_MOST;
        }

        @Override
        public boolean counts(Workout workout, Circumstances circumstances) {
            return workout.isQuality() && !workout.isRace();
        }

        @Override
        public Charge charge(int total, WeekFacts week, Circumstances circumstances) {
            return total > most(circumstances) && hasC(week, circumstances) ? CHARGE : Charge.NONE;
        }

        private static int most(Circumstances circumstances) {
            return QualityRuns.most(circumstances.runLevel()) - 1;
        }

        private static boolean hasC(WeekFacts week, Circumstances circumstances) {
            long monday = week.monday().toEpochDay();
            for (var race : circumstances.races()) {
                long day = race.date().toEpochDay() - monday;
                if (race.priority() == Race.Priority.C && day >= 0 && day < 7) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String sentence(int total, WeekFacts week, Charge charge, Circumstances circumstances) {
            return "The week holds a C race and " + Wording.count(total, "quality run")
                    + "; the race takes the place of one, which leaves " + most(circumstances) + ".";
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("heavy legs 4 days before a B race", """
                        athlete goal=health
                        week 2027-01-04
                        Wed 18:00 lift lower heavy 50min
                        Mon 18:00 lift upper 50min
                        """)
                        .given("a B race on the Sunday", SmallRacesReplaceQuality::race),
                Example.holds("heavy legs 5 days before a B race", """
                        athlete goal=health
                        week 2027-01-04
                        Tue 18:00 lift lower heavy 50min
                        Fri 18:00 lift upper 50min
                        """)
                        .given("a B race on the Sunday", SmallRacesReplaceQuality::race),
                Example.breaks("two quality runs beside a C race", """
                        athlete goal=health
                        week 2027-01-04
                        Mon 07:00 run tempo 40min
                        Wed 07:00 run interval 40min
                        Thu 18:00 lift lower moderate 50min
                        Mon 18:00 lift upper 50min
                        """)
                        .given("a C race on the Sunday", SmallRacesReplaceQuality::smallRace)
                        .alsoBreaks("DST-04"),
                Example.holds("one quality run beside a C race", """
                        athlete goal=health
                        week 2027-01-04
                        Wed 07:00 run interval 40min
                        Thu 18:00 lift lower moderate 50min
                        Mon 18:00 lift upper 50min
                        """)
                        .given("a C race on the Sunday", SmallRacesReplaceQuality::smallRace),
                Example.breaks("intervals in the week of a B race", """
                        athlete goal=health
                        week 2027-01-04
                        Tue 07:00 run interval 40min
                        Thu 18:00 lift lower moderate 50min
                        Mon 18:00 lift upper 50min
                        """)
                        .given("a B race on the Sunday", SmallRacesReplaceQuality::race),
                Example.holds("easy runs in the week of a B race", """
                        athlete goal=health
                        week 2027-01-04
                        Tue 07:00 run easy 40min
                        Thu 18:00 lift lower moderate 50min
                        Mon 18:00 lift upper 50min
                        """)
                        .given("a B race on the Sunday", SmallRacesReplaceQuality::race));
    }

    private static Athlete race(Athlete athlete) {
        return race(athlete, Race.Priority.B);
    }

    private static Athlete smallRace(Athlete athlete) {
        return race(athlete, Race.Priority.C);
    }

    private static Athlete race(Athlete athlete, Race.Priority priority) {
        var sunday = athlete.start().plusDays(6);
        return athlete.change()
                .races(List.of(
                        new Race("City 10", RaceDistance.TEN_KM, sunday, Race.USUAL_START, Optional.empty(), priority)))
                .build();
    }
}
