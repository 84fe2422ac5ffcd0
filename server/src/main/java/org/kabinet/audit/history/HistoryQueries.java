package org.kabinet.audit.history;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.kabinet.jooq.audit.Tables.CHAIN;
import static org.kabinet.jooq.audit.Tables.RECORD;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.SelectField;
import org.jooq.SelectSeekStep3;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kabinet.jooq.audit.Routines;
import org.kabinet.platform.paging.Cursor;
import org.kabinet.platform.paging.Page;
import org.springframework.stereotype.Repository;

/** Reads the log. Which chains there are at all is decided by the database for whoever acts. */
@Repository
public class HistoryQueries {
    private static final String NEWEST = "at";
    private static final int FETCH_SIZE = 500;

    private static final SelectField<Found> FOUND = row(
                    RECORD.PERSON_ID,
                    RECORD.CATEGORY.convertFrom(Category::valueOf),
                    RECORD.ACTION,
                    RECORD.OBJECT_TYPE,
                    RECORD.OBJECT_ID)
            .mapping(Found::new);

    private final DSLContext sql;

    HistoryQueries(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * A record as it was sealed.
     *
     * @param content absent where it was about a person whose data was erased
     */
    record Sealed(
            UUID chain,
            long sequence,
            Instant at,
            String hash,
            Found found,
            @Nullable String content) {}

    /** By what a record is found, whether or not its content is there. */
    record Found(@Nullable UUID person, Category category, String action, String objectType, String objectId) {}

    /** The end of a chain, and where what is kept of it begins. */
    @Schema(name = "HistoryEnd")
    public record Head(long sequence, String hash, long keptAfter, String anchor) {}

    /**
     * A link of a chain.
     *
     * @param content absent where the filter leaves it out, or it was about a person whose data was erased
     * @param digest of the content; only where it is absent
     */
    public record Link(
            long sequence,
            String hash,
            @Nullable String content,
            @Nullable String digest) {}

    /** The newest first. */
    Page<Sealed> page(HistoryFilter filter, Reach reach, @Nullable String cursor, int limit) {
        var after = Cursor.decode(cursor, NEWEST, 3)
                .map(last -> row(RECORD.AT, RECORD.CHAIN, RECORD.SEQUENCE)
                        .lt(
                                val(Instant.parse(last.keys().get(0))),
                                val(UUID.fromString(last.keys().get(1))),
                                val(Long.valueOf(last.keys().get(2)))))
                .orElse(noCondition());
        List<Sealed> rows = newest(matching(filter), within(filter, reach), after)
                .limit(limit + 1)
                .fetch(mapping(Sealed::new));
        return Page.cut(rows, limit, last -> Cursor.of(NEWEST, last.at(), last.chain(), last.sequence()));
    }

    /** All of them, streamed, the newest first, for as long as somebody wants more. */
    void newest(HistoryFilter filter, Reach reach, Predicate<Sealed> more) {
        try (var rows = newest(matching(filter), within(filter, reach))
                .fetchSize(FETCH_SIZE)
                .fetchLazy()) {
            for (var row : rows) {
                if (!more.test(mapping(Sealed::new).map(row))) {
                    return;
                }
            }
        }
    }

    private SelectSeekStep3<Record6<UUID, Long, Instant, String, Found, String>, Instant, UUID, Long> newest(
            Condition... which) {
        return sql.select(RECORD.CHAIN, RECORD.SEQUENCE, RECORD.AT, RECORD.HASH, FOUND, RECORD.CONTENT)
                .from(RECORD)
                .where(which)
                .orderBy(RECORD.AT.desc(), RECORD.CHAIN.desc(), RECORD.SEQUENCE.desc());
    }

    /** Nothing if the reader cannot see the chain, or nothing has ever happened in it. */
    public Optional<Head> head(UUID chain) {
        return sql.select(CHAIN.SEQUENCE, CHAIN.HASH, CHAIN.KEPT_AFTER, CHAIN.ANCHOR)
                .from(CHAIN)
                .where(CHAIN.ID.eq(chain))
                .fetchOptional(mapping(Head::new));
    }

    /** The first and the last of a chain that a filter matches. */
    public record Bounds(long first, long last) {}

    /** Nothing if the filter matches nothing. */
    public Optional<Bounds> bounds(UUID chain, HistoryFilter filter) {
        return sql.select(DSL.min(RECORD.SEQUENCE), DSL.max(RECORD.SEQUENCE))
                .from(RECORD)
                .where(RECORD.CHAIN.eq(chain), matching(filter))
                .fetchOptional(found -> found.value1() == null ? null : new Bounds(found.value1(), found.value2()));
    }

    /** What the organisation of a chain was called last; the seller's has no name. */
    public Optional<String> name(UUID chain) {
        return sql.select(DSL.field("{0}::jsonb ->> 'organisation'", String.class, RECORD.CONTENT))
                .from(RECORD)
                .where(RECORD.CHAIN.eq(chain), RECORD.CONTENT.isNotNull())
                .orderBy(RECORD.SEQUENCE.desc())
                .limit(1)
                .fetchOptional(mapping(name -> name));
    }

    /** The hash of one record. */
    public Optional<String> hash(UUID chain, long sequence) {
        return sql.select(RECORD.HASH)
                .from(RECORD)
                .where(RECORD.CHAIN.eq(chain), RECORD.SEQUENCE.eq(sequence))
                .fetchOptional(RECORD.HASH);
    }

    /** All links from one to another, streamed; what the filter leaves out only as its digest. */
    public void forEach(UUID chain, Bounds bounds, HistoryFilter filter, Consumer<Link> consumer) {
        Condition matches = matching(filter).and(RECORD.CONTENT.isNotNull());
        var links = sql.select(
                        RECORD.SEQUENCE,
                        RECORD.HASH,
                        when(matches, RECORD.CONTENT),
                        when(matches, castNull(String.class))
                                .otherwise(coalesce(RECORD.DIGEST, Routines.digest(RECORD.CONTENT))))
                .from(RECORD)
                .where(RECORD.CHAIN.eq(chain), RECORD.SEQUENCE.between(bounds.first(), bounds.last()))
                .orderBy(RECORD.SEQUENCE)
                .fetchSize(FETCH_SIZE);
        try (var stream = links.fetchLazy()) {
            stream.forEach(
                    link -> consumer.accept(new Link(link.value1(), link.value2(), link.value3(), link.value4())));
        }
    }

    private static Condition within(HistoryFilter filter, Reach reach) {
        Condition seller = reach.seller() ? noCondition() : RECORD.CHAIN.ne(Chain.SELLER);
        Condition own = reach.only() == null ? noCondition() : RECORD.CHAIN.in(reach.only());
        return filter.chain() == null ? seller.and(own) : seller.and(own).and(RECORD.CHAIN.eq(filter.chain()));
    }

    private static Condition matching(HistoryFilter filter) {
        List<Condition> all = new ArrayList<>();
        all.add(filter.from() == null ? noCondition() : RECORD.AT.ge(filter.from()));
        all.add(filter.to() == null ? noCondition() : RECORD.AT.lt(filter.to()));
        all.add(
                filter.category() == null
                        ? noCondition()
                        : RECORD.CATEGORY.eq(filter.category().name()));
        all.add(filter.person() == null ? noCondition() : RECORD.PERSON_ID.eq(filter.person()));
        all.add(filter.object() == null ? noCondition() : RECORD.OBJECT_ID.eq(filter.object()));
        return and(all);
    }
}
