package org.kabinet.access.device;

/** What somebody holds in their hands; a program is none of a person's. */
public enum DeviceKind {
    COMPUTER,
    PHONE,
    TABLET,
    PROGRAM
}
