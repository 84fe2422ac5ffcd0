package org.kabinet.platform.personal;

import java.util.List;
import java.util.UUID;

/** A module that knows something of people tells all of it; asked as Kabinet itself, in the transaction at hand. */
public interface PersonalData {

    /** By the person's id, and by the address or name with which they sign in. */
    List<PersonalRecords> of(UUID person, String login);
}
