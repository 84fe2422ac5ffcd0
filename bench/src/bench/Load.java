package bench;

import bench.Operation.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/** Lets clients do something as fast as they can, for a while. */
final class Load {
    private static final int SLICES = 4;
    private static final int USUAL_CLIENTS = 16;
    /** So few that the compiler gets its turn. */
    private static final int WARMING_CLIENTS = 4;

    private static final double WARMING_SECONDS = 4;
    private static final int MOST_WARMING = 30;
    /** What runs once in a request is compiled for good after so many. */
    private static final int ENOUGH_CALLS = 15_000;
    private static final int ENOUGH_NOT_FASTER = 3;
    private static final double STILL_FASTER = 1.04;

    private Load() {}

    static List<Row> measure(Operation operation, Options options) throws InterruptedException {
        List<Call> portal = calls(operation.portal(), options);
        List<Call> floor = calls(operation.floor(), options);
        if (operation.bare()) {
            run(portal.subList(0, USUAL_CLIENTS), options.seconds() / 4);
        } else {
            warm(portal);
        }
        run(floor.subList(0, USUAL_CLIENTS), options.seconds() / 4);
        var rows = new ArrayList<Row>();
        for (int clients : options.clients()) {
            var portalSample = new Sample();
            var floorSample = new Sample();
            for (int slice = 0; slice < SLICES; slice++) {
                portalSample.add(run(portal.subList(0, clients), options.seconds() / SLICES));
                floorSample.add(run(floor.subList(0, clients), options.seconds() / SLICES));
            }
            rows.add(row(operation.name(), clients, portalSample, floorSample));
            Row last = rows.getLast();
            Report.say("  %-16s %3d clients: %7.0f/s, floor %7.0f/s, errors %d", last.op(), clients, last.rate(), last.floorRate(), last.errors());
        }
        return rows;
    }

    /**
     * A portal runs for weeks: it is measured when its code is compiled, not while it is being compiled and still getting faster. How long that takes
     * has nothing to do with how long is measured. One slow slice is the machine's noise; only several on end say that there is nothing more to come.
     * At the end all clients come, so that each connection to the database knows its statements.
     */
    private static void warm(List<Call> calls) throws InterruptedException {
        double best = 0;
        double done = 0;
        int notFaster = 0;
        for (int i = 0; i < MOST_WARMING && (done < ENOUGH_CALLS || notFaster < ENOUGH_NOT_FASTER); i++) {
            double rate = run(calls.subList(0, WARMING_CLIENTS), WARMING_SECONDS).rate();
            notFaster = rate < best * STILL_FASTER ? notFaster + 1 : 0;
            best = Math.max(best, rate);
            done += rate * WARMING_SECONDS;
        }
        run(calls, WARMING_SECONDS);
    }

    private static Row row(String name, int clients, Sample portal, Sample floor) {
        if (floor.errors() > 0) {
            throw new IllegalStateException("the floor of " + name + " fails: " + floor.firstError());
        }
        if (portal.errors() > 0) {
            Report.say("  %s: %s", name, portal.firstError());
        }
        return new Row(
                name,
                clients,
                portal.rate(),
                portal.percentile(0.50),
                portal.percentile(0.95),
                portal.percentile(0.99),
                portal.errors(),
                floor.rate());
    }

    private static List<Call> calls(java.util.function.IntFunction<Call> side, Options options) {
        int most = options.clients().stream().mapToInt(Integer::intValue).max().orElse(1);
        return IntStream.range(0, most).mapToObj(side).toList();
    }

    private static Sample run(List<Call> calls, double seconds) throws InterruptedException {
        var samples = new Sample[calls.size()];
        var ready = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < samples.length; i++) {
            int client = i;
            samples[i] = new Sample();
            threads.add(Thread.ofPlatform().start(() -> loop(calls.get(client), samples[client], ready, seconds)));
        }
        long begun = System.nanoTime();
        ready.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        var all = new Sample();
        for (Sample sample : samples) {
            all.add(sample);
        }
        all.lasted(System.nanoTime() - begun);
        return all;
    }

    private static void loop(Call call, Sample sample, CountDownLatch ready, double seconds) {
        try {
            ready.await();
        } catch (InterruptedException e) {
            return;
        }
        long end = System.nanoTime() + (long) (seconds * 1e9);
        long now;
        while ((now = System.nanoTime()) < end) {
            try {
                call.once();
                sample.took(System.nanoTime() - now);
            } catch (Exception e) {
                sample.failed(e);
            }
        }
    }
}
