package org.kabinet.architecture.bad;

import org.springframework.transaction.annotation.Transactional;

public class BadDomain {
    @Transactional
    public void decide() {}
}
