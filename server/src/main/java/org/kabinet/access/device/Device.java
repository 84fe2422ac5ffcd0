package org.kabinet.access.device;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A device in words, as far as it says itself what it is. Good for recognising one's own, not for telling strangers apart: anybody may
 * claim to be anything.
 *
 * @param browser with its main version; empty if it is not known
 * @param system empty if it is not known
 */
@Schema(name = "Device")
public record Device(
        DeviceKind kind,
        @Schema(example = "Firefox 145") String browser,
        @Schema(example = "Windows") String system) implements Serializable {

    private static final int LONGEST = 500;

    /** A name and the mark in a User-Agent by which it is known; a group in the mark is the version. */
    private record Mark(String name, Pattern pattern) {
        static Mark of(String name, String pattern) {
            return new Mark(name, Pattern.compile(pattern));
        }

        Optional<String> in(String agent) {
            var found = pattern.matcher(agent);
            return found.find()
                    ? Optional.of(found.groupCount() > 0 ? name + " " + found.group(1) : name)
                    : Optional.empty();
        }
    }

    /** Those that claim to be another as well stand before it. */
    private static final List<Mark> BROWSERS = List.of(
            Mark.of("Yandex Browser", "YaBrowser/(\\d+)"),
            Mark.of("Edge", "Edg(?:e|A|iOS)?/(\\d+)"),
            Mark.of("Opera", "(?:OPR|OPT|Opera)/(\\d+)"),
            Mark.of("Samsung Internet", "SamsungBrowser/(\\d+)"),
            Mark.of("MIUI Browser", "MiuiBrowser/(\\d+)"),
            Mark.of("Firefox", "(?:Firefox|FxiOS)/(\\d+)"),
            Mark.of("Chrome", "(?:HeadlessChrome|Chrome|CriOS)/(\\d+)"),
            Mark.of("Safari", "Version/(\\d+)[\\d.]* (?:Mobile/\\w+ )?Safari/"));

    private static final List<Mark> SYSTEMS = List.of(
            Mark.of("Android", "Android (\\d+)"),
            Mark.of("Android", "Android"),
            Mark.of("iOS", "iPhone OS (\\d+)"),
            Mark.of("iPadOS", "iPad"),
            Mark.of("iOS", "iPhone|iPod"),
            Mark.of("Windows", "Windows"),
            Mark.of("macOS", "Macintosh|Mac OS X"),
            Mark.of("ChromeOS", "CrOS"),
            Mark.of("Linux", "Linux|X11"));

    private static final Pattern TABLET = Pattern.compile("iPad|Tablet|Android(?!.*Mobile)");
    private static final Pattern PHONE = Pattern.compile("Mobi|iPhone|iPod");

    /** What the header {@code User-Agent} says. */
    public static Device of(@Nullable String userAgent) {
        String agent = userAgent == null ? "" : userAgent.substring(0, Math.min(userAgent.length(), LONGEST));
        return new Device(kind(agent), first(BROWSERS, agent), first(SYSTEMS, agent));
    }

    /** For a letter: {@code Firefox 145, Windows}; empty if nothing is known. */
    public String words() {
        return String.join(
                ", ",
                List.of(browser, system).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static DeviceKind kind(String agent) {
        if (!agent.startsWith("Mozilla/") && !agent.startsWith("Opera/")) {
            return DeviceKind.PROGRAM;
        }
        if (TABLET.matcher(agent).find()) {
            return DeviceKind.TABLET;
        }
        return PHONE.matcher(agent).find() ? DeviceKind.PHONE : DeviceKind.COMPUTER;
    }

    private static String first(List<Mark> marks, String agent) {
        return marks.stream()
                .flatMap(mark -> mark.in(agent).stream())
                .findFirst()
                .orElse("");
    }
}
