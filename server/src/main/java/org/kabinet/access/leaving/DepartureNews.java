package org.kabinet.access.leaving;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kabinet.access.leaving.DepartureRepository.Item;
import org.kabinet.access.people.Contacts;
import org.kabinet.customisation.Seller;
import org.kabinet.notifications.Letter;
import org.kabinet.notifications.Letters;
import org.kabinet.platform.leaving.Keeper;
import org.kabinet.platform.live.Audience;
import org.kabinet.platform.live.LiveEvent;
import org.kabinet.platform.live.LiveEvents;
import org.kabinet.platform.text.Texts;
import org.springframework.stereotype.Component;

/** Tells successors what has come to them, and their open pages. */
@Component
class DepartureNews {
    private static final String MODULE = "access";

    private final Contacts contacts;
    private final Letters letters;
    private final Seller seller;
    private final Texts texts;
    private final LiveEvents live;

    DepartureNews(Contacts contacts, Letters letters, Seller seller, Texts texts, LiveEvents live) {
        this.contacts = contacts;
        this.letters = letters;
        this.seller = seller;
        this.texts = texts;
        this.live = live;
    }

    void passed(Keeper from, Collection<Item> items) {
        Map<UUID, List<Item>> bySuccessor = items.stream()
                .filter(it -> it.count() > 0)
                .collect(Collectors.groupingBy(it -> it.successor().id()));
        bySuccessor.forEach((successor, theirs) -> {
            contacts.of(successor).ifPresent(to -> tell(to, from, theirs));
            changed(successor);
        });
    }

    void givenBack(Keeper to, Collection<Item> items) {
        items.forEach(it -> changed(it.successor().id()));
        changed(to.id());
    }

    private void tell(Contacts.Contact to, Keeper from, List<Item> items) {
        String sender = seller.view().name();
        letters.write(new Letter(
                to.to(),
                to.language(),
                MODULE,
                "passed",
                sender,
                List.of(sender, from.name(), listed(items, to.language())),
                "/",
                null,
                Letter.About.nobody()));
    }

    private String listed(List<Item> items, Locale language) {
        return items.stream()
                .map(it -> texts.text(MODULE, "care." + it.kind(), language) + ": " + it.count())
                .collect(Collectors.joining(", "));
    }

    private void changed(UUID person) {
        live.publish(LiveEvent.ACCESS_CHANGED, person, Audience.person(person));
        live.publish("order.changed", person, Audience.person(person));
    }
}
