package dev.sartor.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.applications.JobBook;
import dev.sartor.applications.JobStore;
import dev.sartor.applications.LinkedPostings;
import dev.sartor.applications.SiteConsents;
import dev.sartor.fetching.Fetching;
import dev.sartor.fetching.PageCache;
import dev.sartor.kernel.AccountId;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.AtOnce;
import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.Role;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.platform.Features;
import dev.sartor.platform.MergePatch;
import dev.sartor.postings.boards.Canned;
import dev.sartor.postings.boards.ScriptedPages;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Of several postings on a page the address chooses one, through the API as on the command line. */
class ChosenLinkTest {
    private static final String SEVERAL = """
            <html><body><script type="application/ld+json">[
            {"@type":"JobPosting","title":"Baker","description":"<ul><li>Two years of experience in baking</li></ul>"},
            {"@type":"JobPosting","title":"Miller","description":"<ul><li>Three years of experience in milling</li></ul>"}
            ]</script></body></html>""";
    private static final Actor MINA =
            new Actor(new AccountId(Ulid.MIN), new WorkspaceId(Ulid.MAX), Role.OWNER, "session");
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final JobsController jobs = new JobsController(
            new JobBook(untouched(JobStore.class), untouched(Transactions.class), untouched(Ulids.class), CLOCK),
            new LinkedPostings(
                    () -> new Fetching(new Canned(Map.of("/jobs", SEVERAL)), PageCache.NONE, Duration.ofSeconds(5)),
                    ScriptedPages.left("Copy the text."),
                    new Allowed(),
                    new AtOnce(),
                    CLOCK),
            new MergePatch(JsonMapper.shared()),
            new Features(name -> Optional.empty()));

    @Test
    void theAddressChoosesByNumber() {
        var chosen = jobs.links(MINA, new JobsController.Link("http://bread.example/jobs#2", true));
        assertThat(chosen.postings()).hasSize(1);
        assertThat(chosen.postings().getFirst().get("title").asString()).isEqualTo("Miller");
        var parsed = jobs.parse(MINA, new JobsController.Parse(null, "http://bread.example/jobs#2", true));
        assertThat(parsed.get("title").asString()).isEqualTo("Miller");
    }

    @Test
    void withoutANumberAllAreToldInTheirOrder() {
        var all = jobs.links(MINA, new JobsController.Link("http://bread.example/jobs", true));
        assertThat(all.postings())
                .extracting(posting -> posting.get("title").asString())
                .containsExactly("Baker", "Miller");
    }

    @Test
    void aNumberThatIsNotThereIsToldSo() {
        assertThatThrownBy(() -> jobs.links(MINA, new JobsController.Link("http://bread.example/jobs#3", true)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("there is no number 3");
    }

    private static <T> T untouched(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, args) -> {
            throw new AssertionError("nothing is kept: " + method);
        }));
    }

    private static final class Allowed implements SiteConsents {
        @Override
        public boolean given(String site) {
            return true;
        }

        @Override
        public void give(Actor actor, String site, Instant at) {
            throw new AssertionError("was given before");
        }
    }
}
