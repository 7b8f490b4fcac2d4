package dev.sartor.fetching;

import dev.sartor.fetching.addresses.PublicAddresses;
import dev.sartor.fetching.http.Deadline;
import dev.sartor.fetching.http.Http;
import dev.sartor.fetching.http.Network;
import dev.sartor.fetching.robots.Robots;
import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What sites are and what they allow: where their names lead, and their robots.txt, read once. */
final class Sites {
    private static final String PRODUCT = "sartor";

    private final Network network;
    private final Http http;
    private final Map<String, Robots> robots = new ConcurrentHashMap<>();

    Sites(Network network, Http http) {
        this.network = network;
        this.http = http;
    }

    /** The name is looked up once; what is connected to is what was checked. */
    InetAddress pinned(URI uri) throws IOException {
        var host = uri.getHost().startsWith("[")
                ? uri.getHost().substring(1, uri.getHost().length() - 1)
                : uri.getHost();
        var all = network.resolve(host);
        if (all.isEmpty()) throw new IOException("no address");
        for (var each : all)
            if (!PublicAddresses.contain(each))
                throw new BadInput(
                        uri.getHost() + " is not on the public internet.", "Give the address of a public page.");
        return all.getFirst();
    }

    /** Whether the site lets programs ask for this. */
    boolean allow(URI uri, InetAddress address, Deadline deadline) throws IOException {
        return robots(uri, address, deadline).allow(path(uri));
    }

    private Robots robots(URI uri, InetAddress address, Deadline deadline) throws IOException {
        var site = uri.getScheme() + "://" + uri.getRawAuthority();
        var known = robots.get(site);
        if (known != null) return known;
        var reply = http.get(URI.create(site + "/robots.txt"), address, deadline);
        // RFC 9309, 2.3.1: without one everything is allowed, while the site is ill nothing is; redirects are not
        // followed
        var text = reply.status() == 200
                ? new String(reply.body(), StandardCharsets.UTF_8)
                : reply.status() >= 500 ? "User-agent: *\nDisallow: /" : "";
        var read = Robots.read(text, PRODUCT);
        robots.put(site, read);
        return read;
    }

    private static String path(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
