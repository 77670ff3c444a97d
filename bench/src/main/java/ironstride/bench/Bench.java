package ironstride.bench;

/// Where `bench/run` comes in.
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        for (var argument : arguments) {
            switch (argument) {
                case "weeks" -> WeeksBench.run();
                case "seasons" -> SeasonsBench.run();
                case "inner" -> InnerRun.run(InnerRun.Length.SHORT);
                case "inner-long" -> InnerRun.run(InnerRun.Length.LONG);
                case "command" -> CommandBench.run();
                case "scaling" -> ScalingBench.run();
                case "serve" -> ServeBench.run();
                case "import" -> ImportBench.run();
                case "baselines" -> BaselinesBench.run();
                default -> throw new IllegalArgumentException(argument + "? See bench/run --help");
            }
        }
    }
}
