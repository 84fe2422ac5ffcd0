package org.kabinet.audit.recording;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records go when the time for which the seller keeps them is over, whole months from the beginning of a chain. */
@Component
class ForgetOldRecords {
    private final SealRepository log;

    ForgetOldRecords(SealRepository log) {
        this.log = log;
    }

    @Transactional
    public void now() {
        log.forget();
    }
}
