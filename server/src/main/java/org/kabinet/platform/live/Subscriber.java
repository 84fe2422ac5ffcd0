package org.kabinet.platform.live;

import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actor;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page: what concerns its actor waits in a line until the connection takes it. */
final class Subscriber {
    private static final Set<String> OUTDATING = Set.of(LiveEvent.ACCESS_CHANGED, LiveEvent.SESSION_ENDED);
    private static final int LINE = 256;
    private static final long BEAT_SECONDS = 15;

    private final Actor actor;
    private final SseEmitter emitter = new SseEmitter(0L);
    private final BlockingQueue<LiveEvent> line = new ArrayBlockingQueue<>(LINE);
    private final Clock clock;
    private volatile boolean open = true;
    private volatile boolean overrun;

    Subscriber(Actor actor, Clock clock) {
        this.actor = actor;
        this.clock = clock;
    }

    /** What the page is told of an event. */
    record Told(String type, @Nullable UUID id, @Nullable UUID organisationId, String at) {
        /** Whoever sees some records only is not told which of them changed, nor for which of a branch's customers: it may be another's. */
        static Told of(LiveEvent event, Actor reader) {
            UUID organisation = event.audience().organisationId();
            boolean someCustomers = reader.records().narrow(event.audience().branchId());
            boolean someRecords = someCustomers || reader.records().narrow(organisation);
            return new Told(
                    event.type(),
                    someRecords ? null : event.id(),
                    someCustomers ? null : organisation,
                    event.at().toString());
        }
    }

    boolean isOf(UUID person) {
        return person.equals(actor.personId());
    }

    SseEmitter emitter() {
        return emitter;
    }

    /** A page that does not keep up loses its line and is asked to look at everything again. */
    void offer(LiveEvent event) {
        if (event.audience().includes(actor) && !line.offer(event)) {
            overrun = true;
        }
    }

    /** Whether the actor's own rights may have changed by the event, or their session have ended: such a page must come in anew. */
    boolean outdatedBy(LiveEvent event) {
        return OUTDATING.contains(event.type()) && event.audience().touches(actor);
    }

    void close() {
        open = false;
        emitter.complete();
    }

    /** Sends until the page goes away. */
    void serve() {
        try {
            emitter.send(SseEmitter.event().comment("open"));
            while (open) {
                LiveEvent event = line.poll(BEAT_SECONDS, TimeUnit.SECONDS);
                if (overrun) {
                    line.clear();
                    overrun = false;
                    send(new LiveEvent(new UUID(0, 0), LiveEvent.RESYNC, null, Audience.all(), clock.instant()));
                } else if (event == null) {
                    emitter.send(SseEmitter.event().comment("beat"));
                } else {
                    send(event);
                }
            }
        } catch (IOException | IllegalStateException e) {
            open = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            emitter.complete();
        }
    }

    private void send(LiveEvent event) throws IOException {
        emitter.send(SseEmitter.event()
                .id(event.eventId().toString())
                .name(event.type())
                .data(Told.of(event, actor), MediaType.APPLICATION_JSON));
    }
}
