package org.kabinet.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests a minute are answered; zero means as many as come.
 *
 * @param person for one person who is signed in, on all their devices together
 * @param token for one token by which a program acts, apart from the person whose it is
 * @param address for one address from which nobody has signed in
 */
@ConfigurationProperties("kabinet.requests-per-minute")
record RequestLimitSettings(
        @DefaultValue("1200") int person,
        @DefaultValue("600") int token,
        @DefaultValue("600") int address) {}
