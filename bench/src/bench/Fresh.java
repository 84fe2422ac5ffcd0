package bench;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** New ids, as clients make them: version 7. */
final class Fresh {
    private Fresh() {}

    static UUID id() {
        var random = ThreadLocalRandom.current();
        long high = (System.currentTimeMillis() << 16) | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }
}
