package org.kabinet.testing;

import org.kabinet.platform.actor.Role;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The seller's rules for coming in, as its administrator sets them on the screen. */
@Component
@Lazy
public class EntryTerms {
    private static final String PATH = "/api/v1/entry-policy";

    private final Given given;
    private final Http http;

    EntryTerms(Given given, Http http) {
        this.given = given;
        this.http = http;
    }

    /** One rule more than there are. */
    public void ofSeller(String rule, int value) {
        Http.Browser administrator = http.signedIn(given.overseer(Role.ADMINISTRATOR));
        Http.Answer now = administrator.get(PATH);
        ObjectNode rules = (ObjectNode) now.body().path("rules");
        rules.put(rule, value);
        Http.Answer answer = administrator.put(PATH, rules, "If-Match", now.header("ETag"));
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.body().toString());
        }
    }

    /** Nothing is asked any more that lasts: neither idleness nor age counts. */
    public void reset() {
        ofSeller("idleMinutes", 0);
        ofSeller("passwordDays", 0);
    }
}
