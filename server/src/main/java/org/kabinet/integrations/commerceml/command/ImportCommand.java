package org.kabinet.integrations.commerceml.command;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.kabinet.platform.command.Command;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The command itself, before anything is started: the portal that runs does the work, or one that is started for it. */
public final class ImportCommand implements Command {

    @Override
    public String name() {
        return "import-1c";
    }

    @Override
    public boolean run(Class<?> portal, Path dataFolder, Locale locale, String argument)
            throws IOException, InterruptedException {
        Path export = Path.of(argument);
        Optional<CommandDoor.Way> way = CommandDoor.to(dataFolder);
        if (way.isPresent()) {
            try {
                return askRunning(way.get(), export, locale);
            } catch (ConnectException leftBehind) {
                return runHere(portal, export, locale);
            }
        }
        return runHere(portal, export, locale);
    }

    private boolean askRunning(CommandDoor.Way way, Path export, Locale locale)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + way.port() + CommandController.PATH))
                .header(CommandController.SECRET, way.secret())
                .header("Accept-Language", locale.toLanguageTag())
                .POST(HttpRequest.BodyPublishers.ofString(
                        export.toAbsolutePath().toString()))
                .build();
        AtomicReference<String> last = new AtomicReference<>("");
        try (HttpClient client = HttpClient.newHttpClient();
                Stream<String> lines = client.send(request, HttpResponse.BodyHandlers.ofLines())
                        .body()) {
            lines.forEach(line -> {
                last.set(line);
                if (!line.startsWith("#")) {
                    System.out.println(line);
                }
            });
        }
        return last.get().equals(CommandController.DONE);
    }

    private boolean runHere(Class<?> portal, Path export, Locale locale) throws IOException, InterruptedException {
        SpringApplication application = new SpringApplication(portal);
        application.setBannerMode(Banner.Mode.OFF);
        try (ConfigurableApplicationContext context = application.run(
                "--server.port=0", "--server.address=127.0.0.1", "--kabinet.demo=false", "--kabinet.serving=false")) {
            return context.getBean(RunImport.class).from(export, locale, System.out::println);
        }
    }
}
