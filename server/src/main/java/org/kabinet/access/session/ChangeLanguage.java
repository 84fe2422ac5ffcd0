package org.kabinet.access.session;

import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person chooses the language in which the portal speaks to them. */
@Component
class ChangeLanguage {
    private final PersonRepository people;

    ChangeLanguage(PersonRepository people) {
        this.people = people;
    }

    @Transactional
    public void to(@Nullable String language) {
        people.changeLanguage(Actors.current().person(), language);
    }
}
