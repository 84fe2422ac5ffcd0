package org.kabinet.integrations.commerceml.command;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes the command of somebody on this machine who may read the data folder, and answers with lines as the work goes on. */
@RestController
@Hidden
class CommandController {

    static final String PATH = "/exchange/command";
    static final String SECRET = "X-Kabinet-Command";
    static final String DONE = "#done";
    static final String FAILED = "#failed";

    private final CommandDoor door;
    private final RunImport runImport;

    CommandController(CommandDoor door, RunImport runImport) {
        this.door = door;
        this.runImport = runImport;
    }

    @PostMapping(PATH)
    void run(
            @RequestHeader(SECRET) String secret,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        boolean local = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        if (!local || !door.opensFor(secret)) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return;
        }
        String path = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        response.setContentType("text/plain; charset=UTF-8");
        PrintWriter out = response.getWriter();
        boolean done = runImport.from(Path.of(path), locale, line -> {
            out.println(line);
            out.flush();
        });
        out.println(done ? DONE : FAILED);
    }
}
