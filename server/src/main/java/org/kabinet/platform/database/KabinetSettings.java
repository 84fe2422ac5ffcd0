package org.kabinet.platform.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator decides at start.
 *
 * @param data the folder that holds everything Kabinet keeps: the embedded database, files, logs
 * @param serving whether people are served, or a command is carried out that ends by itself
 * @param demo whether the demo company is shown
 */
@ConfigurationProperties("kabinet")
public record KabinetSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("true") boolean serving,
        @DefaultValue("false") boolean demo,
        @DefaultValue Database database) {

    /** A PostgreSQL of the operator's own; without an address the embedded one is used. */
    public record Database(
            @DefaultValue("") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password) {
        boolean embedded() {
            return url.isBlank();
        }
    }
}
