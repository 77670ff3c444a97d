package ironstride.bench;

import ironstride.athlete.Athlete;
import ironstride.coach.Plan;
import ironstride.coach.PlanOutcome;
import ironstride.coach.Planner;
import ironstride.codec.athletefile.AthleteFile;
import ironstride.codec.athletefile.AthleteFileOutcome;
import ironstride.codec.planjson.PlanJson;
import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import ironstride.plan.TrainingCalendar;
import ironstride.rules.Circumstances;
import ironstride.rules.book.Judge;
import ironstride.rules.book.Rulebook;
import ironstride.rules.book.Verdict;
import ironstride.schedule.Explainer;
import ironstride.schedule.MeasuredWeek;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// The inner parts by JMH. Parts of a week go around the same 64 random athlete weeks, so that a figure is a mean over
/// them; parts of a plan take the sixteen-week file.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class InnerBench {

    private static final int WEEKS = 64;

    /// One random week in every form a part of the planner takes it in.
    record Week(
            RandomWeeks.OfAthlete one,
            MeasuredWeek tables,
            TrainingCalendar placed,
            Judge judge,
            Circumstances circumstances,
            Explainer explainer,
            PlacedSession session,
            Start elsewhere) {

        static Week of(RandomWeeks.OfAthlete one) {
            var tables = MeasuredWeek.of(one.athlete(), one.week());
            var placed =
                    new TrainingCalendar(List.of(one.week().with(tables.search().placed())));
            var rulebook = Rulebook.of(one.athlete());
            var session = placed.sessions()
                    .filter(any -> !any.hold().isHeld())
                    .findFirst()
                    .orElseThrow();
            return new Week(
                    one,
                    tables,
                    placed,
                    new Judge(rulebook),
                    Circumstances.of(one.athlete(), placed),
                    new Explainer(one.athlete(), rulebook, placed),
                    session,
                    Start.at(
                            session.start().date().plusDays(1),
                            session.start().minuteOfDay(),
                            one.athlete().zone()));
        }
    }

    /// The weeks, one after another and around again. Weeks that take the search long are left out: a mean would only
    /// be
    /// of them.
    @State(Scope.Thread)
    public static class Weeks {
        private static final int MOST_NODES = 10_000;

        private final List<Week> weeks = RandomWeeks.measured(2 * WEEKS).stream()
                .filter(one ->
                        MeasuredWeek.of(one.athlete(), one.week()).search().nodes() <= MOST_NODES)
                .limit(WEEKS)
                .map(Week::of)
                .toList();
        private int next;

        Week next() {
            next = (next + 1) % weeks.size();
            return weeks.get(next);
        }
    }

    /// The sixteen-week file and its plan.
    @State(Scope.Benchmark)
    public static class Season {
        private final byte[] file = bytes();
        private final AthleteFile.Surroundings surroundings =
                new AthleteFile.Surroundings(LocalDate.of(2026, 12, 28), ZoneOffset.UTC);
        private final Athlete athlete = athlete(read());
        private final Plan plan = plan(athlete);
        private final Explainer explainer =
                new Explainer(athlete, Rulebook.of(athlete), plan.schedule().weeks());
        private final List<PlacedSession> sessions = plan.schedule()
                .weeks()
                .sessions()
                .filter(session -> !session.hold().isHeld())
                .toList();
        private int next;

        AthleteFileOutcome read() {
            return AthleteFile.read(file, surroundings);
        }

        PlacedSession next() {
            next = (next + 1) % sessions.size();
            return sessions.get(next);
        }

        private static byte[] bytes() {
            try {
                return Files.readAllBytes(
                        Path.of(System.getProperty("ironstride.home", "."), "bench", "sixteen-weeks.yaml"));
            } catch (IOException problem) {
                throw new IllegalStateException("the file to measure with is missing", problem);
            }
        }

        private static Athlete athlete(AthleteFileOutcome outcome) {
            return switch (outcome) {
                case AthleteFileOutcome.Read read -> read.athlete();
                case AthleteFileOutcome.Unreadable unreadable -> throw new IllegalStateException(unreadable.toString());
            };
        }

        private static Plan plan(Athlete athlete) {
            return switch (Planner.make(athlete, Optional.empty(), _ -> {})) {
                case PlanOutcome.Planned(var plan) -> plan;
                case PlanOutcome.Refused refused -> throw new IllegalStateException(refused.reason());
            };
        }
    }

    @Benchmark
    public Verdict judgeAWeek(Weeks weeks) {
        var week = weeks.next();
        return week.judge().judge(week.placed(), week.circumstances());
    }

    @Benchmark
    public Explainer.WhyNot whyNotThereInAWeek(Weeks weeks) {
        var week = weeks.next();
        return week.explainer().whyNot(week.session(), week.elsewhere());
    }

    @Benchmark
    public Explainer.WhyNot whyNotThereInSixteenWeeks(Season season) {
        var session = season.next();
        return season.explainer.whyNot(
                session,
                Start.at(session.start().date(), (session.start().minuteOfDay() + 60) % 1380, season.athlete.zone()));
    }

    @Benchmark
    public MeasuredWeek tablesOfAWeek(Weeks weeks) {
        var week = weeks.next();
        return MeasuredWeek.of(week.one().athlete(), week.one().week());
    }

    @Benchmark
    public MeasuredWeek.Solved searchOfAWeek(Weeks weeks) {
        return weeks.next().tables().search();
    }

    @Benchmark
    public AthleteFileOutcome readTheAthleteFile(Season season) {
        return season.read();
    }

    @Benchmark
    public PlanOutcome planSixteenWeeks(Season season) {
        return Planner.make(season.athlete, Optional.empty(), _ -> {});
    }

    @Benchmark
    public String writePlanJson(Season season) {
        return PlanJson.write(
                season.plan,
                new PlanJson.Origin(
                        new String(season.file, StandardCharsets.UTF_8),
                        Optional.empty(),
                        season.plan.athlete().start(),
                        season.plan.athlete().zone()));
    }
}
