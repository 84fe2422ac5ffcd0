package org.kabinet.platform.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The last events in the order in which they were committed, for pages that come back after a break. */
final class RecentEvents {
    private final int capacity;
    private final Deque<LiveEvent> events = new ArrayDeque<>();
    private final Set<UUID> known = new HashSet<>();

    RecentEvents(int capacity) {
        this.capacity = capacity;
    }

    /** Whether the event is new; one that is here already stays where it is. */
    boolean add(LiveEvent event) {
        boolean added = known.add(event.eventId());
        if (added) {
            events.addLast(event);
            if (events.size() > capacity) {
                known.remove(events.removeFirst().eventId());
            }
        }
        return added;
    }

    /** What came after the event; nothing at all if the event is not known (any more). */
    Optional<List<LiveEvent>> after(UUID eventId) {
        if (!known.contains(eventId)) {
            return Optional.empty();
        }
        var later = new ArrayList<LiveEvent>();
        for (var all = events.descendingIterator(); all.hasNext(); ) {
            LiveEvent event = all.next();
            if (event.eventId().equals(eventId)) {
                return Optional.of(later.reversed());
            }
            later.add(event);
        }
        return Optional.empty();
    }

    Optional<UUID> last() {
        return Optional.ofNullable(events.peekLast()).map(LiveEvent::eventId);
    }
}
