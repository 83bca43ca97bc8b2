package vn.kehoach.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many people at once. */
public final class Together {

    private Together() {}

    /** Does all of it from that many threads, which begin at the same moment; answers in the order of the work. */
    public static <T> List<T> from(int threads, List<Callable<T>> work) {
        ExecutorService people = Executors.newFixedThreadPool(threads);
        CountDownLatch ready = new CountDownLatch(Math.min(threads, work.size()));
        try {
            List<Future<T>> answers = new ArrayList<>();
            work.forEach(each -> answers.add(people.submit(() -> {
                ready.countDown();
                ready.await();
                return each.call();
            })));
            return results(answers);
        } finally {
            people.shutdown();
        }
    }

    private static <T> List<T> results(List<Future<T>> answers) {
        List<T> results = new ArrayList<>();
        for (Future<T> answer : answers) {
            results.add(result(answer));
        }
        return results;
    }

    private static <T> T result(Future<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
