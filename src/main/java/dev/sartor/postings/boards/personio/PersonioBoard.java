package dev.sartor.postings.boards.personio;

import com.google.auto.service.AutoService;
import dev.sartor.postings.boards.Board;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Personio's answers to programs, which need no key. */
@AutoService(Board.class)
public final class PersonioBoard implements Board {
    private static final Pattern PAGE = Pattern.compile("https?://([\\w-]+)\\.jobs\\.personio\\.(de|com)/job/(\\d+)");

    @Override
    public String id() {
        return "personio";
    }

    @Override
    public String name() {
        return "Personio";
    }

    @Override
    public Optional<Question> question(URI page) {
        var found = PAGE.matcher(page.toString());
        if (!found.lookingAt()) return Optional.empty();
        var api = "https://%s.jobs.personio.%s/xml".formatted(found.group(1), found.group(2));
        return Optional.of(new Question(URI.create(api), found.group(3)));
    }
}
