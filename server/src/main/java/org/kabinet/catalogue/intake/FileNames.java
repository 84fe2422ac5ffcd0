package org.kabinet.catalogue.intake;

import java.util.Locale;

/** File names of the ERP in one form: goods and uploads write them with different slashes, cases and folders. */
final class FileNames {

    private static final String FOLDER = "import_files/";

    private FileNames() {}

    static String even(String name) {
        String path = name.strip().replace('\\', '/').toLowerCase(Locale.ROOT);
        while (path.startsWith("/") || path.startsWith("./")) {
            path = path.substring(path.indexOf('/') + 1);
        }
        return path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : path;
    }
}
