package org.kabinet.access.invitation;

/** What became of an invitation. */
enum InvitationState {
    SENT,
    ACCEPTED,
    EXPIRED,
    REVOKED
}
