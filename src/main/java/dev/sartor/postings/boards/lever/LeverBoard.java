package dev.sartor.postings.boards.lever;

import com.google.auto.service.AutoService;
import dev.sartor.postings.boards.Board;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lever's answers to programs, which need no key. */
@AutoService(Board.class)
public final class LeverBoard implements Board {
    private static final Pattern PAGE =
            Pattern.compile("https?://jobs\\.((?:eu\\.)?)lever\\.co/([\\w.-]+)/([0-9a-f-]{36})");

    @Override
    public String id() {
        return "lever";
    }

    @Override
    public String name() {
        return "Lever";
    }

    @Override
    public Optional<Question> question(URI page) {
        var found = PAGE.matcher(page.toString());
        if (!found.lookingAt()) return Optional.empty();
        var api = "https://api.%slever.co/v0/postings/%s/%s?mode=json"
                .formatted(found.group(1), found.group(2), found.group(3));
        return Optional.of(new Question(URI.create(api), found.group(3)));
    }
}
