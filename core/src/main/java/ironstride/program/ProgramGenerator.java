package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Level;
import ironstride.plan.Phase;
import ironstride.plan.PlacedSession;
import ironstride.plan.SessionToPlace;
import ironstride.plan.WeekToPlace;
import ironstride.quantity.Distance;
import ironstride.running.CurrentFitness;
import ironstride.running.VolumeRamp;
import ironstride.strength.StrengthPhase;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Run;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes the weeks of sessions that are then placed.
public final class ProgramGenerator {

    /// Weeks of a plan without a race.
    public static final int WEEKS_WITHOUT_RACE = 12;

    private static final int[] USUAL_RUNS = {3, 4, 5};
    private static final int SESSIONS_OF_A_BEGINNER = 5;
    private static final int TRAINING_DAYS = 6;
    private static final int DAYS_UNDER_18 = 5;

    /// Beginners rest a day between runs at first.
    private static final int WEEKS_WITH_RUNS_APART = 4;

    /// A window this long holds a short lift and a short run.
    private static final int COMBINED_MINUTES = 70;

    /// A lighter week runs three quarters of the last loading week.
    private static final double DELOAD_SHARE = 0.75;

    private final Athlete athlete;
    private final History history;
    private final Optional<CurrentFitness> fitness;

    /// Of somebody who has logged nothing.
    public ProgramGenerator(Athlete athlete) {
        this(athlete, History.NONE);
    }

    public ProgramGenerator(Athlete athlete, History history) {
        this.history = history;
        this.fitness = history.isEmpty()
                ? Optional.empty()
                : Optional.of(CurrentFitness.on(history.today(), athlete, history.journal(), history.confirmed()));
        this.athlete = fitness.map(now -> FitnessNow.of(athlete, now)).orElse(athlete);
    }

    /// The program up to the goal race, or of the given number of weeks.
    ///
    /// @param weeks wished weeks of a plan without a race, and most weeks of any plan
    public ProgramOutcome generate(Optional<Integer> weeks) {
        int horizon = horizon(weeks);
        var refused = Gate.refusal(athlete, horizon);
        if (refused.isPresent()) {
            return refused.get();
        }
        var runs = new WeekRuns(athlete);
        var phases = phases(horizon);
        var volume = VolumePlan.of(athlete, phases, runs.easySecondsPerKilometre());
        var strength = StrengthPlan.of(athlete, phases);
        var lifted = new LiftedSoFar(athlete, history, strengthWeeks(phases, strength));
        var result = new ArrayList<WeekToPlace>();
        var soFar = new RunsSoFar(athlete, runs.easySecondsPerKilometre());
        int shown = weeks.map(most -> Math.min(most, horizon)).orElse(horizon);
        for (int week = 0; week < shown; week++) {
            result.add(week(week, phases, volume, strength, lifted, runs, soFar));
        }
        var notices = new ArrayList<>(Notices.of(athlete, horizon));
        fitness.ifPresent(now -> notices.addAll(FitnessNow.notices(athlete, now)));
        return new ProgramOutcome.Program(result, notices);
    }

    private int horizon(Optional<Integer> weeks) {
        return athlete.goalRace()
                .map(race -> (int) ChronoUnit.WEEKS.between(
                                athlete.start(), race.date().with(DayOfWeek.MONDAY))
                        + 1)
                .orElse(weeks.orElse(WEEKS_WITHOUT_RACE));
    }

    private PhasePlan phases(int horizon) {
        return athlete.goalRace()
                .map(race -> {
                    var peak = Distance.ofKilometres(VolumeTable.of(athlete).peak());
                    int taper = PhasePlan.taperWeeks(
                            race.distance().category(), athlete.running().level(), peak);
                    return PhasePlan.towardsRace(horizon, taper, athlete);
                })
                .orElseGet(() -> PhasePlan.withoutRace(horizon, athlete));
    }

    private WeekToPlace week(
            int index,
            PhasePlan phases,
            VolumePlan volume,
            List<StrengthPhase> strength,
            LiftedSoFar lifted,
            WeekRuns runs,
            RunsSoFar soFar) {
        var monday = athlete.start().plusWeeks(index);
        var phase = phases.weeks().get(index);
        var held = new HeldSessions(athlete).of(monday);
        var room = FreeRoom.wished(athlete, monday);
        var heldRuns = held.stream()
                .map(PlacedSession::workout)
                .filter(workout -> workout instanceof Run && !workout.isRace())
                .map(Run.class::cast)
                .toList();
        long classes = held.stream()
                .filter(session ->
                        session.workout().isStrength() && session.workout().hasLegs(LegLoad.MODERATE))
                .count();
        long uppers = held.stream()
                .filter(session ->
                        session.workout() instanceof Lift && !session.workout().hasLegs(LegLoad.MODERATE))
                .count();
        long heavy = held.stream()
                .filter(session -> session.workout().legLoad() == LegLoad.HEAVY)
                .count();
        int step = loadingWeeks(index, phases, strength);
        boolean afterDeload = index > 0 && phases.weeks().get(index - 1).deload();
        var lifts = new WeekLifts(athlete, lifted)
                .compose(new WeekLifts.Wish(
                        phase, strength.get(index), step, afterDeload, index + 1, classes, uppers, heavy, room));
        var races = new WeekRaces(athlete, monday);
        int count = Math.min(runsWished(phase), runsPossible(room, index + 1, lifts.size(), held, heldRuns.size()));
        int loading = (int) phases.weeks().subList(0, index).stream()
                .filter(week -> !week.deload())
                .count();
        boolean ladder = Novice.is(athlete) && loading < EasyRuns.rungs();
        var composed = runs.compose(new WeekRuns.Wish(
                phase,
                index + 1,
                loading,
                races.training(kilometres(ladder ? Double.MAX_VALUE : volume.weekly()[index], phase, soFar)),
                races.replaceTheLongRun() ? 0 : Math.min(volume.longRun()[index], soFar.mostOfARun()),
                soFar.mostOfARun(),
                count,
                heldRuns,
                races.replacedQuality(phase),
                phase.phase() == Phase.RACE_WEEK ? races.shakeOut(count) : WeekRaces.ShakeOut.NONE,
                room));
        soFar.add(phase, Stream.concat(composed.stream(), heldRuns.stream()).toList());
        return new WeekToPlace(
                monday, index + 1, phase.phase(), phase.deload(), held, sessions(monday, composed, lifts));
    }

