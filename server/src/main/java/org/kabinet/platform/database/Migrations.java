package org.kabinet.platform.database;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** One history of migrations per module, applied in the order in which modules depend on each other. */
public final class Migrations {
    /** The modules that own a schema; a later one may refer to the schemas of earlier ones in its policies. */
    public static final List<String> MODULES = List.of(
            "notifications",
            "customisation",
            "organisations",
            "access",
            "catalogue",
            "pricing",
            "ordering",
            "integrations",
            "audit");

    private static final String PLATFORM = "platform";

    private Migrations() {}

    /** All schemas, the platform's own first. */
    public static List<String> schemas() {
        var schemas = new ArrayList<String>();
        schemas.add(PLATFORM);
        schemas.addAll(MODULES);
        return schemas;
    }

    /** Brings the database to what the migrations under the location say, as the owner of the database. */
    public static void apply(DataSource owner, String location) {
        migrate(owner, location, "__root", PLATFORM);
        MODULES.forEach(module -> migrate(owner, location, module, module));
    }

    private static void migrate(DataSource owner, String location, String folder, String schema) {
        module(owner, location, folder, schema).load().migrate();
    }

    /** How the migrations of one module are found and remembered. */
    static FluentConfiguration module(DataSource owner, String location, String folder, String schema) {
        return Flyway.configure()
                .dataSource(owner)
                .locations(location + "/" + folder)
                .failOnMissingLocations(false)
                .defaultSchema(PLATFORM)
                .schemas(PLATFORM.equals(schema) ? new String[] {PLATFORM} : new String[] {PLATFORM, schema})
                .table("flyway_" + schema)
                .baselineOnMigrate(true)
                .baselineVersion("0");
    }
}
