package org.kabinet.access.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.testing.Given;
import org.kabinet.testing.Http;

/** A program of a customer's or the seller's, as its maker sets it up. */
public record Program(UUID id, Http.Browser calls) {
    public static final String TOKENS = "/api/v1/tokens";
    static final String PRICES = "pricing.price.read";
    static final String ADDRESSES = "organisations.address.keep";
    static final String ORDERS = "ordering.order.place";

    /** For the whole company. */
    public static Program of(Http http, Http.Browser maker, Given.@Nullable Customer customer, String... permissions) {
        return of(http, maker, wanted(customer, permissions));
    }

    /** As it is asked for. */
    public static Program of(Http http, Http.Browser maker, Map<String, Object> wanted) {
        var made = maker.post(TOKENS, wanted);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return new Program(
                UUID.fromString(made.body().path("id").asString()),
                with(http, made.body().path("token").asString()));
    }

    static Http.Browser with(Http http, String token) {
        return http.anonymous().always("Authorization", "Bearer " + token);
    }

    /** What is asked for; to be changed by whoever asks for something else. */
    public static Map<String, Object> wanted(Given.@Nullable Customer customer, String... permissions) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("id", UUID.randomUUID());
        wanted.put("name", "1С: остатки");
        wanted.put("permissions", List.of(permissions));
        wanted.put("days", 30);
        wanted.put("password", Given.PASSWORD);
        if (customer != null) {
            wanted.put("organisationId", customer.id());
        }
        return wanted;
    }
}
