package org.kabinet.catalogue.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kabinet.catalogue.VariantView;

/** A variant that a query may mean, with how well it fits beside its sisters. */
record SuggestedVariant(VariantView variant, int fit) {

    private static final int MOST_OF_ONE_PRODUCT = 3;

    /**
     * The first ones, but of each product only those that fit best, and not so many that they push other products out.
     *
     * @param ranked best products first, and of each product its best variants first
     */
    static List<VariantView> choose(List<SuggestedVariant> ranked, int limit) {
        Map<UUID, Integer> bestFit = new HashMap<>();
        Map<UUID, Integer> taken = new HashMap<>();
        List<VariantView> chosen = new ArrayList<>();
        for (SuggestedVariant suggested : ranked) {
            UUID product = suggested.variant().productId();
            boolean fits = suggested.fit() == bestFit.computeIfAbsent(product, first -> suggested.fit());
            if (fits && chosen.size() < limit && taken.merge(product, 1, Integer::sum) <= MOST_OF_ONE_PRODUCT) {
                chosen.add(suggested.variant());
            }
        }
        return List.copyOf(chosen);
    }
}
