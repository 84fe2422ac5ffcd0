package org.kabinet.access.away;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kabinet.access.away.SubstitutionRepository.Stored;
import org.kabinet.access.people.Contacts;
import org.kabinet.customisation.Seller;
import org.kabinet.notifications.Letter;
import org.kabinet.notifications.Letters;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.springframework.stereotype.Component;

/** Tells both people by letter, unless it was their own doing, and everybody's memory of rights that they have changed. */
@Component
class SubstitutionNews {
    private final Contacts contacts;
    private final Letters letters;
    private final Seller seller;
    private final LiveEvents live;

    SubstitutionNews(Contacts contacts, Letters letters, Seller seller, LiveEvents live) {
        this.contacts = contacts;
        this.letters = letters;
        this.seller = seller;
        this.live = live;
    }

    void arranged(Stored it) {
        tell(it.substituteId(), "stand-in", it, it.lastDay());
        tell(it.absentId(), "stood-in", it, it.lastDay());
        changed(it);
    }

    void prolonged(Stored it, LocalDate lastDay) {
        arranged(new Stored(
                it.id(),
                it.organisationId(),
                it.absentId(),
                it.absentName(),
                it.substituteId(),
                it.substituteName(),
                it.firstDay(),
                lastDay,
                it.beginsAt(),
                it.endsAt(),
                it.version()));
    }

    void ended(Stored it) {
        tell(it.substituteId(), "stand-in-over", it, it.lastDay());
        tell(it.absentId(), "stood-in-over", it, it.lastDay());
        changed(it);
    }

    private void tell(UUID person, String letter, Stored it, LocalDate lastDay) {
        if (!person.equals(Actors.current().personId())) {
            contacts.of(person)
                    .ifPresent(to -> letters.write(new Letter(
                            to.to(),
                            to.language(),
                            "access",
                            letter,
                            seller.view().name(),
                            List.of(
                                    seller.view().name(),
                                    it.absentName(),
                                    it.substituteName(),
                                    day(it.firstDay(), to.language()),
                                    day(lastDay, to.language())),
                            "/profile",
                            null,
                            Letter.About.nobody())));
        }
    }

    private void changed(Stored it) {
        live.publish(LiveEvent.ACCESS_CHANGED, it.absentId(), Audience.person(it.absentId()));
        live.publish(LiveEvent.ACCESS_CHANGED, it.substituteId(), Audience.person(it.substituteId()));
    }

    private static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM y", language).format(day);
    }
}
