package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Health;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.athlete.RaceResult;
import java.util.ArrayList;
import java.util.List;

/// What the athlete should know of how a program was made.
final class Notices {

    /// A result older than this may say little of today.
    private static final int FRESH_MONTHS = 6;

    private Notices() {}

    static List<String> of(Athlete athlete, int horizon) {
        var notices = new ArrayList<String>();
        athlete.goalRace().ifPresent(race -> race(notices, race, athlete, horizon));
        health(notices, athlete.health());
        if (athlete.goal() == Goal.WEIGHT_LOSS) {
            notices.add("Food intake drives weight change more than workout order.");
        }
        if (Caution.goesByEffort(athlete)) {
            notices.add("Runs are guided by effort: pace and heart rate mislead with what you told us of your health.");
        } else if (RunTargets.fitness(athlete).isEmpty()) {
            notices.add(
                    athlete.running().heartRates().isEmpty()
                            ? "Without a recent result runs are guided by effort; a result of the last months gives paces."
                            : "Without a recent result runs are guided by heart rate, fast ones by effort;"
                                    + " a result of the last months gives paces.");
        }
        result(notices, athlete);
        return notices;
    }

    /// Nothing is known of how fitness has gone since an old result, so its paces stay, and the runner is told to watch
    /// them.
    private static void result(List<String> notices, Athlete athlete) {
        athlete.running()
                .result()
                .flatMap(RaceResult::date)
                .filter(date ->
                        date.plusMonths(FRESH_MONTHS).isBefore(athlete.start()) && !Caution.goesByEffort(athlete))
                .ifPresent(date -> notices.add("Your result is of " + date + ", more than " + FRESH_MONTHS
                        + " months before this plan begins. If its paces feel harder than the efforts they stand for,"
                        + " run by effort, and give a newer result after a race or a 3 km test."));
    }

    private static void race(List<String> notices, Race race, Athlete athlete, int horizon) {
        var category = race.distance().category();
        int least = PhasePlan.leastWeeks(category, athlete.running().level());
        if (horizon < least) {
            notices.add("There are " + horizon + " weeks until " + race.name() + "; " + least
                    + " would be sensible, so this plan mostly keeps what you have and tapers.");
        }
        if (category == RaceDistance.Category.ULTRA) {
            notices.add("The plan for " + race.name() + " is an outline: long runs go by time and end at three hours;"
                    + " train food, drink, climbs and darkness as your race asks for them.");
        }
    }

    private static void health(List<String> notices, Health health) {
        switch (health.screening()) {
            case NOT_ASKED ->
                notices.add("You have not answered the health screening (health: { screening: clear }). If you have a"
                        + " heart, metabolic or kidney condition, symptoms, or are pregnant, see a doctor first.");
            case UNRESOLVED ->
                notices.add("Your answers suggest checking with a doctor or qualified professional before harder"
                        + " exercise. Until you tell us you have done so, your plan stays at easy effort.");
            case CLEAR, SYMPTOMS, CLEARED_MODERATE, CLEARED -> {}
        }
        if (health.has(Health.Condition.PREGNANCY)) {
            notices.add("Ask your maternity team whether this plan suits you, and stop at bleeding, dizziness, pain or"
                    + " breathlessness before effort.");
        }
        if (health.has(Health.Condition.POSTPARTUM)) {
            notices.add("Do not run before about twelve weeks after the birth; with leaking, heaviness or pain see a"
                    + " pelvic-health physiotherapist.");
        }
        if (health.has(Health.Condition.FRAGILITY_FRACTURE)) {
            notices.add(
                    "After a fragility fracture no runs are planned until health: { screening: cleared } says a doctor has"
                            + " cleared you; walk briskly.");
        }
    }
}
