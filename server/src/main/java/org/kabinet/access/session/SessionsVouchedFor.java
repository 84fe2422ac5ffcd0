package org.kabinet.access.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.access.provider.VouchedSessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class SessionsVouchedFor implements VouchedSessions {
    private final VouchedSessionQueries queries;
    private final EndSessions endSessions;

    SessionsVouchedFor(VouchedSessionQueries queries, EndSessions endSessions) {
        this.queries = queries;
        this.endSessions = endSessions;
    }

    @Override
    public int open(@Nullable UUID organisation) {
        return queries.people(new Home(organisation)).size();
    }

    @Override
    public void end(@Nullable UUID organisation) {
        Home home = new Home(organisation);
        queries.people(home).stream().distinct().forEach(person -> endSessions.vouchedAt(person, home));
    }
}
