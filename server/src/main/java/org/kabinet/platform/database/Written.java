package org.kabinet.platform.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.Context;
import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.RowCountQuery;
import org.jooq.impl.CustomQueryPart;

/**
 * A statement that is written out, with its parts as {@code {0}}, {@code {1}} …: for those that are asked all the time. Where its parts stand is found
 * once; a plain text would be read through, letter by letter, with each call.
 */
public final class Written {
    private static final Pattern PART = Pattern.compile("\\{(\\d+)}");

    /** A piece of the text and the part that follows it, the last piece none. */
    private record Piece(String text, int part) {}

    private final List<Piece> pieces = new ArrayList<>();

    private Written(String text) {
        Matcher parts = PART.matcher(text);
        int end = 0;
        while (parts.find()) {
            pieces.add(new Piece(text.substring(end, parts.start()), Integer.parseInt(parts.group(1))));
            end = parts.end();
        }
        pieces.add(new Piece(text.substring(end), -1));
    }

    /** A name for the text is its holder's constant: it is made once. */
    public static Written of(String text) {
        return new Written(text);
    }

    public ResultQuery<Record> query(DSLContext sql, QueryPart... parts) {
        return sql.resultQuery("{0}", with(parts));
    }

    public RowCountQuery command(DSLContext sql, QueryPart... parts) {
        return sql.query("{0}", with(parts));
    }

    private QueryPart with(QueryPart... parts) {
        return new Filled(pieces, parts);
    }

    /** The text with its parts put in. */
    private static final class Filled extends CustomQueryPart {
        private static final long serialVersionUID = 1L;

        private final transient List<Piece> pieces;
        private final transient QueryPart[] parts;

        private Filled(List<Piece> pieces, QueryPart... parts) {
            this.pieces = pieces;
            this.parts = parts;
        }

        @Override
        public void accept(Context<?> context) {
            for (Piece piece : pieces) {
                context.sql(piece.text());
                if (piece.part() >= 0) {
                    context.visit(parts[piece.part()]);
                }
            }
        }
    }
}
