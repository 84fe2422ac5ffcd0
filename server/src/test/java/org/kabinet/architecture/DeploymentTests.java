package org.kabinet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** What is installed by the files of {@code deploy} is the portal as it is now: settings, folders, ports and health go by the same names. */
class DeploymentTests {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DEPLOY = ROOT.resolve("deploy");
    private static final Pattern SETTING = Pattern.compile("KABINET_[A-Z_]+[A-Z]");
    private static final Pattern COPIED = Pattern.compile("(?m)^COPY (?!.*--from)(?:--\\S+ )*(.+) \\S+$");
    private static final String DATA = "/var/lib/kabinet";

    @Test
    void every_setting_named_there_is_one_that_the_portal_reads_and_the_guide_explains() throws IOException {
        assertThat(unknown(DEPLOY)).isEmpty();
    }

    @Test
    void a_setting_that_nobody_reads_is_found(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("compose.yaml"), "KABINET_PORT: 1\nKABINET_COLOUR: green\n");

        assertThat(unknown(folder)).containsExactly("KABINET_COLOUR");
    }

    @Test
    void the_image_is_made_of_what_is_there_and_runs_as_the_launcher_does() throws IOException {
        String image = text("deploy/Dockerfile");
        List<String> copied = COPIED.matcher(image)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(" ")))
                .toList();
        List<String> let = text("deploy/Dockerfile.dockerignore")
                .lines()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();

        assertThat(copied).contains("mvnw", "server", "web", "LICENSE").allSatisfy(path -> {
            assertThat(ROOT.resolve(path)).exists();
            assertThat(let).anyMatch(one -> path.startsWith(one) || one.startsWith(path + "/"));
        });
        assertThat(image).contains(launcherOptions()).contains("KABINET_DATA=" + DATA, "VOLUME " + DATA, "USER 10001");
    }

    @Test
    void compose_joins_portal_database_and_proxy() throws IOException {
        Map<String, Object> services = map(map(yaml("deploy/compose.yaml").getFirst()), "services");
        Map<String, Object> portal = map(services, "portal");
        Map<String, Object> settings = map(portal, "environment");

        assertThat(services.keySet()).containsExactlyInAnyOrder("database", "portal", "proxy");
        assertThat(settings.get("KABINET_DB_URL")).isEqualTo("jdbc:postgresql://database:5432/kabinet");
        assertThat(map(services, "database").get("image")).isEqualTo("postgres:18");
        assertThat(portal.get("volumes")).isEqualTo(List.of("portal:" + DATA));
        assertThat(String.valueOf(portal.get("healthcheck"))).contains("/actuator/health/readiness");
        assertThat(map(map(map(services, "proxy"), "networks"), "outside").get("ipv4_address"))
                .isEqualTo(String.valueOf(settings.get("KABINET_PROXIES")).replace("\\", ""));
        assertThat(asked(text("deploy/compose.yaml"))).isEqualTo(offered(text("deploy/env.example")));
    }

    @Test
    void kubernetes_runs_one_portal_that_holds_its_folder_alone_and_is_asked_how_it_is() throws IOException {
        List<Object> all = yaml("deploy/kubernetes/kabinet.yaml");
        Map<String, Object> deployment = all.stream()
                .map(DeploymentTests::map)
                .filter(one -> Objects.equals(one.get("kind"), "Deployment"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> spec = map(deployment, "spec");
        String pod = String.valueOf(map(spec, "template"));

        assertThat(all)
                .extracting(one -> map(one).get("kind"))
                .contains("Secret", "ConfigMap", "PersistentVolumeClaim", "Service", "Ingress");
        assertThat(spec.get("replicas")).isEqualTo(1);
        assertThat(map(spec, "strategy").get("type")).isEqualTo("Recreate");
        assertThat(pod)
                .contains("runAsUser=10001", "mountPath=" + DATA, "containerPort=8080")
                .contains("path=/actuator/health/liveness", "path=/actuator/health/readiness");
    }

    private static Set<String> unknown(Path folder) throws IOException {
        Set<String> known = names(text("server/src/main/resources/application.yaml"));
        known.retainAll(names(text("docs/guide/install.md")));
        Set<String> unknown = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                unknown.addAll(names(Files.readString(file)));
            }
        }
        unknown.removeAll(known);
        return unknown;
    }

    private static Set<String> names(String text) {
        return SETTING.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> asked(String compose) {
        return Pattern.compile("\\$\\{([A-Z_]+)")
                .matcher(compose)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> offered(String example) {
        return Pattern.compile("(?m)^([A-Z_]+)=")
                .matcher(example)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static List<String> launcherOptions() throws IOException {
        var options = Pattern.compile("java_options=\\(([^)]+)\\)").matcher(text("kabinet"));
        assertThat(options.find()).isTrue();
        List<String> quoted = new ArrayList<>();
        Stream.of(options.group(1).split(" ")).forEach(option -> quoted.add('"' + option + '"'));
        return quoted;
    }

    private static List<Object> yaml(String path) throws IOException {
        return StreamSupport.stream(new Yaml().loadAll(text(path)).spliterator(), false)
                .toList();
    }

    private static Map<String, Object> map(Map<String, Object> in, String key) {
        return map(Objects.requireNonNull(in.get(key), key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static String text(String path) throws IOException {
        return Files.readString(ROOT.resolve(path));
    }
}
