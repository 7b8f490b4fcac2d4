package dev.sartor.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.fetching.Fetching;
import dev.sartor.fetching.PageCache;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.AtOnce;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.postings.boards.Canned;
import dev.sartor.postings.boards.ScriptedPages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A site is asked once the person allowed it, and from then on without asking. */
class LinkedPostingsTest {
    private static final String PAGE = """
            <html><body><h1>Baker</h1><p>Harbour Bread, Leith</p><h2>Requirements</h2>
            <ul><li>Two years of experience in baking</li><li>Food hygiene certificate</li></ul></body></html>""";
    private static final String SEVERAL = """
            <html><body><script type="application/ld+json">[
            {"@type":"JobPosting","title":"Baker","description":"<ul><li>Two years of experience in baking</li></ul>"},
            {"@type":"JobPosting","title":"Miller","description":"<ul><li>Three years of experience in milling</li></ul>"}
            ]</script></body></html>""";
    private static final Actor MINA =
            new Actor(new AccountId(Ulid.MIN), new WorkspaceId(Ulid.MAX), Role.OWNER, "session");

    private final Set<String> allowed = new HashSet<>();
    private int asked;
    private final LinkedPostings postings = new LinkedPostings(
            () -> {
                asked++;
                return new Fetching(
                        new Canned(Map.of("/jobs/1", PAGE, "/jobs", SEVERAL)), PageCache.NONE, Duration.ofSeconds(5));
            },
            ScriptedPages.left("Copy the text."),
            consents(),
            new AtOnce(),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void nothingIsAskedBeforeItIsAllowed() {
        assertThatThrownBy(() -> postings.read(MINA, "http://bread.example/jobs/1", false))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("bread.example");
        assertThat(asked).isZero();
        assertThat(allowed).isEmpty();
    }

    @Test
    void whatIsAllowedOnceIsAllowedFromThenOn() {
        var first = postings.read(MINA, "http://Bread.example/jobs/1", true);
        assertThat(first.requirements()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(postings.read(MINA, "http://bread.example/jobs/1", false)).isEqualTo(first);
        assertThatThrownBy(() -> postings.read(MINA, "http://other.example/jobs/1", false))
                .isInstanceOf(Failure.class);
    }

    @Test
    void everyPostingOfAPageIsToldInItsOrder() {
        var all = postings.all(MINA, "http://bread.example/jobs", true);
        assertThat(all).extracting(JobPosting::title).containsExactly("Baker", "Miller");
        assertThat(postings.all(MINA, "http://bread.example/jobs/1", true)).hasSize(1);
    }

    @Test
    void whatIsNoAddressIsToldSo() {
        assertThatThrownBy(() -> postings.read(MINA, "bread dot example", true))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("url");
    }

    private SiteConsents consents() {
        return new SiteConsents() {
            @Override
            public boolean given(String site) {
                return allowed.contains(site);
            }

            @Override
            public void give(Actor actor, String site, Instant at) {
                allowed.add(site);
            }
        };
    }
}
