package ironstride.rules.distribution;

import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.StreakRule;
import java.util.List;

/// Only so many training days in a row.
final class FewDaysInARow implements StreakRule {

    static final int BEGINNER = 2;
    static final int INTERMEDIATE = 4;
    static final int WITH_RECOVERY = 5;
    static final int ADVANCED = 6;
    static final int POINTS = 40;
    private static final Charge CHARGE = Charge.medium(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "DST-08",
                Family.DISTRIBUTION,
                "Few training days in a row",
                "At most " + BEGINNER + " training days in a row for beginners, " + INTERMEDIATE
                        + " for intermediates (" + WITH_RECOVERY + " if one holds only a recovery run), " + ADVANCED
                        + " for advanced runners.",
                "MEDIUM " + POINTS,
                "Coaching practice; the exact numbers are our decision.",
                "product");
    }

    @Override
    public boolean ofTrainingDays() {
        return true;
    }

    @Override
    public Charge charge(int days, int recoveryDays, Circumstances circumstances) {
        return days > most(recoveryDays, circumstances) ? CHARGE : Charge.NONE;
    }

    private static int most(int recoveryDays, Circumstances circumstances) {
        return switch (circumstances.runLevel()) {
            case BEGINNER -> BEGINNER;
            case INTERMEDIATE -> recoveryDays > 0 ? WITH_RECOVERY : INTERMEDIATE;
            case ADVANCED -> ADVANCED;
        };
    }

    @Override
    public String sentence(int days, int recoveryDays, Charge charge, Circumstances circumstances) {
        return "There are " + days + " training days in a row; at most " + most(recoveryDays, circumstances)
                + " at level " + circumstances.runLevel().word() + ".";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("a beginner on three days", """
                        athlete run=beginner strength=beginner
                        Mon 07:00 run easy 30min
                        Tue 18:00 lift back-legs-glutes moderate 40min
                        Wed 07:00 run easy 30min
                        Fri 18:00 lift upper 40min
                        """),
                Example.holds("a beginner on two days", """
                        athlete run=beginner strength=beginner
                        Mon 07:00 run easy 30min
                        Tue 18:00 lift back-legs-glutes moderate 40min
                        Thu 07:00 run easy 30min
                        Fri 18:00 lift upper 40min
                        """),
                Example.breaks("five days without a recovery run", """
                        Mon 07:00 run easy 30min
                        Tue 18:00 lift back-legs-glutes moderate 40min
                        Wed 07:00 run easy 30min
                        Thu 07:00 run easy 30min
                        Fri 18:00 lift upper 40min
                        """).alsoBreaks("DST-06"),
                Example.holds("five days with a recovery run", """
                        Mon 07:00 run easy 30min
                        Tue 18:00 lift back-legs-glutes moderate 40min
                        Wed 07:00 run recovery 30min
                        Thu 07:00 run easy 30min
                        Fri 18:00 lift upper 40min
                        """),
                Example.breaks("six days, though one holds a recovery run", """
                        Mon 07:00 run easy 30min
                        Tue 18:00 lift back-legs-glutes moderate 40min
                        Wed 07:00 run recovery 30min
                        Thu 07:00 run easy 30min
                        Fri 18:00 lift upper 40min
                        Sat 07:00 run easy 30min
                        """).alsoBreaks("DST-06"),
                Example.holds("an advanced runner on six days", """
                        athlete run=advanced
                        Mon 07:00 run easy 30min
                        Tue 18:00 lift back-legs-glutes moderate 40min
                        Wed 07:00 run easy 30min
                        Thu 07:00 run easy 30min
                        Fri 18:00 lift upper 40min
                        Sat 07:00 run easy 30min
                        """),
                Example.breaks("an advanced runner on seven days", """
                        athlete run=advanced
                        Mon 07:00 run easy 30min
                        Tue 18:00 lift back-legs-glutes moderate 40min
                        Wed 07:00 run easy 30min
                        Thu 07:00 run easy 30min
                        Fri 18:00 lift upper 40min
                        Sat 07:00 run easy 30min
                        Sun 07:00 run easy 30min
                        """).alsoBreaks("DST-03", "DST-06"),
                Example.holds("four days", """
                        Mon 07:00 run easy 30min
                        Tue 18:00 lift back-legs-glutes moderate 40min
                        Wed 07:00 run easy 30min
                        Thu 18:00 lift upper 40min
                        """));
    }
}
