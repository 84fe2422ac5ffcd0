package org.kabinet.catalogue.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.kabinet.catalogue.ImportCounts.Remark;

/**
 * Incoming records with usable and different ids. Of those with the same id the last one counts, as if they had come one after the other.
 *
 * @param records in the order of their first appearance
 */
record Portion<T>(List<T> records, List<Remark> remarks) {

    private static final int LONGEST_ID = 200;

    static <T> Portion<T> of(List<T> incoming, String element, Function<T, String> id, ToIntFunction<T> line) {
        Map<String, T> byId = new LinkedHashMap<>();
        List<Remark> remarks = new ArrayList<>();
        for (T item : incoming) {
            String itemId = id.apply(item);
            if (itemId.isBlank() || itemId.length() > LONGEST_ID) {
                String reason = itemId.isBlank() ? "id-missing" : "id-too-long";
                remarks.add(Remarks.refused(line.applyAsInt(item), element, itemId, reason, ""));
                continue;
            }
            T earlier = byId.put(itemId, item);
            if (earlier != null) {
                remarks.add(Remarks.noted(
                        line.applyAsInt(earlier),
                        element,
                        itemId,
                        "came-twice",
                        String.valueOf(line.applyAsInt(item))));
            }
        }
        return new Portion<>(List.copyOf(byId.values()), List.copyOf(remarks));
    }
}
