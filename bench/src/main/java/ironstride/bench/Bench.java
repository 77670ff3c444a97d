package ironstride.bench;

/// Where `bench/run` comes in.
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        switch (arguments.length == 1 ? arguments[0] : "") {
            case "weeks" -> WeeksBench.run();
            case "seasons" -> SeasonsBench.run();
            case "baselines" -> BaselinesBench.run();
            case "scaling" -> ScalingBench.run();
            default -> throw new IllegalArgumentException("see bench/run --help");
        }
    }
}
