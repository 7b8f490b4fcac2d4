package dev.sartor.containment.browser;

import java.io.IOException;
import java.util.Map;

/** What stands between a page and the network: every request of the page is put to it. Used by many threads. */
@FunctionalInterface
public interface WayOut {
    /** @throws IOException when the page does not get this */
    Given answer(Asked asked) throws IOException;

    /**
     * What a page asks for.
     *
     * @param body empty for none
     */
    record Asked(String method, String address, Map<String, String> headers, byte[] body) {}

    /**
     * What it is given.
     *
     * @param type the media type; empty when it is not known
     */
    record Given(int status, String type, byte[] bytes) {}
}
