package ironstride.exercise;

/// A thing an exercise needs. A chair, a wall, a step and a towel are taken to be everywhere.
public enum Equipment {
    BARBELL("barbell"),
    RACK("rack"),
    BENCH("bench"),
    DUMBBELLS("dumbbells"),
    KETTLEBELL("kettlebell"),
    BANDS("bands"),
    PULL_UP_BAR("pull-up bar"),
    DIP_BARS("dip bars"),
    SUSPENSION_TRAINER("suspension trainer"),
    MACHINES("machines"),
    CABLE("cable"),
    BOX("box"),
    MEDICINE_BALL("medicine ball"),
    STABILITY_BALL("stability ball"),
    AB_WHEEL("ab wheel"),
    SLIDERS("sliders"),
    SLED("sled"),
    LANDMINE("landmine"),
    TRAP_BAR("trap bar");

    private final String words;

    Equipment(String words) {
        this.words = words;
    }

    /// The name people write in an athlete file.
    public String words() {
        return words;
    }
}
