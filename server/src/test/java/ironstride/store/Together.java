package ironstride.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/// Several doing something at the same moment.
public final class Together {

    private Together() {}

    /// What each of them got, in the order of their numbers from 0.
    ///
    /// @throws IllegalStateException when one of them failed
    public static <T> List<T> all(int count, IntFunction<T> work) {
        var start = new CyclicBarrier(count);
        try (var threads = Executors.newFixedThreadPool(count)) {
            var running = new ArrayList<Future<T>>();
            for (int k = 0; k < count; k++) {
                int number = k;
                running.add(threads.submit(() -> {
                    start.await();
                    return work.apply(number);
                }));
            }
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
