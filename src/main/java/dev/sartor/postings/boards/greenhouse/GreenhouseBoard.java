package dev.sartor.postings.boards.greenhouse;

import com.google.auto.service.AutoService;
import dev.sartor.postings.boards.Board;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Greenhouse's answers to programs, which need no key. */
@AutoService(Board.class)
public final class GreenhouseBoard implements Board {
    private static final Pattern PAGE =
            Pattern.compile("https?://(?:job-)?boards(?:\\.eu)?\\.greenhouse\\.io/([\\w-]+)/jobs/(\\d+)");

    @Override
    public String id() {
        return "greenhouse";
    }

    @Override
    public String name() {
        return "Greenhouse";
    }

    @Override
    public Optional<Question> question(URI page) {
        var found = PAGE.matcher(page.toString());
        if (!found.lookingAt()) return Optional.empty();
        var api = "https://boards-api.greenhouse.io/v1/boards/%s/jobs/%s?content=true"
                .formatted(found.group(1), found.group(2));
        return Optional.of(new Question(URI.create(api), found.group(2)));
    }
}
