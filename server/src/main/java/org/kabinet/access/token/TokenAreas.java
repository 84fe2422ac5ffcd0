package org.kabinet.access.token;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.actor.Permission;

/**
 * Where programs may go by a token: to goods, prices, orders and what belongs to them. All else is closed, also what is added later: who may do
 * what, settings and one's own ways in are for people.
 */
final class TokenAreas {
    private static final Permission[] NONE = {};
    private static final Permission[] TRADE = {Permission.ORDER_PLACE, Permission.ORDER_LEAD};

    /**
     * A part of the API.
     *
     * @param method every one if absent
     * @param anyOf permissions of which a token needs one to be let in at all; what else is needed the use case says
     */
    record Area(@Nullable String method, String pattern, List<Permission> anyOf) {
        String[] authorities() {
            return anyOf.stream().map(Permission::code).toArray(String[]::new);
        }
    }

    static final List<Area> ALL = Stream.of(
                    read(
                            "/api/openapi.json",
                            "/api/v1/seller",
                            "/api/v1/catalogue/**",
                            "/api/v1/offers/**",
                            "/api/v1/pictures/*",
                            "/api/v1/product-files/*",
                            "/api/v1/prices/**",
                            "/api/v1/price-lists",
                            "/api/v1/branches",
                            "/api/v1/forwarders",
                            "/api/v1/stages",
                            "/api/v1/orders/**",
                            "/api/v1/carts/**"),
                    each(
                            "POST",
                            NONE,
                            "/api/v1/offers/lines",
                            "/api/v1/offers/export.xlsx",
                            "/api/v1/offers/list.xlsx"),
                    each(null, TRADE, "/api/v1/orders/**", "/api/v1/carts/**"),
                    each(
                            null,
                            NONE,
                            "/api/v1/addresses/*",
                            "/api/v1/contracts/*",
                            "/api/v1/contracts/*/price-lists",
                            "/api/v1/legal-entities/*",
                            "/api/v1/organisations",
                            "/api/v1/organisations/*",
                            "/api/v1/organisations/*/addresses",
                            "/api/v1/organisations/*/contracts",
                            "/api/v1/organisations/*/legal-entities"))
            .flatMap(areas -> areas)
            .toList();

    private TokenAreas() {}

    private static Stream<Area> read(String... patterns) {
        return each("GET", NONE, patterns);
    }

    private static Stream<Area> each(@Nullable String method, Permission[] anyOf, String... patterns) {
        return Arrays.stream(patterns).map(pattern -> new Area(method, pattern, List.of(anyOf)));
    }
}
