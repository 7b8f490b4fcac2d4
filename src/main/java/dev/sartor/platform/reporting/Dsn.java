package dev.sartor.platform.reporting;

import dev.sartor.kernel.BadInput;
import java.net.URI;

/**
 * Where Sentry's events go: {@code https://key@host/project}, with whatever folder stands before the project.
 *
 * @param envelopes takes events
 * @param key public by design
 */
record Dsn(URI envelopes, String key) {
    /** @throws BadInput when it is not written so */
    static Dsn of(String written) {
        try {
            var dsn = URI.create(written.strip());
            var key = dsn.getUserInfo();
            int slash = dsn.getPath() == null ? -1 : dsn.getPath().lastIndexOf('/');
            if (key == null
                    || slash < 0
                    || dsn.getHost() == null
                    || !dsn.getScheme().matches("https?")) throw unusable();
            var folder = dsn.getPath().substring(0, slash);
            var project = dsn.getPath().substring(slash + 1);
            if (!project.matches("[0-9A-Za-z]+")) throw unusable();
            var port = dsn.getPort() < 0 ? "" : ":" + dsn.getPort();
            var address = dsn.getScheme() + "://" + dsn.getHost() + port + folder + "/api/" + project + "/envelope/";
            return new Dsn(URI.create(address), key.replaceAll(":.*", ""));
        } catch (IllegalArgumentException unreadable) {
            throw unusable();
        }
    }

    private static BadInput unusable() {
        return new BadInput(
                "sartor.sentry.dsn is no address of a Sentry project.",
                "Copy it from the project's settings: https://KEY@HOST/PROJECT.");
    }
}
