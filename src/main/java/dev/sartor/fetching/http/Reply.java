package dev.sartor.fetching.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One answer, its body unpacked. */
public record Reply(int status, Map<String, String> headers, byte[] body) {
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    public boolean isRedirect() {
        return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)
                && headers.containsKey("location");
    }
}
