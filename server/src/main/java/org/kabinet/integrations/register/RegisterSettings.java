package org.kabinet.integrations.register;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The service that offers the register of companies, as the operator names it; without a key there is none.
 *
 * @param url by https; what comes behind it is the same with every service that speaks this protocol
 * @param privateNetwork whether the service may stand in the operator's own network, also without encryption
 */
@ConfigurationProperties("kabinet.company-register")
record RegisterSettings(
        @DefaultValue("https://suggestions.dadata.ru/suggestions/api")
        String url,

        @DefaultValue("") String token,
        @DefaultValue("false") boolean privateNetwork) {

    boolean present() {
        return !url.isBlank() && !token.isBlank();
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "RegisterSettings[" + url + "]";
    }
}
