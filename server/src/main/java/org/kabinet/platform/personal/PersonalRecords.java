package org.kabinet.platform.personal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/**
 * Records of one kind about a person.
 *
 * @param module whose texts name the kind as {@code personal.<kind>} and the columns as {@code personal.<kind>.<column>}
 */
public record PersonalRecords(String module, String kind, List<Map<String, @Nullable Object>> rows) {

    /** The records as the database gives them, under the names of its columns. */
    public static PersonalRecords of(String module, String kind, Result<?> found) {
        return new PersonalRecords(module, kind, found.map(row -> {
            Map<String, @Nullable Object> told = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                told.put(found.fields()[i].getName(), row.get(i));
            }
            return told;
        }));
    }
}
