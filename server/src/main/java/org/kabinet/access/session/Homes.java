package org.kabinet.access.session;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether a person is at home somewhere at this moment. */
@Component
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
public class Homes {
    private final PersonRepository people;

    Homes(PersonRepository people) {
        this.people = people;
    }

    /** How far a person belongs to a place. */
    public enum Belonging {
        WHOLLY,
        AND_ELSEWHERE,
        NOT
    }

    public Belonging of(UUID person, Home home) {
        return people.grants(person)
                .filter(home::holdsAny)
                .map(grants -> home.holdsAll(grants) ? Belonging.WHOLLY : Belonging.AND_ELSEWHERE)
                .orElse(Belonging.NOT);
    }
}
