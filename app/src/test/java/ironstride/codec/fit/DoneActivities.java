package ironstride.codec.fit;

import ironstride.exercise.Exercise;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.exercise.Loading;
import ironstride.journal.ActivityFacts;
import ironstride.journal.DoneExercise;
import ironstride.journal.DoneLift;
import ironstride.journal.DoneRun;
import ironstride.journal.DoneRun.Lap;
import ironstride.journal.ExerciseName;
import ironstride.journal.ExerciseSet;
import ironstride.journal.Origin;
import ironstride.journal.SetType;
import ironstride.quantity.Distance;
import ironstride.quantity.HeartRate;
import ironstride.quantity.Rpe;
import ironstride.quantity.Weight;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Seeded lifts and runs.
final class DoneActivities {

    private static final Instant FIRST = Instant.parse("2024-01-01T06:00:00Z");

    private DoneActivities() {}

    static DoneLift squats(double kilograms, int reps) {
        var set = ExerciseSet.of("a", SetType.WORKING, Weight.ofKilograms(kilograms), reps);
        return new DoneLift(
                ActivityFacts.of("x", FIRST, Duration.ofMinutes(20), Origin.BY_HAND),
                List.of(new DoneExercise(
                        new ExerciseName.Catalogued(ExerciseCatalogue.get("back-squat")),
                        List.of(set),
                        Optional.empty(),
                        "")));
    }

    private static ActivityFacts facts(RandomGenerator random) {
        var start = FIRST.plusSeconds(random.nextInt(80_000_000));
        var facts = ActivityFacts.of(
                        "id" + random.nextInt(), start, Duration.ofSeconds(600 + random.nextInt(7000)), Origin.LOGGER)
                .titled(random.nextBoolean() ? "Morning" : "");
        return facts.rated(random.nextBoolean() ? Optional.of(Rpe.of(random.nextInt(11))) : Optional.empty())
                .withHeartRate(
                        random.nextBoolean() ? Optional.of(new HeartRate(100 + random.nextInt(60))) : Optional.empty(),
                        Optional.empty());
    }

    static DoneLift lift(RandomGenerator random) {
        var facts = facts(random);
        var exercises = new ArrayList<DoneExercise>();
        var at = facts.start().plusSeconds(60);
        var names = new ArrayList<String>();
        for (int k = 1 + random.nextInt(6); k > 0; k--) {
            var name = name(random);
            if (names.contains(name.key())) {
                continue;
            }
            names.add(name.key());
            var sets = new ArrayList<ExerciseSet>();
            for (int n = 1 + random.nextInt(5); n > 0; n--) {
                at = at.plusSeconds(90);
                sets.add(set("s" + sets.size(), name, at, random));
            }
            exercises.add(new DoneExercise(name, sets, Optional.empty(), ""));
        }
        return new DoneLift(facts, exercises);
    }

    private static ExerciseName name(RandomGenerator random) {
        var all = ExerciseCatalogue.all();
        return random.nextInt(5) == 0
                ? new ExerciseName.Own("Own thing " + random.nextInt(100))
                : new ExerciseName.Catalogued(all.get(random.nextInt(all.size())));
    }

    private static ExerciseSet set(String id, ExerciseName name, Instant at, RandomGenerator random) {
        boolean ownWeight = name instanceof ExerciseName.Catalogued(Exercise exercise)
                && !(exercise.loading() instanceof Loading.External);
        var weight = ownWeight ? Weight.ZERO : Weight.ofKilograms(1 + random.nextInt(400) / 2.0);
        return new ExerciseSet(
                id,
                SetType.WORKING,
                Optional.of(weight),
                random.nextInt(10) == 0 ? Optional.empty() : Optional.of(1 + random.nextInt(20)),
                random.nextBoolean() ? Optional.of(Duration.ofMillis(random.nextInt(60_000))) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(at));
    }

    static DoneRun run(RandomGenerator random) {
        var facts = facts(random);
        var laps = new ArrayList<Lap>();
        for (int k = random.nextInt(5); k > 0; k--) {
            laps.add(new Lap(
                    Duration.ofSeconds(laps.size() * 100L),
                    Duration.ofMillis(random.nextInt(100_000)),
                    Optional.of(new Distance(10L * random.nextInt(1, 100_000))),
                    random.nextBoolean() ? Optional.of(new HeartRate(120 + random.nextInt(60))) : Optional.empty(),
                    random.nextBoolean() ? Optional.of(laps.size()) : Optional.empty()));
        }
        return new DoneRun(
                facts,
                Optional.of(facts.elapsed()),
                Optional.of(new Distance(10L * random.nextInt(1, 4_000_000))),
                random.nextBoolean() ? Optional.of(random.nextInt(2000)) : Optional.empty(),
                random.nextBoolean() ? Optional.of(2 * random.nextInt(60, 110)) : Optional.empty(),
                laps);
    }
}
