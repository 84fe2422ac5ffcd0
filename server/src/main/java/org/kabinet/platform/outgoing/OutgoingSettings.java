package org.kabinet.platform.outgoing;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator permits.
 *
 * @param privateHosts hosts in their own network which may be called nevertheless, also without encryption; as {@code host} or
 *     {@code host:port}
 */
@ConfigurationProperties("kabinet.outgoing")
record OutgoingSettings(@DefaultValue({}) List<String> privateHosts) {
    OutgoingSettings {
        privateHosts = privateHosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
    }
}
