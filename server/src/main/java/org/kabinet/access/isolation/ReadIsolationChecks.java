package org.kabinet.access.isolation;

import java.util.List;
import org.kabinet.platform.actor.Actors;
import org.kabinet.platform.actor.Permission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ReadIsolationChecks {
    private static final int SHOWN = 30;

    private final IsolationCheckRepository checks;

    ReadIsolationChecks(IsolationCheckRepository checks) {
        this.checks = checks;
    }

    @Transactional(readOnly = true)
    public List<IsolationCheck> latest() {
        Actors.current().requires(Permission.ISOLATION_CHECK);
        return checks.latest(SHOWN);
    }
}
