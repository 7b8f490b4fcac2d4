package dev.sartor.fetching;

import dev.sartor.fetching.http.Call;
import dev.sartor.fetching.http.Deadline;
import dev.sartor.fetching.http.Exchange;
import dev.sartor.fetching.http.Network;
import dev.sartor.kernel.BadInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The one way out for the parts of a page: each address checked and pinned as a page's is, where robots.txt allows it; so many
 * requests, so many bytes and so much time for all of them. Safe for use by many threads.
 */
public final class Parts implements AutoCloseable {
    /** Requests for all parts of one page. */
    public static final int MOST = 80;

    private static final int AT_A_TIME = 6;
    private static final int REDIRECTS = 5;
    private static final int LONGEST_BODY = 64 << 10;
    private static final int LARGEST_PACKED = 5 << 20;

    /** What goes along as the page's script says it; no cookies, and nothing that makes us look like another program. */
    private static final Set<String> ALONG =
            Set.of("accept", "accept-language", "apikey", "authorization", "content-type", "origin", "referer");

    private final Network network;
    private final Sites sites;
    private final String userAgent;
    private final Deadline deadline;
    private final int idleMillis;
    private final Semaphore lanes = new Semaphore(AT_A_TIME);
    private final AtomicInteger requestsLeft = new AtomicInteger(MOST);
    private final AtomicInteger bytesLeft;

    Parts(Network network, Sites sites, String userAgent, int bytes, Duration time) {
        this.network = network;
        this.sites = sites;
        this.userAgent = userAgent;
        this.bytesLeft = new AtomicInteger(bytes);
        this.deadline = new Deadline(time);
        this.idleMillis = Math.toIntExact(time.toMillis());
    }

    /**
     * @param type the media type as sent; empty when none was
     * @param bytes unpacked
     */
    public record Part(int status, String type, byte[] bytes) {}

    /**
     * @param method GET or POST
     * @param headers by any case; only those that a page's data needs go along
     * @param body at most 64 kB; empty for none
     * @throws BadInput when it may not be asked for
     * @throws IOException when nothing comes, or bytes, requests or time are used up
     */
    public Part get(String method, String address, Map<String, String> headers, byte[] body) throws IOException {
        if (!method.equals("GET") && !method.equals("POST")) throw new IOException("no method of a page");
        if (body.length > LONGEST_BODY) throw new IOException("too much to send");
        var how = method;
        var here = Addresses.checked(address);
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            var answer = asked(how, here, headers, body);
            if (answer.next() == null) return answer.part();
            // RFC 9110, 15.4: only 307 and 308 are asked in the same way again
            if (answer.part().status() < 307) how = "GET";
            here = answer.next();
        }
        throw new IOException("from page to page without end");
    }

    private record Answer(Part part, @Nullable URI next) {}

    private Answer asked(String method, URI here, Map<String, String> headers, byte[] body) throws IOException {
        if (requestsLeft.getAndDecrement() <= 0) throw new IOException("too many requests");
        lanes.acquireUninterruptibly();
        try {
            if (deadline.isOver() || bytesLeft.get() <= 0) throw new IOException("nothing left");
            var address = sites.pinned(here);
            if (!sites.allow(here, address, deadline)) throw new IOException("not for programs");
            var call = new Call(method, here, along(headers), method.equals("POST") ? body : null);
            try (var exchange = Exchange.open(network, address, call, deadline, idleMillis, LARGEST_PACKED)) {
                return answer(here, exchange);
            }
        } finally {
            lanes.release();
        }
    }

    private Answer answer(URI here, Exchange exchange) throws IOException {
        var location = exchange.header("location");
        int status = exchange.status();
        if (status >= 301 && status <= 308 && status != 304 && location.isPresent())
            return new Answer(new Part(status, "", new byte[0]), Addresses.checked(here, location.get()));
        var packed = exchange.header("content-encoding").orElse("").toLowerCase(Locale.ROOT);
        var in = packed.contains("gzip") ? new GZIPInputStream(exchange.body()) : exchange.body();
        return new Answer(new Part(status, exchange.header("content-type").orElse(""), bounded(in)), null);
    }

    private byte[] bounded(InputStream in) throws IOException {
        var out = new ByteArrayOutputStream();
        var some = new byte[16 << 10];
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            if (bytesLeft.addAndGet(-read) < 0) throw new IOException("too many bytes");
            out.write(some, 0, read);
        }
        return out.toByteArray();
    }

    private Map<String, String> along(Map<String, String> headers) {
        var out = new TreeMap<String, String>();
        headers.forEach((name, value) -> {
            var small = name.toLowerCase(Locale.ROOT);
            boolean wanted = ALONG.contains(small) || small.startsWith("x-") && !small.startsWith("x-forwarded");
            if (wanted && small.matches("[a-z0-9-]{1,64}") && value.matches("[ -~]{0,4096}")) out.put(small, value);
        });
        out.put("accept-encoding", "gzip");
        out.put("user-agent", userAgent);
        return out;
    }

    @Override
    public void close() {
        deadline.cut();
    }
}
