package org.kabinet.access.bulk;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.invitation.Inviters;
import org.kabinet.platform.actor.Actor;
import org.kabinet.platform.paging.Cursor;
import org.kabinet.platform.paging.Page;
import org.kabinet.platform.problem.PlatformProblem;
import org.kabinet.platform.problem.ProblemException;
import org.kabinet.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists that somebody brought, and their lines with what is wrong in the reader's words. */
@Component
class ReadBulkInvitations {
    private static final String BY_LINE = "line";

    private final Lists lists;
    private final BulkQueries queries;
    private final Texts texts;

    ReadBulkInvitations(Lists lists, BulkQueries queries, Texts texts) {
        this.lists = lists;
        this.queries = queries;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public BulkInvitation one(UUID id) {
        return lists.of(Inviters.mustBeOne(), id);
    }

    @Transactional(readOnly = true)
    public List<BulkInvitation> latest(@Nullable UUID organisation) {
        Actor actor = Inviters.mustBeOne();
        return queries.latest(actor.person(), organisation);
    }

    @Transactional(readOnly = true)
    public Page<BulkLine> lines(
            UUID id, @Nullable Collection<BulkOutcome> outcomes, @Nullable String cursor, int limit, Locale reader) {
        lists.of(Inviters.mustBeOne(), id);
        int after = Cursor.decode(cursor, BY_LINE, 1)
                .map(read -> line(read.keys().getFirst()))
                .orElse(0);
        List<StoredLine> found = queries.lines(id, outcomes, after, limit + 1);
        return Page.cut(found, limit, last -> Cursor.of(BY_LINE, last.line())).map(line -> inWords(line, reader));
    }

    BulkLine inWords(StoredLine line, Locale reader) {
        return new BulkLine(
                line.line(),
                line.email(),
                line.name(),
                line.roles(),
                line.inn(),
                line.organisationName(),
                line.outcome(),
                line.faults().stream().map(fault -> inWords(fault, reader)).toList());
    }

    private BulkLine.Fault inWords(LineFault fault, Locale reader) {
        String message = texts.text("access", "error." + fault.code(), reader, List.copyOf(fault.arguments()));
        return new BulkLine.Fault(fault.column(), fault.code(), message);
    }

    private static int line(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException e) {
            throw new ProblemException(PlatformProblem.BAD_CURSOR);
        }
    }
}
