package dev.sartor.postings.boards;

import dev.sartor.containment.browser.Browser;
import dev.sartor.containment.browser.WayOut;
import dev.sartor.fetching.Fetching;
import dev.sartor.fetching.Page;
import dev.sartor.fetching.Parts;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.postings.boards.reading.Answers;
import dev.sartor.postings.boards.reading.Posted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pages whose text is put there by a script: rendered by a browser without a network, where that is allowed and there is one. */
public final class ScriptedPages {
    /** What it asks for has ten seconds of these. */
    private static final Duration TIME = Duration.ofSeconds(15);

    private static final String COPY = "Copy the posting's text instead.";

    private final @Nullable Browser browser;
    private final String otherwise;

    private ScriptedPages(@Nullable Browser browser, String otherwise) {
        this.browser = browser;
        this.otherwise = otherwise;
    }

    /**
     * Nothing is rendered.
     *
     * @param otherwise what to do instead, a sentence
     */
    public static ScriptedPages left(String otherwise) {
        return new ScriptedPages(null, otherwise);
    }

    /** Rendered where this machine has a Chromium and Bubblewrap. */
    public static ScriptedPages rendered() {
        return rendered(Browser.there());
    }

    static ScriptedPages rendered(Optional<Browser> browser) {
        return new ScriptedPages(
                browser.orElse(null),
                "Rendering it takes Chromium and Bubblewrap, which this machine has not; copy the posting's text instead.");
    }

    /**
     * The postings of a page: of what was sent, else of what its scripts make of it.
     *
     * @param fetching that fetched it, and fetches its parts
     * @throws BadInput when it holds no posting, or cannot be rendered
     */
    List<JobPosting> read(Page page, Fetching fetching) {
        var found = Answers.read(page.bytes());
        var sent = found.stream().map(Posted::read).toList();
        boolean asks = sent.stream().anyMatch(each -> !each.requirements().isEmpty());
        if (asks || found.stream().anyMatch(Posted::isMarked) || !hasScripts(page)) return some(page, sent);
        if (browser == null && says(found)) return sent;
        var rendered =
                Answers.read(html(page, fetching)).stream().map(Posted::read).toList();
        return rendered.stream().allMatch(each -> each.requirements().isEmpty()) && says(found)
                ? sent
                : some(page, rendered);
    }

    private static List<JobPosting> some(Page page, List<JobPosting> found) {
        if (found.isEmpty())
            throw new BadInput(
                    page.address() + " holds no job posting that we can find.", "Copy the posting's text into a file.");
        return found;
    }

    /** Whether the page has a text of its own, though none that asks for anything. */
    private static boolean says(List<Posted> found) {
        return found.stream().anyMatch(Posted::saysMuch);
    }

    private static boolean hasScripts(Page page) {
        return new String(page.bytes(), StandardCharsets.UTF_8).contains("<script");
    }

    private byte[] html(Page page, Fetching fetching) {
        if (browser == null) throw new BadInput(page.address() + " is built by a script and holds no text.", otherwise);
        try (var parts = fetching.parts(page)) {
            var given = new WayOut.Given(200, page.type(), page.bytes());
            return browser.rendered(page.address(), given, asked -> given(parts, asked), TIME)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BadInput(page.address() + " could not be rendered in fifteen seconds.", COPY);
        }
    }

    private static WayOut.Given given(Parts parts, WayOut.Asked asked) throws IOException {
        var part = parts.get(asked.method(), asked.address(), asked.headers(), asked.body());
        return new WayOut.Given(part.status(), part.type(), part.bytes());
    }
}
