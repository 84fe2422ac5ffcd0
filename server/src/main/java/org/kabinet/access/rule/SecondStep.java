package org.kabinet.access.rule;

/** What still stands between a person who has shown one factor and the portal. */
public enum SecondStep {
    NOTHING,
    CODE,
    SETTING_UP
}
