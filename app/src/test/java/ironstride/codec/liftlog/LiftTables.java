package ironstride.codec.liftlog;

import ironstride.journal.SetType;
import ironstride.quantity.Weight;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Seeded workouts, and how each app writes them as a table.
final class LiftTables {

    private static final List<String> NAMES = List.of(
            "Bench Press (Barbell)",
            "Squat (Barbell)",
            "Deadlift (Barbell)",
            "Leg Press (Machine)",
            "Zercher, \"heavy\"",
            "Überzüge",
            "Pull Up",
            "Lat Pulldown (Cable)");

    private LiftTables() {}

    record Done(LocalDateTime start, int minutes, String title, List<Exercise> exercises) {}

    record Exercise(String name, List<Lifted> sets) {}

    record Lifted(double kilograms, int reps, SetType type) {}

    /// Workouts on days of their own.
    static List<Done> random(RandomGenerator random) {
        var workouts = new ArrayList<Done>();
        var day = LocalDate.of(2023, 1, 1);
        for (int k = 1 + random.nextInt(8); k > 0; k--) {
            day = day.plusDays(1 + random.nextInt(40));
            var start = LocalDateTime.of(day, LocalTime.of(6 + random.nextInt(15), random.nextInt(60)));
            var exercises = new ArrayList<Exercise>();
            int first = random.nextInt(NAMES.size());
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                exercises.add(new Exercise(NAMES.get((first + n) % NAMES.size()), sets(random)));
            }
            workouts.add(new Done(start, 20 + random.nextInt(80), "Day " + random.nextInt(9), exercises));
        }
        return workouts;
    }

    private static List<Lifted> sets(RandomGenerator random) {
        var sets = new ArrayList<Lifted>();
        for (int k = 1 + random.nextInt(5); k > 0; k--) {
            var types = List.of(SetType.WARM_UP, SetType.WORKING, SetType.DROP, SetType.FAILURE);
            sets.add(new Lifted(2.5 + random.nextInt(300) / 2.0, 1 + random.nextInt(20), types.get(random.nextInt(4))));
        }
        return sets;
    }

    private interface Rows {
        String row(Done workout, Exercise exercise, Lifted set, int number);
    }

    private static String table(String header, List<Done> workouts, Rows rows) {
        var table = new StringBuilder(header).append('\n');
        for (var workout : workouts) {
            for (var exercise : workout.exercises()) {
                int number = 0;
                for (var set : exercise.sets()) {
                    table.append(rows.row(workout, exercise, set, number++)).append('\n');
                }
            }
        }
        return table.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /// @param month language of the months
    static String hevy(List<Done> workouts, Locale month) {
        var date = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", month);
        return table(
                "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,"
                        + "weight_kg,reps,distance_km,duration_seconds,rpe",
                workouts,
                (workout, exercise, set, number) -> String.join(
                        ",",
                        quoted(workout.title()),
                        quoted(date.format(workout.start())),
                        quoted(date.format(workout.start().plusMinutes(workout.minutes()))),
                        "",
                        quoted(exercise.name()),
                        "",
                        "",
                        "" + number,
                        switch (set.type()) {
                            case WARM_UP -> "warmup";
                            case DROP -> "dropset";
                            case FAILURE -> "failure";
                            case WORKING, BACK_OFF -> "normal";
                        },
                        "" + set.kilograms(),
                        "" + set.reps(),
                        ",,"));
    }

    private static String order(Lifted set, int number) {
        return switch (set.type()) {
            case WARM_UP -> "W";
            case DROP -> "D";
            case FAILURE -> "F";
            case WORKING, BACK_OFF -> "" + (number + 1);
        };
    }

    static String oldStrong(List<Done> workouts) {
        return table(
                "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE",
                workouts,
                (workout, exercise, set, number) -> String.join(
                        ",",
                        workout.start().toString().replace('T', ' ') + ":00",
                        quoted(workout.title()),
                        workout.minutes() / 60 + "h " + workout.minutes() % 60 + "m",
                        quoted(exercise.name()),
                        order(set, number),
                        "" + set.kilograms(),
                        "" + set.reps(),
                        "0,0,,,"));
    }

    /// In pounds, with semicolons, decimal commas and rests in between.
    static String newStrong(List<Done> workouts) {
        return "\uFEFF"
                + table(
                        "Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (lbs);Reps;RPE;"
                                + "Distance (meters);Seconds;Notes;Workout Notes",
                        workouts,
                        (workout, exercise, set, number) -> {
                            var head = "1;" + workout.start() + ":00;" + workout.title() + ";" + workout.minutes() * 60
                                    + ";" + quoted(exercise.name()) + ";";
                            var pounds = String.format(
                                            Locale.ROOT, "%.4f", set.kilograms() / Weight.KILOGRAMS_PER_POUND)
                                    .replace('.', ',');
                            return head + order(set, number) + ";" + pounds + ";" + set.reps() + ";;;;;\n" + head
                                    + "Rest Timer;;;;;90;;";
                        });
    }

    static String fitNotes(List<Done> workouts) {
        return table(
                "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment",
                workouts,
                (workout, exercise, set, number) -> workout.start().toLocalDate() + "," + quoted(exercise.name())
                        + ",Legs," + set.kilograms() + ",kgs," + set.reps() + ",,,,");
    }

    static String fitbod(List<Done> workouts) {
        return table(
                "Date,Exercise,Reps,Weight(kg),Duration(s),Distance(m),isWarmup",
                workouts,
                (workout, exercise, set, number) -> workout.start().toString().replace('T', ' ') + ":00 +0000,"
                        + quoted(exercise.name()) + "," + set.reps() + "," + set.kilograms() + ",0.0,0.0,"
                        + (set.type() == SetType.WARM_UP));
    }

    static String strongLifts(List<Done> workouts) {
        var header = new StringBuilder("Date (yyyy/mm/dd),Workout,Workout Name,Program Name,Body Weight (KG),Exercise");
        for (int k = 1; k <= 5; k++) {
            header.append(",Set ").append(k).append(" (Reps),Set ").append(k).append(" (KG)");
        }
        var table = header.append('\n');
        for (var workout : workouts) {
            for (var exercise : workout.exercises()) {
                table.append(workout.start().toLocalDate().toString().replace('-', '/'))
                        .append(",7,")
                        .append(workout.title())
                        .append(",5x5,80,")
                        .append(quoted(exercise.name()));
                exercise.sets()
                        .forEach(set ->
                                table.append(",").append(set.reps()).append(",").append(set.kilograms()));
                table.append('\n');
            }
        }
        return table.toString();
    }
}
