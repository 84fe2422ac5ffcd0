package org.kabinet.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that takes no letter, for the reason it is told. */
final class StubbornMailServer implements AutoCloseable {
    private final ServerSocket door;
    private final String reason;

    StubbornMailServer(String reason) throws IOException {
        this.reason = reason;
        this.door = new ServerSocket(0);
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket guest = door.accept()) {
                talk(guest);
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket guest) throws IOException {
        var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
        say(guest, "220 stubborn");
        String line = in.readLine();
        while (line != null) {
            String said = line.toUpperCase(Locale.ROOT);
            say(guest, said.startsWith("RCPT") ? reason : said.startsWith("QUIT") ? "221 bye" : "250 well");
            line = in.readLine();
        }
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        guest.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
