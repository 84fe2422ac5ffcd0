package org.kabinet.access.bulk;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists hold names and addresses of people who may never come: they are kept for as long as somebody may ask what became of them. */
@Component
class ForgetBulkInvitations {
    private final BulkRepository repository;
    private final Clock clock;

    ForgetBulkInvitations(BulkRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Transactional
    public int olderThan(Duration age) {
        return repository.forget(clock.instant().minus(age));
    }
}
