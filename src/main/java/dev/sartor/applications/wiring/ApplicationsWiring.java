package dev.sartor.applications.wiring;

import dev.sartor.applications.Board;
import dev.sartor.applications.BoardStore;
import dev.sartor.applications.JobBook;
import dev.sartor.applications.JobStore;
import dev.sartor.applications.LinkedPostings;
import dev.sartor.applications.SiteConsents;
import dev.sartor.applications.Stages;
import dev.sartor.fetching.DiskCache;
import dev.sartor.fetching.Fetching;
import dev.sartor.kernel.HoldsPersonalData;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.platform.PersonalRows;
import dev.sartor.postings.boards.ScriptedPages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs and the board as beans. */
@Configuration(proxyBeanMethods = false)
class ApplicationsWiring {
    @Bean
    JobBook jobBook(JobStore store, Transactions transactions, Ulids ulids, Clock clock) {
        return new JobBook(store, transactions, ulids, clock);
    }

    @Bean
    HoldsPersonalData applicationsPersonalData(JdbcClient database, Transactions transactions) {
        return new PersonalRows(
                database,
                transactions,
                List.of("application_events", "applications", "stages", "jobs", "site_consents"));
    }

    /**
     * Pages are kept for a day, by what was asked for.
     *
     * @param browser "on" where pages that a script builds may be rendered
     */
    @Bean
    LinkedPostings linkedPostings(
            SiteConsents consents,
            Transactions transactions,
            Clock clock,
            @Value("${sartor.data:data}") Path data,
            @Value("${sartor.postings.browser:off}") String browser) {
        var cache = new DiskCache(data.resolve("cache").resolve("pages"), clock);
        var scripted = browser.equals("on")
                ? ScriptedPages.rendered()
                : ScriptedPages.left(
                        "Copy the posting's text, or ask who runs this server to let a browser render pages"
                                + " (sartor.postings.browser=on).");
        return new LinkedPostings(() -> new Fetching(cache), scripted, consents, transactions, clock);
    }

    @Bean
    Stages stages(BoardStore store, Transactions transactions, Ulids ulids) {
        return new Stages(store, transactions, ulids);
    }

    @Bean
    Board board(BoardStore store, JobBook jobs, Stages stages, Transactions transactions, Ulids ulids, Clock clock) {
        return new Board(store, jobs, stages, transactions, ulids, clock);
    }
}
