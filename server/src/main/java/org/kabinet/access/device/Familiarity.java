package org.kabinet.access.device;

/** How well it is known from where somebody comes. An address is known to all who share it, a device to one. */
public enum Familiarity {
    DEVICE,
    ADDRESS,
    NONE
}
