package dev.sartor.fetching;

import dev.sartor.fetching.http.Deadline;
import dev.sartor.fetching.http.Http;
import dev.sartor.fetching.http.Network;
import dev.sartor.fetching.http.Reply;
import dev.sartor.fetching.http.TooLarge;
import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/**
 * Fetches public pages: http and https on their own ports, addresses checked and pinned, at most five redirects each checked
 * anew, 5 MB and 10 seconds in all, where robots.txt allows it.
 */
public final class Fetching {
    private static final int REDIRECTS = 5;
    private static final int LARGEST = 5 << 20;
    private static final String USER_AGENT = "Sartor/0.1 (reads one job posting at a time for the person who applies)";

    private final Http http;
    private final Network network;
    private final PageCache cache;
    private final Duration time;
    private final Sites sites;

    public Fetching(PageCache cache) {
        this(Network.INTERNET, cache, Duration.ofSeconds(10));
    }

    /** @param time for a page with all its redirects, at most 10 seconds */
    public Fetching(Network network, PageCache cache, Duration time) {
        if (time.compareTo(Duration.ofSeconds(10)) > 0) throw new IllegalArgumentException("at most 10 s, was " + time);
        this.network = network;
        this.cache = cache;
        this.time = time;
        this.http = new Http(network, USER_AGENT, LARGEST, Math.toIntExact(time.toMillis()));
        this.sites = new Sites(network, http);
    }

    /** @throws BadInput when the address is none that may be fetched, or nothing useful came from it */
    public Page get(String address) {
        var asked = Addresses.checked(address);
        return cache.find(asked).orElseGet(() -> {
            var page = fetched(asked);
            cache.keep(asked, page);
            return page;
        });
    }

    /**
     * What the scripts of a page ask for besides it, under the same rules; what the page took of the 5 MB is gone.
     *
     * @param page as it was fetched; who asks closes its parts
     */
    public Parts parts(Page page) {
        return new Parts(network, sites, USER_AGENT, LARGEST - page.bytes().length, time);
    }

    private Page fetched(URI asked) {
        try (var deadline = new Deadline(time)) {
            try {
                return followed(asked, deadline);
            } catch (TooLarge e) {
                throw new BadInput(
                        asked.getHost() + " answers with more than 5 MB.", "Copy the posting's text instead.");
            } catch (IOException e) {
                var how = deadline.isOver() ? " does not answer in time." : " cannot be reached.";
                throw new BadInput(asked.getHost() + how, "Try later, or copy the posting's text instead.");
            }
        }
    }

    private Page followed(URI asked, Deadline deadline) throws IOException {
        var here = asked;
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            var address = sites.pinned(here);
            if (!sites.allow(here, address, deadline))
                throw new BadInput(
                        here.getHost() + " does not let programs read this page.", "Copy the posting's text instead.");
            var reply = http.get(here, address, deadline);
            if (!reply.isRedirect()) return page(here, reply);
            here = Addresses.checked(here, reply.header("location").orElse(""));
        }
        throw new BadInput(
                asked.getHost() + " sends from page to page without end.", "Open it in a browser and copy the text.");
    }

    private static Page page(URI here, Reply reply) {
        if (reply.status() == 404 || reply.status() == 410)
            throw new BadInput("There is no page at " + here + ".", "The posting may be closed; check the address.");
        if (reply.status() != 200)
            throw new BadInput(
                    here.getHost() + " answers with status " + reply.status() + " instead of the page.",
                    "Open it in a browser and copy the text.");
        return new Page(here, reply.header("content-type").orElse(""), reply.body());
    }
}
