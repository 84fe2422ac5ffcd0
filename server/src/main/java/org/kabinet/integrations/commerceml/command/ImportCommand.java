package org.kabinet.integrations.commerceml.command;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.kabinet.platform.text.Texts;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The command itself, before anything is started: the portal that runs does the work, or one that is started for it. */
public final class ImportCommand implements Command {

    private static final int HTTP_OK = 200;

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
                Optional<Boolean> done = askRunning(way.get(), export, locale);
                if (done.isPresent()) {
                    return done.get();
                }
            } catch (ConnectException leftBehind) {
                return runHere(portal, export, locale);
            } catch (IOException | UncheckedIOException cutOff) {
                say("command.cut-off", locale);
                return false;
            }
        }
        return runHere(portal, export, locale);
    }

    private static void say(String key, Locale locale) {
        System.out.println(new Texts().text("integrations", key, locale));
    }

    /** Whether all went well; nothing if whoever listens there is not the portal of this data folder. */
    private Optional<Boolean> askRunning(CommandDoor.Way way, Path export, Locale locale)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + way.port() + CommandController.PATH))
                .header(CommandController.SECRET, way.secret())
                .header("Accept-Language", locale.toLanguageTag())
                .POST(HttpRequest.BodyPublishers.ofString(
                        export.toAbsolutePath().toString()))
                .build();
        AtomicReference<String> last = new AtomicReference<>("");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> answer = client.send(request, HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> lines = answer.body()) {
                if (answer.statusCode() != HTTP_OK) {
                    return Optional.empty();
                }
                lines.peek(last::set).filter(line -> !line.startsWith("#")).forEach(System.out::println);
            }
        }
        if (last.get().startsWith("#")) {
            return Optional.of(last.get().equals(CommandController.DONE));
        }
        throw new EOFException("the answer ended before its end");
    }

    private boolean runHere(Class<?> portal, Path export, Locale locale) throws IOException, InterruptedException {
        say("command.starting", locale);
        SpringApplication application = new SpringApplication(portal);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = application.run(
                "--server.port=0", "--server.address=127.0.0.1", "--kabinet.demo=false", "--kabinet.serving=false")) {
            return context.getBean(RunImport.class).from(export, locale, System.out::println);
        }
    }
}
