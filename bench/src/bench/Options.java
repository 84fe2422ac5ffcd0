package bench;

import java.nio.file.Path;
import java.util.List;

/**
 * What whoever measures decides.
 *
 * @param seconds for how long each operation is measured at each load on each side
 * @param only the part of the name that operations to be measured have in common
 * @param json where the rows go, if anywhere
 */
record Options(Path app, double seconds, List<Integer> clients, Size size, int offers, Path json, String only) {
    private static final double USUAL_SECONDS = 4;
    private static final int USUAL_OFFERS = 100_000;

    static Options of(String[] arguments) {
        Path app = Path.of("server/target/app");
        double seconds = USUAL_SECONDS;
        int offers = USUAL_OFFERS;
        Size size = Size.USUAL;
        Path json = null;
        String only = "";
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "--app" -> app = Path.of(value);
                case "--seconds" -> seconds = Double.parseDouble(value);
                case "--json" -> json = Path.of(value);
                case "--only" -> only = value;
                case "--offers" -> offers = Integer.parseInt(value);
                case "--products" -> size = new Size(Integer.parseInt(value), size.organisations(), size.orders());
                case "--orders" -> size = new Size(size.products(), size.organisations(), Integer.parseInt(value));
                default -> throw usage("unknown option " + arguments[i]);
            }
        }
        if (arguments.length % 2 != 0 || seconds <= 0 || seconds > 60) {
            throw usage("--seconds wants a number up to 60, --json a file");
        }
        return new Options(app.toAbsolutePath().normalize(), seconds, List.of(1, 16, 64), size, offers, json, only);
    }

    private static IllegalArgumentException usage(String what) {
        System.err.println("bench: " + what + "; ./kabinet bench [--json FILE] [--seconds N] [--products N] [--orders N] [--offers N] [--only OPERATION]");
        System.exit(2);
        return new IllegalArgumentException(what);
    }
}
