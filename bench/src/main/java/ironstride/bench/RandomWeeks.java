package ironstride.bench;

import ironstride.athlete.Athlete;
import ironstride.plan.WeekToPlace;
import ironstride.program.ProgramGenerator;
import ironstride.program.ProgramOutcome;
import ironstride.schedule.RandomAthletes;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Weeks and seasons of random athletes, the same every time.
final class RandomWeeks {

    static final int SEASON_WEEKS = 16;
    static final int FEWEST_SESSIONS = 5;
    static final int MOST_SESSIONS = 12;

    /// Seeds of the weeks that warm the machine up begin here, far from those that are measured.
    private static final long WARM_UP_SEEDS = 1_000_000;

    private RandomWeeks() {}

    /// One week of one athlete.
    ///
    /// @param seed what the athlete was made from
    record OfAthlete(long seed, Athlete athlete, WeekToPlace week) {
        boolean isBusy() {
            return RandomWeeks.isBusy(seed);
        }
    }

    /// Every second athlete trains most days.
    private static boolean isBusy(long seed) {
        return seed % 2 == 0;
    }

    /// A season of one athlete.
    record Season(long seed, Athlete athlete, List<WeekToPlace> weeks) {}

    /// For athlete after athlete, any week of the first sixteen, when it holds 5 to 12 sessions to place.
    static List<OfAthlete> measured(int count) {
        return from(1, RandomWeeks::week).limit(count).toList();
    }

    /// The same of other athletes.
    static List<OfAthlete> forWarmUp(int count) {
        return from(WARM_UP_SEEDS, RandomWeeks::week).limit(count).toList();
    }

    /// Athletes whose season is as long as asked.
    static List<Season> seasons(int count, int weeks) {
        return from(1, seed -> season(seed, weeks)).limit(count).toList();
    }

    static List<Season> seasonsForWarmUp(int count, int weeks) {
        return from(WARM_UP_SEEDS, seed -> season(seed, weeks)).limit(count).toList();
    }

    private static <T> Stream<T> from(long firstSeed, LongFunction<Optional<T>> of) {
        return LongStream.iterate(firstSeed, seed -> seed + 1).mapToObj(of).flatMap(Optional::stream);
    }

    /// A busy athlete does up to three sessions more than the program asks for.
    private static Optional<OfAthlete> week(long seed) {
        boolean busy = isBusy(seed);
        var random = new SplittableRandom(seed);
        var athlete = busy ? BusyWeeks.athlete(seed) : RandomAthletes.of(seed);
        return program(athlete, SEASON_WEEKS)
                .map(weeks -> weeks.get(random.nextInt(weeks.size())))
                .map(week -> busy ? BusyWeeks.ofSize(week, week.sessions().size() + random.nextInt(4)) : week)
                .filter(week -> week.sessions().size() >= FEWEST_SESSIONS)
                .filter(week -> week.sessions().size() <= MOST_SESSIONS)
                .map(week -> new OfAthlete(seed, athlete, week));
    }

    private static Optional<Season> season(long seed, int weeks) {
        var athlete = RandomAthletes.of(seed);
        return program(athlete, weeks)
                .filter(program -> program.size() == weeks)
                .map(program -> new Season(seed, athlete, program));
    }

    static Optional<List<WeekToPlace>> program(Athlete athlete, int weeks) {
        return switch (new ProgramGenerator(athlete).generate(Optional.of(weeks))) {
            case ProgramOutcome.Program(var program, var _) -> Optional.of(program);
            case ProgramOutcome.Refused _ -> Optional.empty();
        };
    }
}
