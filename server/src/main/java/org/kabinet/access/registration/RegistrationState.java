package org.kabinet.access.registration;

/** Where a request to be let in stands. */
enum RegistrationState {
    UNPROVEN,
    WAITING,
    CONFIRMED,
    DECLINED
}
