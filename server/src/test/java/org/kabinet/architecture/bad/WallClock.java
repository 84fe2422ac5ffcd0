package org.kabinet.architecture.bad;

import java.time.Instant;

public class WallClock {
    public Instant read() {
        return Instant.now();
    }
}
