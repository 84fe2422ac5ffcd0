package org.kabinet.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/** Build step: applies the migrations to a throw-away PostgreSQL and writes the jOOQ classes of what came out. */
final class GenerateJooq {
    private GenerateJooq() {}

    public static void main(String[] arguments) throws Exception {
        String migrations = "filesystem:" + arguments[0];
        String target = arguments[1];
        Path work = Path.of(arguments[2]);
        Path programs = PostgresBinaries.unpackedIn(work);
        var quick = Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");
        try (var server = PostgresServer.start(programs, work.resolve("server"), quick)) {
            try (Connection connection = server.superuser("postgres").getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("drop database if exists generator with (force)");
                statement.execute("create database generator");
            }
            Migrations.apply(server.superuser("generator"), migrations);
            try (Connection connection = server.superuser("generator").getConnection()) {
                var tool = new GenerationTool();
                tool.setConnection(connection);
                tool.run(configuration(target));
            }
        }
    }

    private static Configuration configuration(String target) {
        var database = new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withIncludes(".*")
                .withExcludes("flyway_.*")
                .withIncludeIndexes(false)
                .withSchemata(Migrations.schemas().stream()
                        .map(schema -> new SchemaMappingType().withInputSchema(schema))
                        .toList())
                .withForcedTypes(List.of(
                        new ForcedType().withName("INSTANT").withIncludeTypes("timestamp.*with time zone|timestamptz"),
                        new ForcedType()
                                .withUserType("java.lang.String")
                                .withBinding("org.kabinet.platform.database.CitextBinding")
                                .withIncludeTypes("citext")));
        var generate = new Generate()
                .withRecords(true)
                .withDeprecated(false)
                .withGeneratedAnnotation(true)
                .withJavadoc(false)
                .withComments(false)
                .withJavaTimeTypes(true)
                .withGlobalObjectReferences(true)
                .withGlobalKeyReferences(true)
                .withGlobalLinkReferences(false)
                .withImplicitJoinPathsToOne(false)
                .withImplicitJoinPathsToMany(false)
                .withImplicitJoinPathsManyToMany(false)
                .withWhereMethodOverrides(false);
        var output = new Target()
                .withPackageName("org.kabinet.jooq")
                .withDirectory(target)
                .withClean(true);
        return new Configuration()
                .withGenerator(new Generator()
                        .withDatabase(database)
                        .withGenerate(generate)
                        .withTarget(output));
    }
}
