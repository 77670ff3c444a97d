package ironstride.rules.distribution;

import ironstride.athlete.Level;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.WholeWeekRule;
import ironstride.rules.Wording;
import ironstride.workout.Run;
import ironstride.workout.Workout;
import java.util.List;

/// Most running is easy.
final class MostlyEasy implements WholeWeekRule {

    static final double EASY_TIME = 0.75;
    static final double EASY_TIME_BEGINNER = 0.90;
    static final double EASY_RUNS = 0.80;

    /// With fewer runs than this one quality run is already more than a fifth.
    static final int RUNS_TO_COUNT = 5;

    static final int POINTS = 20;
    private static final double A_TENTH = 0.10;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "DST-04",
                Family.DISTRIBUTION,
                "Mostly easy running",
                "At least " + Wording.percent(EASY_TIME) + " of the running time is easy ("
                        + Wording.percent(EASY_TIME_BEGINNER)
                        + " for beginners), and with " + RUNS_TO_COUNT + " runs or more " + Wording.percent(EASY_RUNS)
                        + " of the runs hold no quality; the share of the runs is rounded in your favour, and races and long runs with fast parts only count by their time.",
                "SOFT " + POINTS + " for each tenth too little",
                "Recreational and elite runners alike do most of their running easily; polarised and pyramidal shapes do equally well.",
                "A37");
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return workout instanceof Run;
    }

    @Override
    public Aspect looksAt() {
        return Aspect.CONTENT;
    }

    @Override
    public Charge charge(TrainingWeek week, Circumstances circumstances) {
        double deficit = deficit(week, circumstances);
        return deficit <= 0 ? Charge.NONE : Charge.soft(POINTS * deficit / A_TENTH);
    }

    private static double deficit(TrainingWeek week, Circumstances circumstances) {
        var easy = Easy.of(week);
        return easy.runs < 2 ? 0 : Math.max(easyTime(circumstances) - easy.share(), easy.runsShort());
    }

    /// What of a week's running is easy.
    private record Easy(int runs, int quality, int minutes, int fast) {
        private static Easy of(TrainingWeek week) {
            int runs = 0;
            int quality = 0;
            int minutes = 0;
            int fast = 0;
            for (var session : week.sessions()) {
                if (session.workout() instanceof Run run && !run.isRace()) {
                    runs++;
                    quality += run.isQuality() && !run.isLong() ? 1 : 0;
                    minutes += run.minutes();
                    fast += run.fastMinutes();
                }
            }
            return new Easy(runs, quality, minutes, fast);
        }

        private double share() {
            return (double) (minutes - fast) / minutes;
        }

        private double runsShort() {
            return runs >= RUNS_TO_COUNT ? (double) (quality - allowed()) / runs : 0;
        }

        /// Quality runs that leave four fifths of the runs easy, rounded in the runner's favour.
        private int allowed() {
            return Math.max(1, (runs + 4) / 5);
        }
    }

    private static double easyTime(Circumstances circumstances) {
        return circumstances.runLevel() == Level.BEGINNER ? EASY_TIME_BEGINNER : EASY_TIME;
    }

    @Override
    public List<PlacedSession> named(TrainingWeek week, Circumstances circumstances) {
        return week.sessions().stream()
                .filter(session -> session.workout().isQuality())
                .toList();
    }

    @Override
    public String sentence(TrainingWeek week, Charge charge, Circumstances circumstances) {
        var easy = Easy.of(week);
        var who = "With " + Wording.sessions(named(week, circumstances));
        return easyTime(circumstances) - easy.share() >= easy.runsShort()
                ? who + " " + Wording.exactPercent(easy.share()) + " of the week's running time is easy; at least "
                        + Wording.percent(easyTime(circumstances)) + " is wise."
                : who + " the week holds " + easy.quality + " quality runs among " + easy.runs + " runs; at most "
                        + easy.allowed() + " is wise.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("three of five runs hard", """
                        athlete goal=endurance run=advanced
                        Tue 06:30 run tempo 50min
                        Thu 06:30 run interval 50min
                        Sat 06:30 run tempo 50min
                        Mon 06:30 run easy 30min
                        Sun 08:00 run easy 30min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        """).alsoBreaks("DST-06"),
                Example.holds("75 % of the time, an interval run of 60 min with 20 fast", """
                        athlete goal=endurance
                        Tue 06:30 run interval 60min
                        Thu 06:30 run easy 20min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        """),
                Example.breaks("a minute less of easy running", """
                        athlete goal=endurance
                        Tue 06:30 run interval 60min
                        Thu 06:30 run easy 19min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        """),
                Example.holds("a beginner at 90 % of the time", """
                        athlete goal=endurance run=beginner
                        Tue 06:30 run interval 30min
                        Sat 06:30 run easy 70min
                        Mon 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        """),
                Example.breaks("a beginner with a minute less of easy running", """
                        athlete goal=endurance run=beginner
                        Tue 06:30 run interval 30min
                        Sat 06:30 run easy 69min
                        Mon 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        """)
                        .alsoBreaks("INT-03"),
                Example.holds("four of five runs easy", """
                        athlete goal=endurance
                        Tue 06:30 run tempo 50min
                        Wed 06:30 run easy 50min
                        Thu 06:30 run easy 50min
                        Fri 06:30 run easy 30min
                        Sun 08:00 run easy 90min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        """));
    }
}
