package ironstride.rules.safety;

import ironstride.athlete.Level;
import ironstride.exercise.Loading;
import ironstride.exercise.MovementPattern;
import ironstride.plan.PlacedSession;
import ironstride.quantity.Rir;
import ironstride.rules.Charge;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import ironstride.rules.SessionCount;
import ironstride.rules.WeekFacts;
import ironstride.rules.Wording;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Optional;

/// Beginning lifters learn before they load.
final class BeginningLifters implements Rule {

    static final int LIFTS = 3;
    static final int MINUTES = 60;
    static final int EXERCISES = 6;
    static final int CAREFUL_WEEKS = 4;
    static final Rir CAREFUL = Rir.of(3);
    static final Rir LATER = Rir.of(2);
    static final int CONTACTS = 40;

    /// Sets of an external load with fewer repetitions test a maximum.
    static final int LEAST_REPS = 3;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                        "BEG-02",
                        Family.SAFETY,
                        "Beginning lifters",
                        "Beginners lift up to " + LIFTS + " times a week for up to " + MINUTES + " min with up to "
                                + EXERCISES
                                + " exercises and core work, leave " + Wording.number(CAREFUL.repetitions())
                                + " repetitions in reserve for " + CAREFUL_WEEKS + " weeks and "
                                + Wording.number(LATER.repetitions())
                                + " later, do not jump for " + CAREFUL_WEEKS + " weeks and then land up to " + CONTACTS
                                + " times, and test no maximum: sets have " + LEAST_REPS + " repetitions or more.",
                        "HARD",
                        "Technique first; custom of strength training guidelines.",
                        "ACSM",
                        "product")
                .alwaysOn();
    }

    @Override
    public List<Check> checks() {
        return List.of(new FewLifts(), new Carefully());
    }

    private static boolean isBeginner(Circumstances circumstances) {
        return circumstances.strengthLevel() == Level.BEGINNER;
    }

    private static final class FewLifts implements SessionCount {
        @Override
        public Direction direction() {
            return Direction.AT_MOST;
        }

        @Override
        public boolean counts(Workout workout, Circumstances circumstances) {
            return workout instanceof Lift && isBeginner(circumstances);
        }

        @Override
        public Charge charge(int total, WeekFacts week, Circumstances circumstances) {
            return total > LIFTS ? Charge.HARD : Charge.NONE;
        }

        @Override
        public String sentence(int total, WeekFacts week, Charge charge, Circumstances circumstances) {
            return "The week holds " + Wording.count(total, "lift") + "; at most " + LIFTS + " at level beginner.";
        }
    }

    private static final class Carefully implements Check.OfSession {
        @Override
        public boolean concerns(Workout workout, Circumstances circumstances) {
            return workout instanceof Lift && isBeginner(circumstances);
        }

        @Override
        public Charge charge(PlacedSession session, Circumstances circumstances) {
            return problem(session, circumstances).isPresent() ? Charge.HARD : Charge.NONE;
        }

        @Override
        public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
            return Wording.session(session) + " "
                    + problem(session, circumstances).orElse("") + " at level beginner.";
        }
    }

    /// What is too much for a beginner about a lift, in words.
    private static Optional<String> problem(PlacedSession session, Circumstances circumstances) {
        if (!(session.workout() instanceof Lift lift)) {
            return Optional.empty();
        }
        boolean careful = circumstances.athlete().availability().isPresent()
                && circumstances.weekOf(session).number() <= CAREFUL_WEEKS;
        int exercises = 0;
        for (var prescribed : lift.exercises()) {
            exercises += isCounted(prescribed) ? 1 : 0;
        }
        if (lift.minutes() > MINUTES) {
            return Optional.of("takes " + lift.minutes() + " min; at most " + MINUTES + " min");
        }
        if (exercises > EXERCISES) {
            return Optional.of("has " + exercises + " exercises beside core work; at most " + EXERCISES);
        }
        int contacts = lift.exercises().isEmpty() ? 0 : lift.contacts();
        int most = careful ? 0 : CONTACTS;
        if (contacts > most) {
            return Optional.of("has " + contacts + " landings; at most " + most);
        }
        return lift.exercises().stream()
                .flatMap(prescribed -> problem(prescribed, careful ? CAREFUL : LATER).stream())
                .findFirst();
    }

    private static boolean isCounted(PrescribedExercise prescribed) {
        var pattern = prescribed.exercise().pattern();
        return pattern != MovementPattern.CORE && pattern != MovementPattern.BALANCE;
    }

    private static Optional<String> problem(PrescribedExercise prescribed, Rir least) {
        if (prescribed.exercise().loading() instanceof Loading.External && prescribed.maxReps() < LEAST_REPS) {
            return Optional.of("tests a maximum with sets of " + Wording.count(prescribed.maxReps(), "repetition")
                    + " of " + prescribed.exercise().name() + "; do at least " + LEAST_REPS);
        }
        return prescribed.reserve().compareTo(least) < 0
                ? Optional.of("leaves " + Wording.number(prescribed.reserve().repetitions()) + " in reserve at "
                        + prescribed.exercise().name() + "; leave at least " + Wording.number(least.repetitions()))
                : Optional.empty();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("41 landings", """
                        athlete strength=beginner
                        Mon 18:00 lift lower 60min : box-jump 1x41
                        Thu 18:00 lift lower moderate 50min
                        """),
                Example.holds("40 landings", """
                        athlete strength=beginner
                        Mon 18:00 lift lower 60min : box-jump 1x40
                        Thu 18:00 lift lower moderate 50min
                        """),
                Example.breaks("four lifts", """
                        athlete strength=beginner run=intermediate
                        Mon 18:00 lift upper 30min
                        Tue 18:00 lift lower moderate 30min
                        Thu 18:00 lift core 30min
                        Sat 18:00 lift back 30min
                        """).alsoBreaks("DST-10", "STR-01"),
                Example.breaks("a maximum tested", """
                        athlete strength=beginner
                        Mon 18:00 lift lower 60min : back-squat 1x1@100%
                        Thu 18:00 lift lower moderate 50min
                        """),
                Example.breaks("seven exercises", """
                        athlete strength=beginner
                        Mon 18:00 lift full-body 60min : back-squat 1x8, romanian-deadlift 1x8, bench-press 1x8, barbell-row 1x8, overhead-press 1x8, hip-thrust 1x8, calf-raise 1x12
                        Thu 18:00 lift lower moderate 50min
                        """),
                Example.holds("six exercises and a plank", """
                        athlete strength=beginner
                        Mon 18:00 lift full-body 60min : back-squat 1x8, romanian-deadlift 1x8, bench-press 1x8, barbell-row 1x8, overhead-press 1x8, hip-thrust 1x8, plank 1x30s
                        Thu 18:00 lift lower moderate 50min
                        """),
                Example.breaks("61 minutes", """
                        athlete strength=beginner
                        Mon 18:00 lift lower moderate 61min
                        Thu 18:00 lift upper 50min
                        """),
                Example.holds("60 minutes", """
                        athlete strength=beginner
                        Mon 18:00 lift lower moderate 60min
                        Thu 18:00 lift upper 50min
                        """),
                Example.breaks("one repetition in reserve", """
                        athlete strength=beginner
                        Mon 18:00 lift lower 60min : goblet-squat 3x8@RIR1
                        Thu 18:00 lift upper 50min
                        """),
                Example.holds("two in reserve", """
                        athlete strength=beginner
                        Mon 18:00 lift lower 60min : goblet-squat 3x8@RIR2
                        Thu 18:00 lift upper 50min
                        """));
    }
}
