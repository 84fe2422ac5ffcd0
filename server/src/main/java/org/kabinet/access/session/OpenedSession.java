package org.kabinet.access.session;

import java.time.Instant;
import java.util.UUID;
import org.kabinet.access.device.Device;

/**
 * A session as it is listed.
 *
 * @param lastActiveAt to within some minutes: that somebody is here is not written down at every step
 * @param current whether it is the one in which is asked
 */
public record OpenedSession(
        UUID id, Device device, String address, Instant beganAt, Instant lastActiveAt, boolean current) {}