    /// The week's distance, held by what the weeks before it came to.
    ///
    /// @param planned kilometres; without a limit while the walk-run ladder decides
    private static double kilometres(double planned, PhasePlan.PhaseWeek phase, RunsSoFar soFar) {
        if (phase.taperWeeks() > 0) {
            return Math.min(planned, soFar.peak() * VolumeRamp.taperShare(phase.taper(), phase.taperWeeks()));
        }
        return Math.min(planned, phase.deload() ? DELOAD_SHARE * soFar.lastLoading() : soFar.mostOfAWeek());
    }

    private List<LiftedSoFar.Week> strengthWeeks(PhasePlan phases, List<StrengthPhase> strength) {
        return IntStream.range(0, strength.size())
                .mapToObj(index -> new LiftedSoFar.Week(
                        athlete.start().plusWeeks(index),
                        strength.get(index),
                        loadingWeeks(index, phases, strength),
                        phases.weeks().get(index).deload()))
                .toList();
    }

    /// Loading weeks of the strength phase before a week; a deload stands where the loading week before it stood.
    private static int loadingWeeks(int index, PhasePlan phases, List<StrengthPhase> strength) {
        int loading = 0;
        for (int week = index - 1; week >= 0 && strength.get(week) == strength.get(index); week--) {
            loading += phases.weeks().get(week).deload() ? 0 : 1;
        }
        return phases.weeks().get(index).deload() ? Math.max(0, loading - 1) : loading;
    }

    private int runsWished(PhasePlan.PhaseWeek phase) {
        int usual = switch (athlete.goal()) {
            case MUSCLE ->
                athlete.goalRace().isPresent()
                        ? USUAL_RUNS[athlete.running().level().ordinal()]
                        : 2;
            case WEIGHT_LOSS, HEALTH -> 3;
            case SPEED, ENDURANCE -> USUAL_RUNS[athlete.running().level().ordinal()];
        };
        int wished = athlete.running().runsPerWeek().orElse(usual);
        int most = athlete.running().level() == Level.BEGINNER ? 4 : 7;
        int runs = Math.max(1, Math.min(wished, most));
        return phase.phase() == Phase.RACE_WEEK ? Math.min(runs, WeekRaces.daysBeforeRace(athlete)) : runs;
    }

    /// Runs that still find a day: no two on one day but once for advanced runners, and for beginners no second session
    /// on a day.
    private int runsPossible(FreeRoom room, int number, int lifts, List<PlacedSession> held, int heldRuns) {
        boolean often = athlete.running().level() == Level.ADVANCED && !athlete.isUnder18();
        int twice = often && room.runDays() >= TRAINING_DAYS ? 1 : 0;
        int most = (athlete.isUnder18() ? DAYS_UNDER_18 : TRAINING_DAYS) - daysWithoutRuns(held);
        boolean apart = (athlete.running().level() == Level.BEGINNER && number <= WEEKS_WITH_RUNS_APART)
                || athlete.limits().noConsecutiveRunDays();
        int byDay = apart ? room.apartDays() : Math.min(room.runDays(), most) + twice + heldRuns;
        boolean oneADay = athlete.running().level() == Level.BEGINNER
                || athlete.limits().sessionsPerDay().orElse(2) == 1;
        boolean combined = athlete.preferences().combinedSessions()
                && athlete.limits().sessionsPerDay().orElse(2) > 1
                && Math.min(room.longestRun(), room.longestLift()) >= COMBINED_MINUTES;
        if (!oneADay || combined) {
            return byDay;
        }
        int days = Math.min(Math.min(room.days(), TRAINING_DAYS), SESSIONS_OF_A_BEGINNER);
        return Math.max(1, Math.min(byDay, days - lifts - (held.size() - heldRuns)));
    }

    /// Days that hold something else and have no room for a run.
    private int daysWithoutRuns(List<PlacedSession> held) {
        return (int) held.stream()
                .filter(session -> !(session.workout() instanceof Run))
                .map(session -> session.start().date())
                .distinct()
                .filter(day -> !FreeRoom.holdsARun(athlete, day))
                .count();
    }

    private static List<SessionToPlace> sessions(LocalDate monday, List<Run> runs, List<Lift> lifts) {
        var result = new ArrayList<SessionToPlace>();
        var numbers = new HashMap<String, Integer>();
        Stream.concat(runs.stream(), lifts.stream()).forEach(workout -> {
            var name = workout.words().replace(' ', '-');
            int number = numbers.merge(name, 1, Integer::sum);
            result.add(new SessionToPlace(monday + "-" + name + "-" + number, workout));
        });
        return result;
    }
}
