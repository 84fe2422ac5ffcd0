package org.kabinet.ordering.reader;

import org.kabinet.platform.actor.Actors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is at the other end of the request. */
@Component
public class Readers {

    public Reader current() {
        return Reader.of(Actors.current(), LocaleContextHolder.getLocale());
    }
}
