package org.kabinet.platform.live;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.money.Ids;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open pages of this node. */
@Component
class LivePages implements SmartLifecycle {
    private static final int REMEMBERED = 2000;
    private static final int PAGES_OF_A_PERSON = 60;
    private static final Duration LATER = Duration.ofSeconds(30);

    private final Set<Subscriber> open = ConcurrentHashMap.newKeySet();
    private final RecentEvents recent = new RecentEvents(REMEMBERED);
    private final Ids ids;
    private final Clock clock;
    private volatile boolean running;

    LivePages(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens a stream; a page that comes back gets what it missed, or the advice to look at everything again. */
    SseEmitter join(Actor actor, @Nullable UUID lastSeen) {
        var subscriber = new Subscriber(actor, clock);
        synchronized (recent) {
            mustHaveRoomFor(actor);
            missed(lastSeen).forEach(subscriber::offer);
            open.add(subscriber);
        }
        subscriber.emitter().onCompletion(() -> open.remove(subscriber));
        subscriber.emitter().onError(failure -> open.remove(subscriber));
        Thread.ofVirtual().name("live-page").start(subscriber::serve);
        return subscriber.emitter();
    }

    /** More pages than anybody looks at are no pages: each costs a connection, on all devices of the person together. */
    private void mustHaveRoomFor(Actor actor) {
        UUID person = actor.person();
        long pages = open.stream().filter(page -> page.isOf(person)).count();
        if (pages >= PAGES_OF_A_PERSON) {
            throw ProblemException.later(PlatformProblem.TOO_MANY_REQUESTS, LATER);
        }
    }

    @EventListener
    void happened(LiveEvent event) {
        synchronized (recent) {
            if (!recent.add(event)) {
                return;
            }
            open.forEach(subscriber -> subscriber.offer(event));
        }
        open.stream().filter(subscriber -> subscriber.outdatedBy(event)).forEach(Subscriber::close);
    }

    /** Streams never end by themselves: they are closed before the server waits for requests in flight. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(Subscriber::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private List<LiveEvent> missed(@Nullable UUID lastSeen) {
        UUID mark = recent.last().orElseGet(ids::next);
        if (lastSeen == null) {
            return List.of(event(mark, "ready"));
        }
        return recent.after(lastSeen).orElseGet(() -> List.of(event(mark, LiveEvent.RESYNC)));
    }

    private LiveEvent event(UUID id, String type) {
        return new LiveEvent(id, type, null, Audience.all(), clock.instant());
    }
}
