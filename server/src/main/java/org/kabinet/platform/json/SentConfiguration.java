package org.kabinet.platform.json;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;

/** In the description of the interface a part that may be left out looks like the part itself. */
@Configuration(proxyBeanMethods = false)
class SentConfiguration {
    static {
        SpringDocUtils.getConfig().addResponseWrapperToIgnore(Sent.class);
    }
}
