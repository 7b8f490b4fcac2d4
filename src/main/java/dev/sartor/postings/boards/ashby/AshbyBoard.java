package dev.sartor.postings.boards.ashby;

import com.google.auto.service.AutoService;
import dev.sartor.postings.boards.Board;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ashby's answers to programs, which need no key. */
@AutoService(Board.class)
public final class AshbyBoard implements Board {
    private static final Pattern PAGE = Pattern.compile("https?://jobs\\.ashbyhq\\.com/([\\w.%-]+)/([0-9a-f-]{36})");

    @Override
    public String id() {
        return "ashby";
    }

    @Override
    public String name() {
        return "Ashby";
    }

    @Override
    public Optional<Question> question(URI page) {
        var found = PAGE.matcher(page.toString());
        if (!found.lookingAt()) return Optional.empty();
        var api = "https://api.ashbyhq.com/posting-api/job-board/%s?includeCompensation=true".formatted(found.group(1));
        return Optional.of(new Question(URI.create(api), found.group(2)));
    }
}
