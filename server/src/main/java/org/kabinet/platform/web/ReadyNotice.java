package org.kabinet.platform.web;

import org.kabinet.platform.database.KabinetSettings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started Kabinet that it answers, and where. */
@Component
class ReadyNotice {
    private final boolean serving;
    private final LocalAddress address;

    ReadyNotice(KabinetSettings settings, LocalAddress address) {
        this.serving = settings.serving();
        this.address = address;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void ready(ApplicationReadyEvent event) {
        if (serving
                && event.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            System.out.println("Kabinet is ready: " + address.value());
        }
    }
}
