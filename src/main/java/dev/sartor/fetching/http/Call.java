package dev.sartor.fetching.http;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to a program's interface.
 *
 * @param headers besides Host, Connection and Content-Length; may carry secrets, so this is never put into words
 * @param body null where the method has none
 */
public record Call(String method, URI address, Map<String, String> headers, byte @Nullable [] body) {
    public Call {
        headers = Map.copyOf(headers);
    }

    @Override
    public String toString() {
        return method + " " + address.getHost();
    }
}
