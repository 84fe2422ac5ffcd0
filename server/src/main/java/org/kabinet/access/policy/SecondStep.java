package org.kabinet.access.policy;

/** What still stands between a person who has shown one factor and the portal. */
public enum SecondStep {
    NOTHING,
    CODE,
    SETTING_UP
}
