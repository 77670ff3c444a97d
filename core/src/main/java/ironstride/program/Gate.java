package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Health;
import ironstride.athlete.Level;
import ironstride.athlete.RaceDistance;
import ironstride.quantity.Distance;
import java.util.List;
import java.util.Optional;

/// Who is not given a program, and why.
final class Gate {

    private static final int YOUNGEST = 13;
    private static final int YOUNG = 16;
    private static final Distance MARATHON_WEEKLY = Distance.ofKilometres(25);
    private static final Distance MARATHON_LONGEST = Distance.ofKilometres(12);

    private static final Distance ULTRA_WEEKLY = Distance.ofKilometres(35);
    private static final Distance ULTRA_LONGEST = Distance.ofKilometres(16);

    private Gate() {}

    static Optional<ProgramOutcome.Refused> refusal(Athlete athlete, int weeks) {
        return health(athlete)
                .or(() -> age(athlete))
                .or(() -> birth(athlete))
                .or(() -> ultra(athlete))
                .or(() -> marathon(athlete, weeks));
    }

    private static Optional<ProgramOutcome.Refused> health(Athlete athlete) {
        return athlete.health().screening() == Health.Screening.SYMPTOMS
                ? refused(
                        "SAFE-01: Please see a doctor before you exercise. We will not plan training until you tell us"
                                + " you have been cleared.",
                        "when a doctor has cleared you, set health: { screening: cleared }")
                : Optional.empty();
    }

    private static Optional<ProgramOutcome.Refused> age(Athlete athlete) {
        int age = athlete.age().orElse(18);
        if (age >= 18) {
            return Optional.empty();
        }
        if (age < YOUNGEST) {
            return refused("AGE-01: we do not plan for athletes under " + YOUNGEST + ".", "a club with a youth coach");
        }
        if (!athlete.health().guardianConsent()) {
            return refused(
                    "AGE-01: athletes under 18 need a guardian's consent.",
                    "once a guardian agrees, set health: { guardian-consent: true }");
        }
        if (athlete.goal() == Goal.WEIGHT_LOSS) {
            return refused("AGE-01: weight loss is no goal for athletes under 18.", "the goal health");
        }
        var longest = age < YOUNG ? RaceDistance.TEN_KM : RaceDistance.HALF_MARATHON;
        return athlete.races().stream()
                .filter(race -> race.distance().distance().isLongerThan(longest.distance()))
                .findFirst()
                .flatMap(race -> refused(
                        "AGE-01: at " + age + " the longest race is a " + longest.name() + "; " + race.name() + " is "
                                + race.distance().name() + ".",
                        "a " + longest.name()));
    }

    /// Around a birth no race is prepared and no weight is to be lost.
    private static Optional<ProgramOutcome.Refused> birth(Athlete athlete) {
        if (!Caution.isAroundBirth(athlete)) {
            return Optional.empty();
        }
        if (athlete.goal() == Goal.WEIGHT_LOSS) {
            return refused(
                    "SAFE-06: weight loss is no goal in pregnancy or in the months after a birth.", "the goal health");
        }
        return athlete.goalRace()
                .flatMap(race -> refused(
                        "SAFE-06: no race is prepared in pregnancy or in the months after a birth; " + race.name()
                                + " can wait.",
                        "a plan without a race, with the goal health"));
    }

    private static Optional<ProgramOutcome.Refused> ultra(Athlete athlete) {
        var race = athlete.goalRace().filter(entered -> entered.distance().category() == RaceDistance.Category.ULTRA);
        if (race.isEmpty()) {
            return Optional.empty();
        }
        var distance = race.get().distance();
        if (distance.distance().isLongerThan(RaceDistance.ULTRA_50_KM.distance())) {
            return refused(
                    "There are plans for races up to " + RaceDistance.ULTRA_50_KM.name() + ", and this one is "
                            + distance.name() + ".",
                    "a " + RaceDistance.ULTRA_50_KM.name() + " race, as an outline",
                    "a marathon");
        }
        boolean enough = athlete.running().weekly().orElse(Distance.ZERO).compareTo(ULTRA_WEEKLY) >= 0
                && athlete.running().longestIn30Days().orElse(Distance.ZERO).compareTo(ULTRA_LONGEST) >= 0;
        return enough && athlete.running().level() != Level.BEGINNER
                ? Optional.empty()
                : refused(
                        "An ultra wants a trained runner with " + ULTRA_WEEKLY + " a week and a run of " + ULTRA_LONGEST
                                + " in the last 30 days before its plan begins.",
                        "a half-marathon or a marathon first");
    }

    private static Optional<ProgramOutcome.Refused> marathon(Athlete athlete, int weeks) {
        var race = athlete.goalRace()
                .filter(entered -> entered.distance().category().isMarathonOrLonger());
        if (race.isEmpty()) {
            return Optional.empty();
        }
        boolean beginner = athlete.running().level() == Level.BEGINNER;
        int least = PhasePlan.leastWeeks(
                race.get().distance().category(), athlete.running().level());
        if (weeks < least) {
            return refused(
                    "A " + race.get().distance().name() + " takes at least " + least + " weeks of preparation at level "
                            + athlete.running().level().word() + "; there are " + weeks + ".",
                    "a 10 km race or a half-marathon on that date",
                    "a " + race.get().distance().name() + " on "
                            + athlete.start().plusWeeks(least).minusDays(1) + " or later");
        }
        boolean enough = athlete.running().weekly().orElse(Distance.ZERO).compareTo(MARATHON_WEEKLY) >= 0
                && athlete.running().longestIn30Days().orElse(Distance.ZERO).compareTo(MARATHON_LONGEST) >= 0;
        return beginner && !enough
                ? refused(
                        "A first marathon wants " + MARATHON_WEEKLY + " a week and a run of " + MARATHON_LONGEST
                                + " in the last 30 days before its plan begins.",
                        "a half-marathon first")
                : Optional.empty();
    }

    private static Optional<ProgramOutcome.Refused> refused(String reason, String... alternatives) {
        return Optional.of(new ProgramOutcome.Refused(reason, List.of(alternatives)));
    }
}
