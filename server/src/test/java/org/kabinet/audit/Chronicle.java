package org.kabinet.audit;

import java.util.List;
import java.util.stream.StreamSupport;
import org.kabinet.testing.Http;
import tools.jackson.databind.JsonNode;

/** What a reader finds in the history. */
public final class Chronicle {
    private Chronicle() {}

    /** The records, newest first. */
    public static List<JsonNode> read(Http.Browser reader, String query) {
        var answer = reader.get("/api/v1/history?limit=200" + query);
        if (answer.status() != 200) {
            throw new IllegalStateException("no history: " + answer);
        }
        return StreamSupport.stream(answer.body().path("items").spliterator(), false)
                .toList();
    }

    /** A change as {@code field: before → after}, one after another. */
    public static String changes(JsonNode record) {
        var told = new StringBuilder();
        for (JsonNode change : record.path("changes")) {
            told.append(told.isEmpty() ? "" : "; ")
                    .append(change.path("field").asString())
                    .append(": ")
                    .append(change.path("before").asString("-"))
                    .append(" → ")
                    .append(change.path("after").asString("-"));
        }
        return told.toString();
    }

    /** A record as {@code CATEGORY ACTION TYPE label}. */
    public static String told(JsonNode record) {
        return "%s %s %s %s"
                .formatted(
                        record.path("category").asString(),
                        record.path("action").asString(),
                        record.at("/object/type").asString(),
                        record.at("/object/label").asString("-"));
    }
}
