package org.kabinet.platform.actor;

import org.springframework.core.task.TaskDecorator;
import org.springframework.stereotype.Component;

/** Work that follows up in the background is done by the system, on behalf of whoever caused it. */
@Component
final class ActorCarrier implements TaskDecorator {
    @Override
    public Runnable decorate(Runnable work) {
        Actor system = Actor.system(Actors.bound().orElse(null));
        Origin origin = Origins.current();
        return () -> Origins.runFrom(origin, () -> Actors.runAs(system, work));
    }
}
