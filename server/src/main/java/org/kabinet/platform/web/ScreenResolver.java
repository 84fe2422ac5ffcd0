package org.kabinet.platform.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** An address that is no file and not the server's own is a screen of the web client. */
final class ScreenResolver extends PathResourceResolver {
    private static final List<String> SERVER = List.of("api/", "exchange/", "actuator/", "assets/", "problems/");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        Resource file = path.isEmpty() ? null : super.getResource(path, location);
        if (file != null) {
            return file;
        }
        return screen(path) ? super.getResource("index.html", location) : null;
    }

    private static boolean screen(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return SERVER.stream().noneMatch((path + "/")::startsWith) && !last.contains(".");
    }
}
