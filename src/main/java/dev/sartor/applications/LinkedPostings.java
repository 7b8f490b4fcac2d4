package dev.sartor.applications;

import dev.sartor.fetching.Fetching;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Transactions;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.postings.Postings;
import dev.sartor.postings.boards.PostingPages;
import dev.sartor.postings.boards.ScriptedPages;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Reads postings behind links, from sites that the person allowed to be asked. */
public final class LinkedPostings {
    private final Supplier<Fetching> ways;
    private final ScriptedPages scripted;
    private final SiteConsents consents;
    private final Transactions transactions;
    private final Clock clock;

    /**
     * @param ways a way out to the network for each reading: what one remembers of sites is not kept longer
     * @param scripted what is done with pages that hold no text
     */
    public LinkedPostings(
            Supplier<Fetching> ways,
            ScriptedPages scripted,
            SiteConsents consents,
            Transactions transactions,
            Clock clock) {
        this.ways = ways;
        this.scripted = scripted;
        this.consents = consents;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Asks the site; takes seconds at worst, so never inside a transaction.
     *
     * @param consent whether the person just allowed the site to be asked; kept for the next time
     * @throws Failure (409) when nobody has allowed it yet
     * @throws dev.sartor.kernel.BadInput when the address may not be fetched, holds no posting, or several, which are named
     */
    public JobPosting read(Actor actor, String url, boolean consent) {
        return Postings.only(
                all(actor, url, consent), "The page", "Add its number to the address of the page, as in #1.");
    }

    /** The same, with every posting that the page holds. */
    public List<JobPosting> all(Actor actor, String url, boolean consent) {
        var site = site(url);
        transactions.in(actor.workspace(), () -> {
            if (consents.given(site)) return;
            if (!consent) {
                throw Failure.conflict(
                        "consent_needed",
                        "This would ask " + site
                                + " for the page in your name. Send it again with consent to allow it.");
            }
            consents.give(actor, site, clock.instant());
        });
        return PostingPages.fetchAll(url, ways.get(), scripted);
    }

    private static String site(String url) {
        try {
            var host = new URI(url).getHost();
            if (host != null) return host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            // told below
        }
        throw Failure.invalid("url", "must be the address of a web page");
    }
}
