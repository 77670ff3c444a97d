package ironstride.rules.race;

import ironstride.plan.Phase;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.quantity.Rir;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.ProgramRule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import ironstride.workout.Workout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// In the taper lifts have fewer sets and hardly lighter loads.
final class TaperKeepsLoad implements ProgramRule {

    /// Of the sets of the largest lift before the taper; half a set rounds up.
    static final int MOST_PERCENT = 60;

    static final int LEAST_PERCENT = 40;
    static final int LEAST_LOAD_PERCENT = 80;
    static final Rir LEAST_RESERVE = Rir.of(3);
    static final int POINTS = 20;
    private static final int HUNDRED = 100;
    private static final int ROUND_UP = HUNDRED - 1;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "RACE-04",
                Family.RACE,
                "Fewer sets, same load in the taper",
                "A lift in the taper has " + LEAST_PERCENT + " to " + MOST_PERCENT
                        + " % of the sets of the largest lift before it, at least " + LEAST_LOAD_PERCENT
                        + " % of the usual load, and leaves " + Wording.number(LEAST_RESERVE.repetitions())
                        + " repetitions in reserve or more.",
                "MEDIUM " + POINTS,
                "One lift a week with few sets keeps strength for months if the load stays.",
                "A35",
                "A36");
    }

    @Override
    public Stream<Offence> offences(TrainingCalendar calendar, Circumstances circumstances) {
        var full = new ArrayList<Lift>();
        var found = new ArrayList<Offence>();
        for (var week : calendar.weeks()) {
            if (week.phase().isFull() && !week.deload()) {
                lifts(week).forEach(full::add);
            } else if (week.phase() == Phase.TAPER && !full.isEmpty()) {
                week.sessions().stream()
                        .filter(session -> isKnown(session.workout()))
                        .flatMap(session -> problem(session, full).stream()
                                .map(problem -> new Offence(
                                        Charge.medium(POINTS),
                                        List.of(session),
                                        week.number(),
                                        Wording.session(session) + problem)))
                        .forEach(found::add);
            }
        }
        return found.stream();
    }

    private static boolean isKnown(Workout workout) {
        return workout instanceof Lift lift && !lift.exercises().isEmpty();
    }

    private static Stream<Lift> lifts(TrainingWeek week) {
        return week.sessions().stream()
                .flatMap(session -> session.lift().stream())
                .filter(TaperKeepsLoad::isKnown);
    }

    /// The first thing that is wrong with a lift of the taper, in words.
    private static Optional<String> problem(PlacedSession session, List<Lift> full) {
        if (!(session.workout() instanceof Lift lift)) {
            return Optional.empty();
        }
        int usual = full.stream().mapToInt(TaperKeepsLoad::sets).max().orElse(0);
        int most = (usual * MOST_PERCENT + ROUND_UP) / HUNDRED;
        int least = usual * LEAST_PERCENT / HUNDRED;
        int sets = sets(lift);
        if (sets > most || sets < least) {
            return Optional.of(" has " + Wording.count(sets, "set") + "; of " + usual + " sets before the taper "
                    + least + " to " + most + " keep strength.");
        }
        return lift.exercises().stream()
                .flatMap(prescribed -> problem(prescribed, full).stream())
                .findFirst();
    }

    private static Optional<String> problem(PrescribedExercise prescribed, List<Lift> full) {
        if (prescribed.contacts() == 0 && prescribed.reserve().compareTo(LEAST_RESERVE) < 0) {
            return Optional.of(" leaves " + Wording.number(prescribed.reserve().repetitions())
                    + " repetitions in reserve at " + prescribed.exercise().name() + "; in the taper leave "
                    + Wording.number(LEAST_RESERVE.repetitions()) + ".");
        }
        int now = percentTenths(prescribed.load());
        int usual = full.stream()
                .flatMap(lift -> lift.exercises().stream())
                .filter(before -> before.exercise().equals(prescribed.exercise()))
                .mapToInt(before -> percentTenths(before.load()))
                .max()
                .orElse(0);
        return now == 0 || now * HUNDRED >= usual * LEAST_LOAD_PERCENT
                ? Optional.empty()
                : Optional.of(" has " + prescribed.exercise().name() + " at " + now / 10 + " % of the maximum; keep "
                        + LEAST_LOAD_PERCENT + " % of the usual " + usual / 10 + " %.");
    }

    /// Tenths of a percent of one repetition maximum; 0 when the load is not said.
    private static int percentTenths(PrescribedLoad load) {
        return switch (load) {
            case PrescribedLoad.Exactly(var _, int percent) -> percent;
            case PrescribedLoad.Percent(int percent) -> percent;
            case PrescribedLoad.ByReserve _ -> 0;
        };
    }

    private static int sets(Lift lift) {
        return lift.exercises().stream().mapToInt(PrescribedExercise::sets).sum();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.holds("6 of 10 sets", """
                        athlete goal=health
                        week 2027-01-04
                        Mon 18:00 lift lower 50min : back-squat 5x5@80%, romanian-deadlift 5x8@RIR3
                        Thu 18:00 lift upper 50min : bench-press 4x8
                        week 2027-01-11 phase=taper
                        Mon 18:00 lift lower 50min : back-squat 3x5@RIR3, romanian-deadlift 3x8@RIR3
                        """),
                Example.breaks("7 of 10 sets", """
                        athlete goal=health
                        week 2027-01-04
                        Mon 18:00 lift lower 50min : back-squat 5x5@80%, romanian-deadlift 5x8@RIR3
                        Thu 18:00 lift upper 50min : bench-press 4x8
                        week 2027-01-11 phase=taper
                        Mon 18:00 lift lower 50min : back-squat 4x5@RIR3, romanian-deadlift 3x8@RIR3
                        """).alsoBreaks("STR-05", "STR-07"),
                Example.holds("4 of 10 sets", """
                        athlete goal=health
                        week 2027-01-04
                        Mon 18:00 lift lower 50min : back-squat 5x5@80%, romanian-deadlift 5x8@RIR3
                        Thu 18:00 lift upper 50min : bench-press 4x8
                        week 2027-01-11 phase=taper
                        Mon 18:00 lift lower 50min : back-squat 2x5@RIR3, romanian-deadlift 2x8@RIR3
                        """),
                Example.breaks("3 of 10 sets", """
                        athlete goal=health
                        week 2027-01-04
                        Mon 18:00 lift lower 50min : back-squat 5x5@80%, romanian-deadlift 5x8@RIR3
                        Thu 18:00 lift upper 50min : bench-press 4x8
                        week 2027-01-11 phase=taper
                        Mon 18:00 lift lower 50min : back-squat 3x5@RIR3
                        """).alsoBreaks("STR-05", "STR-07"),
                Example.breaks("2.5 repetitions in reserve", """
                        athlete goal=health
                        week 2027-01-04
                        Mon 18:00 lift lower 50min : back-squat 5x5@80%, romanian-deadlift 5x8@RIR3
                        Thu 18:00 lift upper 50min : bench-press 4x8
                        week 2027-01-11 phase=taper
                        Mon 18:00 lift lower 50min : back-squat 3x5@RIR2.5, romanian-deadlift 2x8@RIR3
                        """).alsoBreaks("STR-05", "STR-07"),
                Example.breaks("the same sets in the taper", """
                        athlete goal=health
                        week 2027-01-04
                        Mon 18:00 lift lower 50min : back-squat 4x8, romanian-deadlift 4x8
                        Thu 18:00 lift upper 50min : bench-press 4x8
                        week 2027-01-11 phase=taper
                        Mon 18:00 lift lower 50min : back-squat 4x8, romanian-deadlift 4x8
                        """).alsoBreaks("STR-05", "STR-07"),
                Example.holds("half of the sets", """
                        athlete goal=health
                        week 2027-01-04
                        Mon 18:00 lift lower 50min : back-squat 4x8, romanian-deadlift 4x8
                        Thu 18:00 lift upper 50min : bench-press 4x8
                        week 2027-01-11 phase=taper
                        Mon 18:00 lift lower 50min : back-squat 2x8@RIR3, romanian-deadlift 2x8@RIR3
                        """));
    }
}
