package ironstride.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bounds of random tables, beside trying every combination.
class BucketBoundsTest {

    private static final int PROBLEMS = 300;
    private static final int SESSIONS = 5;

    private final int[] sizes = {3, 4, 2, 3, 4};

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 30, 100_000})
    void noPlacementCostsLessThanTheBound(int most) {
        for (long seed = 1; seed <= PROBLEMS; seed++) {
            var tables = tables(new SplittableRandom(seed));
            var bounds = new BucketBounds(sizes, tables, most);
            assertThat(cheapest(tables, bounds, new int[SESSIONS], 0, bounds.least()))
                    .as("problem %d", seed)
                    .isGreaterThanOrEqualTo(bounds.least());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000})
    void theBoundIsMetWhereAllTablesMayBeJoined(int most) {
        int possible = 0;
        for (long seed = 1; seed <= PROBLEMS; seed++) {
            var tables = tables(new SplittableRandom(seed));
            var bounds = new BucketBounds(sizes, tables, most);
            assertThat(cheapest(tables, bounds, new int[SESSIONS], 0, bounds.least()))
                    .as("problem %d", seed)
                    .isEqualTo(bounds.least());
            possible += Cost.isPossible(bounds.least()) ? 1 : 0;
        }
        assertThat(possible).as("problems with a solution").isBetween(PROBLEMS / 4, PROBLEMS - 1);
    }

    /// The least cost of all combinations that begin with those chosen; each stays above its bound on the way.
    private long cheapest(List<CostTable> tables, BucketBounds bounds, int[] choice, int position, long bound) {
        if (position == SESSIONS) {
            return tables.stream()
                    .mapToLong(table -> table.costs()[table.index(choice, sizes)])
                    .reduce(0, Cost::plus);
        }
        long least = Cost.IMPOSSIBLE;
        var raises = bounds.raises(position, choice);
        for (int one = 0; one < sizes[position]; one++) {
            choice[position] = one;
            long now = Cost.plus(bound, raises[one]);
            long cost = Cost.isPossible(now) ? cheapest(tables, bounds, choice, position + 1, now) : Cost.IMPOSSIBLE;
            assertThat(cost).isGreaterThanOrEqualTo(now);
            least = Math.min(least, cost);
        }
        return least;
    }

    /// One table for each session, and for most pairs and some triples; one cost in five is impossible.
    private List<CostTable> tables(SplittableRandom random) {
        var tables = new ArrayList<CostTable>();
        for (int a = 0; a < SESSIONS; a++) {
            tables.add(table(random, a));
            for (int b = 0; b < a; b++) {
                if (random.nextInt(4) > 0) {
                    tables.add(table(random, b, a));
                }
                for (int c = 0; c < b; c++) {
                    if (random.nextInt(6) == 0) {
                        tables.add(table(random, c, b, a));
                    }
                }
            }
        }
        return tables;
    }

    private CostTable table(SplittableRandom random, int... over) {
        int combinations = IntStream.of(over).map(position -> sizes[position]).reduce(1, (x, y) -> x * y);
        var costs = IntStream.range(0, combinations)
                .mapToLong(_ -> random.nextInt(5) == 0 ? Cost.IMPOSSIBLE : random.nextInt(20))
                .toArray();
        return new CostTable(over, costs);
    }
}
