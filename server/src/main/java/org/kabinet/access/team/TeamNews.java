package org.kabinet.access.team;

import java.util.Set;
import java.util.UUID;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.springframework.stereotype.Component;

/** Tells people that with whom they share their records has changed. */
@Component
class TeamNews {
    private final LiveEvents live;

    TeamNews(LiveEvents live) {
        this.live = live;
    }

    void of(Set<UUID> people) {
        live.publish(LiveEvent.ACCESS_CHANGED, null, Audience.overseers());
        people.forEach(person -> live.publish(LiveEvent.ACCESS_CHANGED, person, Audience.person(person)));
    }
}
