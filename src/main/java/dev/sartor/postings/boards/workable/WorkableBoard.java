package dev.sartor.postings.boards.workable;

import com.google.auto.service.AutoService;
import dev.sartor.postings.boards.Board;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Workable's answers to programs, which need no key. */
@AutoService(Board.class)
public final class WorkableBoard implements Board {
    private static final Pattern PAGE = Pattern.compile("https?://apply\\.workable\\.com/([\\w-]+)/j/([0-9A-Z]+)");

    @Override
    public String id() {
        return "workable";
    }

    @Override
    public String name() {
        return "Workable";
    }

    @Override
    public Optional<Question> question(URI page) {
        var found = PAGE.matcher(page.toString());
        if (!found.lookingAt()) return Optional.empty();
        var api = "https://apply.workable.com/api/v1/widget/accounts/%s?details=true".formatted(found.group(1));
        return Optional.of(new Question(URI.create(api), found.group(2)));
    }
}
